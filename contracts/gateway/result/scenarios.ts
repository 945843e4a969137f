import { sale } from '#contracts/gateway/sale';
import { customer, customerNo, final, instruction, project, settle, settleAfter } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import { MINUTE } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels('paid', 'declined', 'first', 'second', 'third', 'overpaid', 'underpaid');

/** The customer pays, after which nothing can change the result. */
export const paid: GateScenario = {
  name: 'paid',
  title: 'A purchase that the customer pays',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.paid),
    instruction(payments.paid),
    customer('pay', payments.paid),
    final(payments.paid),
    customer('decline', payments.paid),
    customer('pay', payments.paid),
    settleAfter(10 * MINUTE),
  ],
};

export const declined: GateScenario = {
  name: 'declined',
  title: 'A purchase that is declined',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.declined),
    instruction(payments.declined),
    customer('decline', payments.declined),
    final(payments.declined),
    settleAfter(10 * MINUTE),
  ],
};

/** Three customers at once: what belongs to one must not reach another. */
export const together: GateScenario = {
  name: 'together',
  title: 'Three purchases of three customers at once',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.first, { customer: customerNo(1) }),
    sale(facts, payments.second, { customer: customerNo(2), amount: facts.amount + 100 }),
    sale(facts, payments.third, { customer: customerNo(3), amount: facts.amount + 200 }),
    instruction(payments.first),
    instruction(payments.second),
    instruction(payments.third),
    customer('decline', payments.second),
    customer('pay', payments.third),
    customer('pay', payments.first),
    final(payments.first),
    final(payments.second),
    final(payments.third),
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
    instruction(payments.overpaid),
    instruction(payments.underpaid),
    customer('pay', payments.overpaid, facts.amount + 700),
    customer('pay', payments.underpaid, facts.amount - 700),
    final(payments.overpaid),
    final(payments.underpaid),
    settle,
  ],
};
