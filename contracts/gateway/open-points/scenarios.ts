import { remove, sale, set } from '#contracts/gateway/sale';
import { baseline, customerNo, project, settle } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';

/** The requests of the scenario. */
export const requests = labels('open-without-return-url', 'open-unknown-member', 'open-duplicate-member');

/** Requests on points that the documents leave open: how they are taken is reported, never failed. */
export const openPoints: GateScenario = {
  name: 'open-points',
  title: 'Requests on points that the documents leave open',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline),
    ...(facts.returnUrl ? [sale(facts, requests['open-without-return-url'], { edits: [remove('/return_url')] })] : []),
    sale(facts, requests['open-unknown-member'], {
      edits: [set('/payment/no_page_names_this', 'x')],
      customer: customerNo(2),
    }),
    sale(facts, requests['open-duplicate-member'], { wire: 'duplicate-member', customer: customerNo(3) }),
    settle,
  ],
};
