import { project } from '#contracts/gateway/steps';
import { labels } from '#contracts/labels';
import { open, page, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';

/** What these scenarios look at. */
export const seen = labels('first', 'reloaded', 'other', 'opened', 'opened-other');

export const again: PageScenario = {
  name: 'codes',
  title: 'Two purchases of the same amount, and the code of each',
  needs: [],
  when: ({ channel }) => channel === 'display',
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened),
    pay(facts, seen.first),
    page(seen.reloaded, 'reload'),
    open(facts, seen['opened-other'], { tab: labels('second').second }),
    pay(facts, seen.other, labels('second').second),
  ],
};
