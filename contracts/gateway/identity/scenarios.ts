import type { GateFacts } from '#contracts/gateway/facts';
import { sale, set, url } from '#contracts/gateway/sale';
import { ASKED_AFTER_MS, statusRequest } from '#contracts/gateway/status-request';
import {
  amountNo,
  baseline,
  customer,
  customerNo,
  final,
  instruction,
  needCustomer,
  project,
  projects,
  settle,
  settleAfter,
  until,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels, named, numbered } from '#contracts/labels';
import type { Step } from '#core/model';
import { HOUR } from '#core/time';

/** The payments of these scenarios, and the requests that use the id of one again. */
export const payments = labels(
  'original',
  'again',
  'again-upper',
  'altered',
  'corrected',
  'corrected-same',
  'same-id',
  'only-main',
  'key-of-other',
  'status-of-other',
  ...(['spent', 'turned-down', 'after-success', 'after-decline', 'after-a-day'] as const),
  'status-of-original',
  'status-after-again',
);

/** Where the callbacks of a purchase go whose payment id is taken. */
export const { 'again-address': againAddress } = labels('again-address');

export const identity: GateScenario = {
  name: 'identity',
  title: 'A payment id that is used again',
  needs: [],
  steps: (facts) => [
    ...first(facts),
    ...again(facts),
    needCustomer,
    customer('pay', payments.original),
    final(payments.original),
    settle,
  ],
};

/** What became of the first purchase, as the platform says without anybody paying. */
export const askedAfterDuplicate: GateScenario = {
  name: 'asked-after-duplicate',
  title: 'A payment id that is used again, and questions about its payment before and after',
  needs: ['status'],
  steps: (facts) => [
    ...first(facts),
    settleAfter(ASKED_AFTER_MS),
    statusRequest(payments['status-of-original'], payments.original),
    ...again(facts),
    statusRequest(payments['status-after-again'], payments.original),
  ],
};

const first = (facts: GateFacts): readonly Step[] => [
  project(facts),
  sale(facts, payments.original),
  instruction(payments.original),
];

function again(facts: GateFacts): readonly Step[] {
  const another = { payment: payments.original, amount: facts.amount + 500, customer: customerNo(2) };
  const elsewhere = set('/general/merchant_callback_url', url(againAddress));
  return [
    sale(facts, payments.again, { ...another, edits: [elsewhere] }),
    sale(facts, payments['again-upper'], {
      ...another,
      edits: [elsewhere, set('/general/payment_id', { $: 'payment', of: payments.original, case: 'upper' })],
    }),
    settle,
  ];
}

/** An id whose payment is over. */
export const usedUp: GateScenario = {
  name: 'used-up',
  title: 'Payment ids that are used again after their payments have ended',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.spent),
    sale(facts, payments['turned-down'], { customer: customerNo(2) }),
    instruction(payments.spent),
    instruction(payments['turned-down']),
    customer('pay', payments.spent),
    customer('decline', payments['turned-down']),
    final(payments.spent),
    final(payments['turned-down']),
    anew(facts, payments['after-success'], payments.spent, 3),
    anew(facts, payments['after-decline'], payments['turned-down'], 4),
    { do: 'need', claims: ['clock'] },
    until(25 * HOUR, payments.spent),
    anew(facts, payments['after-a-day'], payments.spent, 5),
  ],
};

/** Another purchase with the id of a payment. */
const anew = (facts: GateFacts, as: Label, payment: Label, nth: number): Step =>
  sale(facts, as, { payment, customer: customerNo(nth), amount: amountNo(facts, nth) });

/** A refused request takes nothing away: corrected, it goes through. Whether under the same id too is an open point. */
export const corrected: GateScenario = {
  name: 'corrected',
  title: 'A request that is refused, and sent again corrected',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.altered, { fault: 'wrong-key' }),
    sale(facts, payments.corrected),
    sale(facts, payments['corrected-same'], { payment: payments.altered }),
    settle,
  ],
};

/** How often two requests race: whether both slip through is a matter of luck. */
const RACES = 5;

export const atOnce: GateScenario = {
  name: 'at-once',
  title: 'Two purchases with one payment id at the same instant',
  needs: [],
  steps: (facts) => [
    project(facts),
    ...Array.from({ length: RACES }, (_, index) => race(facts, index + 1)).flat(),
    settle,
  ],
};

function race(facts: GateFacts, number: number): readonly Step[] {
  const payment = numbered('race', number);
  return [
    { ...sale(facts, payment, { payment, customer: customerNo(2 * number - 1) }), withNext: true },
    // Another amount and customer: it is not the first one sent again.
    sale(facts, named(payment, 'other'), { payment, customer: customerNo(2 * number), amount: facts.amount + 100 }),
  ];
}

/** One payment id in two projects, and a project's requests under the key of the other. */
export const twoProjects: GateScenario = {
  name: 'two-projects',
  title: 'Two projects of one merchant',
  needs: [],
  steps: (facts) => [
    project(facts),
    project(facts, projects.other),
    sale(facts, baseline),
    sale(facts, payments['same-id'], {
      payment: baseline,
      project: projects.other,
      customer: customerNo(2),
      amount: facts.amount + 300,
    }),
    sale(facts, payments['only-main'], { customer: customerNo(4) }),
    sale(facts, payments['key-of-other'], { customer: customerNo(3), by: projects.other }),
    settle,
    statusRequest(payments['status-of-other'], payments['only-main'], { project: projects.other }),
  ],
};
