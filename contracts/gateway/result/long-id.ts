import { sale, set } from '#contracts/gateway/sale';
import { customer, customerNo, final, instruction, project } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';

/** The payments of the scenario. */
const payments = labels('long-id', 'long-customer');

/** With what stands before it this comes near the 255 characters that an id may have. */
const LONG = '-'.padEnd(180, 'x');

export const longIdPaid: GateScenario = {
  name: 'long-id',
  title: 'Purchases with a long payment id and a long customer id that the customers pay',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments['long-id'], {
      edits: [set('/general/payment_id', { $: 'payment', of: payments['long-id'], text: LONG })],
    }),
    sale(facts, payments['long-customer'], {
      edits: [set('/customer/id', { $: 'customer', of: customerNo(2), text: LONG })],
    }),
    ...Object.values(payments).flatMap((one) => [instruction(one), customer('pay', one), final(one)]),
  ],
};
