import { sale, set, url } from '#contracts/gateway/sale';
import {
  baseline,
  customer,
  customerNo,
  final,
  instruction,
  needCustomer,
  project,
  settle,
  untilAfterMove,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import type { Edit } from '#core/json';
import { type Millis, SECOND } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels(
  'own',
  'by-result',
  'by-result-declined',
  'without-address',
  'delayed',
  'delayed-declined',
  'prompt',
  'delay-601',
  'delay-negative',
);

/** Addresses for callbacks that a request names. */
export const addresses = labels('own-address', 'success-address', 'decline-address');

const ownAddress: Edit = set('/general/merchant_callback_url', url(addresses['own-address']));
/** An address for all callbacks, and one for each result. */
export const byResult: readonly Edit[] = [
  ownAddress,
  set('/general/merchant_success_callback_url', url(addresses['success-address'])),
  set('/general/merchant_decline_callback_url', url(addresses['decline-address'])),
];

export const ownAddresses: GateScenario = {
  name: 'addresses',
  title: 'Callback addresses given in the request',
  needs: [],
  steps: (facts) => {
    const all = [payments.own, payments['by-result'], payments['by-result-declined'], payments['without-address']];
    return [
      project(facts),
      sale(facts, payments.own, { edits: [ownAddress] }),
      sale(facts, payments['by-result'], { customer: customerNo(2), edits: byResult }),
      sale(facts, payments['by-result-declined'], { customer: customerNo(3), edits: byResult }),
      sale(facts, payments['without-address'], { customer: customerNo(4) }),
      ...all.map(instruction),
      needCustomer,
      customer('pay', payments.own),
      customer('pay', payments['by-result']),
      customer('decline', payments['by-result-declined']),
      customer('pay', payments['without-address']),
      ...all.map(final),
      settle,
    ];
  },
};

/** A delay after which a payment can still be paid, should its intermediate callback be held back too. */
export const DELAY_MS = 60 * SECOND;

/** Puts the final callback off by so much. */
export const delay = (ms: Millis): readonly Edit[] => [set('/callback/delay', ms / SECOND)];

export const delayed: GateScenario = {
  name: 'delayed',
  once: true,
  title: 'Final callbacks that the request delays',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.delayed, { edits: delay(DELAY_MS) }),
    sale(facts, payments['delayed-declined'], { edits: delay(DELAY_MS), customer: customerNo(3) }),
    sale(facts, payments.prompt, { customer: customerNo(2) }),
    instruction(payments.prompt),
    instruction(payments.delayed),
    instruction(payments['delayed-declined']),
    customer('pay', payments.prompt),
    customer('pay', payments.delayed),
    customer('decline', payments['delayed-declined']),
    final(payments.prompt),
    untilAfterMove(DELAY_MS - 10 * SECOND, 'pay', payments.delayed),
    final(payments.delayed),
    final(payments['delayed-declined']),
  ],
};

export const delayBounds: GateScenario = {
  name: 'delay-bounds',
  once: true,
  title: 'The longest callback delay, and longer ones',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline, { edits: delay(600 * SECOND) }),
    sale(facts, payments['delay-601'], { edits: delay(601 * SECOND), customer: customerNo(2) }),
    sale(facts, payments['delay-negative'], { edits: delay(-SECOND), customer: customerNo(3) }),
    settle,
  ],
};
