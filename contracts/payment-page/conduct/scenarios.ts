import { set } from '#contracts/gateway/sale';
import { customer, final, look, project, projects, settle } from '#contracts/gateway/steps';
import { labels, named } from '#contracts/labels';
import { SLIPPERY } from '#contracts/payment-page/facts';
import { decides } from '#contracts/payment-page/result/scenarios';
import { open, page, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';

/** The payments of these scenarios. */
export const payments = labels('repeated', 'marked', 'scripted', 'cut-off', 'first', 'second');

/** What these scenarios look at. */
export const seen = labels(
  'opened',
  'twice',
  'reloaded',
  'back',
  'again',
  'other-tab',
  'reopened',
  'paid-in-other-tab',
  'last',
  'refused',
  'begun',
  'cut-off',
  'connected',
  'ended',
  'followed',
  'after-all',
  'first',
  'first-begun',
  'first-again',
  'second',
  'second-begun',
  'second-again',
);

const { second } = labels('second');

export const repeated: PageScenario = {
  name: 'repeated',
  title: 'A customer who clicks twice, reloads, goes back, and opens a second tab',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, { payment: payments.repeated }),
    open(facts, seen['other-tab'], { payment: payments.repeated, tab: second }),
    page(seen.twice, 'pay-twice', { method: facts.method }),
    page(seen.reloaded, 'reload'),
    page(seen.back, 'back'),
    pay(facts, seen.again),
    pay(facts, seen['paid-in-other-tab'], second),
    open(facts, seen.reopened, { payment: payments.repeated }),
    customer('pay', payments.repeated),
    final(payments.repeated),
    open(facts, seen['after-all'], { payment: payments.repeated }),
    pay(facts, seen.last),
    settle,
    look(projects.main),
  ],
};

/** The second of two purchases of one customer has an amount of its own: what is mixed up shows. */
const other = { payment: payments.second, amount: SLIPPERY.trailingZero, tab: second };

export const sideBySide: PageScenario = {
  name: 'side-by-side',
  title: 'Two purchases of one customer, each in a tab of its own, of which the first is paid',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    open(facts, seen.first, { payment: payments.first }),
    open(facts, seen.second, other),
    pay(facts, seen['first-begun']),
    pay(facts, seen['second-begun'], second),
    customer('pay', payments.first),
    final(payments.first),
    open(facts, seen['second-again'], other),
    open(facts, seen['first-again'], { payment: payments.first }),
  ],
};

/** Parameters whose texts a page may show. */
const SHOWN = [
  'payment_description',
  'customer_first_name',
  'customer_last_name',
  'language_code',
  'region_code',
] as const;

/** A text that leaves its place in the source where it is not escaped: as an element, an attribute or a script. */
const mark = (name: string): string =>
  `a" data-tpc="${name}" b='<i data-tpc="${name}"></i><img src=x onerror="tpcRan=['${name}']">`;

export const marked: PageScenario = {
  name: 'marked',
  title: 'Parameters that look like markup',
  needs: [],
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, {
      payment: payments.marked,
      edits: SHOWN.map((name) => set(`/${name}`, mark(name))),
    }),
    pay(facts, seen.begun),
    open(facts, seen.refused, { edits: [set('/payment_currency', mark('payment_currency'))] }),
    ...['customer_id', 'customer_email'].map((name) =>
      open(facts, named('marked', name), { edits: [set(`/${name}`, mark(name))] }),
    ),
  ],
};

export const scripted: PageScenario = {
  name: 'scripted',
  title: 'A shop whose address is a script',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, {
      payment: payments.scripted,
      edits: [set('/merchant_success_url', "javascript:void(tpcRan=['merchant_success_url'])")],
    }),
    pay(facts, seen.begun),
    ...decides(facts, 'pay', payments.scripted),
    page(seen.ended, 'result'),
    page(seen.followed, 'follow-return'),
  ],
};

export const cutOff: PageScenario = {
  name: 'cut-off',
  title: 'A customer who loses the connection while the code is shown',
  needs: [],
  when: ({ channel }) => channel === 'display',
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, { payment: payments['cut-off'] }),
    pay(facts, seen.begun),
    page(seen['cut-off'], 'disconnect'),
    page(seen.connected, 'connect'),
  ],
};
