import { sale } from '#contracts/gateway/sale';
import { customerNo, final, instruction, needCustomer, project, projects, settle } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels } from '#contracts/labels';
import type { Step } from '#core/model';
import type { Satang } from '#core/money';

/** The payments of the scenario. */
const payments = labels('beyond-31-bits', 'beyond-32-bits');

const BEYOND_31_BITS: Satang = 2 ** 31 + 101;
const BEYOND_32_BITS: Satang = 2 ** 32 + 101;

const paidIfTaken = (payment: Label): Step => ({
  do: 'customer',
  payment,
  project: projects.main,
  action: 'pay',
  ifTaken: true,
});

/** No document says that such an amount must be taken: where it is not refused its sums must be right. */
export const huge: GateScenario = {
  name: 'huge',
  title: 'Purchases of amounts that integers of 32 bits have no room for',
  needs: [],
  when: ({ limits }) => limits.max === undefined,
  steps: (facts) => [
    project(facts),
    sale(facts, payments['beyond-31-bits'], { amount: BEYOND_31_BITS }),
    sale(facts, payments['beyond-32-bits'], { amount: BEYOND_32_BITS, customer: customerNo(2) }),
    instruction(payments['beyond-31-bits']),
    instruction(payments['beyond-32-bits']),
    needCustomer,
    paidIfTaken(payments['beyond-31-bits']),
    final(payments['beyond-31-bits']),
    paidIfTaken(payments['beyond-32-bits']),
    final(payments['beyond-32-bits']),
    settle,
  ],
};
