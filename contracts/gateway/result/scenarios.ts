import { sale } from '#contracts/gateway/sale';
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
import { DAY } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels('paid', 'declined', 'paid-late', 'first', 'second', 'third', 'overpaid', 'underpaid');

/** Whether another amount than the one asked was paid for a payment. */
export function isPaidOtherwise(payment: string | undefined): boolean {
  return payment === payments.overpaid || payment === payments.underpaid;
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
