import { sale, set } from '#contracts/gateway/sale';
import { customer, final, instruction, project } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';

/** The payment of the scenario. */
const { 'long-id': payment } = labels('long-id');

/** With what stands before it this comes near the 255 characters that an id may have. */
const LONG = '-'.padEnd(180, 'x');

export const longIdPaid: GateScenario = {
  name: 'long-id',
  title: 'A purchase with a long payment id that the customer pays',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payment, { edits: [set('/general/payment_id', { $: 'payment', of: payment, text: LONG })] }),
    instruction(payment),
    customer('pay', payment),
    final(payment),
  ],
};
