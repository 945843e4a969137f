import { remove, sale, set } from '#contracts/gateway/sale';
import {
  answer,
  baseline,
  customer,
  customerNo,
  final,
  instruction,
  project,
  settle,
  untilAfterCallback,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import type { Satang } from '#core/money';
import { MINUTE } from '#core/time';

/** The requests of the scenario. */
export const requests = labels(
  'open-without-return-url',
  'open-unknown-member',
  'open-duplicate-member',
  'open-duplicate-member-last',
  'open-repeated',
  'open-smallest',
  'open-large',
  'open-force-disable',
);

/** The smallest amount that there is, and one that no method states a limit below: a thousand million baht. */
const SMALLEST: Satang = 1;
const LARGE: Satang = 100_000_000_000;

/** Requests on points that the documents leave open: how they are taken is reported, never failed. */
export const openPoints: GateScenario = {
  name: 'open-points',
  title: 'Requests on points that the documents leave open',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline),
    // To the letter the request before it, as a merchant sends it who has had no reply.
    sale(facts, requests['open-repeated'], { payment: baseline }),
    ...(facts.returnUrl ? [sale(facts, requests['open-without-return-url'], { edits: [remove('/return_url')] })] : []),
    sale(facts, requests['open-unknown-member'], {
      edits: [set('/payment/no_page_names_this', 'x')],
      customer: customerNo(2),
    }),
    sale(facts, requests['open-duplicate-member'], { wire: 'duplicate-member', customer: customerNo(3) }),
    sale(facts, requests['open-duplicate-member-last'], { wire: 'duplicate-member-last', customer: customerNo(7) }),
    ...(facts.limits.min === undefined
      ? [sale(facts, requests['open-smallest'], { amount: SMALLEST, customer: customerNo(4) })]
      : []),
    ...(facts.limits.max === undefined
      ? [sale(facts, requests['open-large'], { amount: LARGE, customer: customerNo(5) })]
      : []),
    sale(facts, requests['open-force-disable'], {
      edits: [set('/callback/force_disable', true)],
      customer: customerNo(6),
    }),
    instruction(requests['open-force-disable']),
    settle,
  ],
};

/** The payment of an instruction that is overtaken by the result. */
export const { overtaken } = labels('overtaken');

/** An instruction that was not taken is due again when the payment is final already. */
export const overtakenInstruction: GateScenario = {
  name: 'overtaken',
  title: 'An instruction that is not received before the customer pays',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    answer(500, 1),
    sale(facts, overtaken),
    instruction(overtaken),
    customer('pay', overtaken),
    final(overtaken),
    untilAfterCallback(MINUTE, 'final', overtaken),
  ],
};
