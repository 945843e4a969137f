import { remove, sale } from '#contracts/gateway/sale';
import { ASKED_AFTER_MS, statusRequest } from '#contracts/gateway/status-request';
import { customer, customerNo, final, instruction, needCustomer, project, settleAfter } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';

/** The payments that are asked about; one of them was never made. */
export const payments = labels('asked-paid', 'asked-declined', 'never-made');

/** The questions about them. */
export const questions = labels(
  'status-early',
  'status-pending',
  'status-paid',
  'status-declined',
  'status-unknown',
  'status-without-id',
  'status-without-project',
  'status-wrong-key',
  'status-empty-signature',
);

export const status: GateScenario = {
  name: 'status',
  title: 'Questions about the state of payments',
  needs: ['status'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments['asked-paid']),
    sale(facts, payments['asked-declined'], { customer: customerNo(2) }),
    instruction(payments['asked-paid']),
    instruction(payments['asked-declined']),
    statusRequest(questions['status-early'], payments['asked-declined']),
    settleAfter(ASKED_AFTER_MS),
    statusRequest(questions['status-pending'], payments['asked-paid']),
    statusRequest(questions['status-unknown'], payments['never-made']),
    statusRequest(questions['status-without-id'], null),
    statusRequest(questions['status-without-project'], payments['asked-paid'], {
      edits: [remove('/general/project_id')],
    }),
    statusRequest(questions['status-wrong-key'], payments['asked-paid'], { fault: 'wrong-key' }),
    statusRequest(questions['status-empty-signature'], payments['asked-paid'], { fault: 'empty' }),
    needCustomer,
    customer('pay', payments['asked-paid']),
    customer('decline', payments['asked-declined']),
    final(payments['asked-paid']),
    final(payments['asked-declined']),
    statusRequest(questions['status-paid'], payments['asked-paid']),
    statusRequest(questions['status-declined'], payments['asked-declined']),
  ],
};
