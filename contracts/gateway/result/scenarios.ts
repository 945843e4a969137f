import type { GateFacts } from '#contracts/gateway/facts';
import { sale, set } from '#contracts/gateway/sale';
import {
  customer,
  customerNo,
  final,
  instruction,
  look,
  needCustomer,
  project,
  projects,
  settle,
  settleAfter,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import type { Step } from '#core/model';
import type { Satang } from '#core/money';
import { DAY } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels(
  ...([
    'paid',
    'declined',
    'paid-late',
    'first',
    'second',
    'third',
    'overpaid',
    'underpaid',
    'underpaid-by-one',
  ] as const),
  ...(['earlier', 'later', 'as-earlier', 'of-another', 'large', 'large-declined'] as const),
);

const OTHERWISE = [payments.overpaid, payments.underpaid, payments['underpaid-by-one']];

/** Whether another amount than the one asked was paid for a payment. */
export function isPaidOtherwise(payment: string | undefined): boolean {
  return OTHERWISE.some((one) => one === payment);
}

/** How long a result is watched: what is taken back later was believed by then. */
const WATCHED_MS = DAY;

/** The customer pays, after which nothing can change the result. */
export const paid: GateScenario = {
  name: 'paid',
  title: 'A purchase that the customer pays',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.paid),
    instruction(payments.paid),
    needCustomer,
    customer('pay', payments.paid),
    final(payments.paid),
    customer('decline', payments.paid),
    customer('pay', payments.paid),
    settleAfter(WATCHED_MS),
  ],
};

/** One stays declined for a day; the customer of the other pays after all. */
export const declined: GateScenario = {
  name: 'declined',
  title: 'Purchases that are declined, of which one is paid later',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.declined),
    sale(facts, payments['paid-late'], { customer: customerNo(2) }),
    instruction(payments.declined),
    instruction(payments['paid-late']),
    needCustomer,
    customer('decline', payments.declined),
    customer('decline', payments['paid-late']),
    final(payments.declined),
    final(payments['paid-late']),
    customer('pay', payments['paid-late']),
    settleAfter(WATCHED_MS),
  ],
};

/** Three customers at once: what belongs to one must not reach another. */
export const together: GateScenario = {
  name: 'together',
  title: 'Three purchases of three customers at once',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.first, { customer: customerNo(1) }),
    sale(facts, payments.second, { customer: customerNo(2), amount: facts.amount + 100 }),
    sale(facts, payments.third, { customer: customerNo(3), amount: facts.amount + 200 }),
    instruction(payments.first),
    instruction(payments.second),
    instruction(payments.third),
    needCustomer,
    customer('decline', payments.second),
    customer('pay', payments.third),
    customer('pay', payments.first),
    final(payments.first),
    final(payments.second),
    final(payments.third),
    settle,
    look(projects.main),
  ],
};

/** Whole hundreds of baht, where others have satang. */
const WHOLE_HUNDREDS: Satang = 60_000;

/** One customer has several purchases open: what belongs to one must not reach another, nor another of the same amount. */
export const sameCustomer: GateScenario = {
  name: 'same-customer',
  title: 'Purchases of one customer at once, of which the first is not paid',
  needs: [],
  steps: (facts) => {
    // Where equal purchases share what the customer is given, no one can tell which of them is paid.
    const paid = facts.series ? [payments.later] : [payments.later, payments['as-earlier']];
    return [
      project(facts),
      sale(facts, payments.earlier, { edits: [set('/payment/description', 'an earlier purchase')] }),
      sale(facts, payments.later, { amount: WHOLE_HUNDREDS }),
      ...(facts.series ? [] : equalOnes(facts)),
      ...[payments.earlier, ...paid].map(instruction),
      needCustomer,
      ...paid.map((one) => customer('pay', one)),
      ...paid.map(final),
      settle,
      look(projects.main),
    ];
  },
};

/** An equal purchase of the same customer, and one of another. */
const equalOnes = (facts: GateFacts): readonly Step[] => [
  sale(facts, payments['as-earlier']),
  sale(facts, payments['of-another'], { customer: customerNo(2) }),
  instruction(payments['of-another']),
];

/** More than 2^24 satang, which short floating-point numbers have no room for, and within what each document allows. */
const LARGE: Satang = 16_777_217;

export const large: GateScenario = {
  name: 'large',
  title: 'Purchases of a large amount, one paid and one declined',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.large, { amount: LARGE }),
    sale(facts, payments['large-declined'], { amount: LARGE + 2, customer: customerNo(2) }),
    instruction(payments.large),
    instruction(payments['large-declined']),
    needCustomer,
    customer('pay', payments.large),
    customer('decline', payments['large-declined']),
    final(payments.large),
    final(payments['large-declined']),
    settle,
  ],
};

export const otherAmount: GateScenario = {
  name: 'other-amount',
  title: 'Customers who pay another amount than asked',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.overpaid),
    sale(facts, payments.underpaid, { customer: customerNo(2) }),
    sale(facts, payments['underpaid-by-one'], { customer: customerNo(3) }),
    instruction(payments.overpaid),
    instruction(payments.underpaid),
    instruction(payments['underpaid-by-one']),
    customer('pay', payments.overpaid, facts.amount + 700),
    customer('pay', payments.underpaid, facts.amount - 700),
    customer('pay', payments['underpaid-by-one'], facts.amount - 1),
    final(payments.overpaid),
    final(payments.underpaid),
    final(payments['underpaid-by-one']),
    settle,
  ],
};
