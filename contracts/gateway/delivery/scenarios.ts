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
import { SECOND } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels(
  'own',
  'by-result',
  'by-result-declined',
  'without-address',
  'delayed',
  'prompt',
  'delay-601',
  'delay-negative',
);

/** Addresses for callbacks that a request names. */
export const addresses = labels('own-address', 'success-address', 'decline-address');

const ownAddress: Edit = set('/general/merchant_callback_url', url(addresses['own-address']));
const byResult: readonly Edit[] = [
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

const delay = (seconds: number) => ({ edits: [set('/callback/delay', seconds)] });

export const delayed: GateScenario = {
  name: 'delayed',
  title: 'A final callback that the request delays',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.delayed, delay(DELAY_MS / SECOND)),
    sale(facts, payments.prompt, { customer: customerNo(2) }),
    instruction(payments.prompt),
    instruction(payments.delayed),
    customer('pay', payments.prompt),
    customer('pay', payments.delayed),
    final(payments.prompt),
    untilAfterMove(DELAY_MS - 10 * SECOND, 'pay', payments.delayed),
    final(payments.delayed),
  ],
};

export const delayBounds: GateScenario = {
  name: 'delay-bounds',
  title: 'The longest callback delay, and longer ones',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline, delay(600)),
    sale(facts, payments['delay-601'], { ...delay(601), customer: customerNo(2) }),
    sale(facts, payments['delay-negative'], { ...delay(-1), customer: customerNo(3) }),
    settle,
  ],
};
