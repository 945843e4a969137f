import { type Defect, defect } from '#targets/gateway/defects/defect';
import { EVERY_RESULT } from '#targets/gateway/defects/rules-together';
import { finalCallback } from '#targets/gateway/overrides/callbacks';
import { remove } from '#targets/gateway/overrides/changes';

/** Members that are left out of final callbacks. */
export const omissionDefects: readonly Defect[] = [
  defect(
    'callback-without-payment',
    'Leaves payment out of final callbacks.',
    { caughtBy: ['callback-members', 'code-is-text', ...EVERY_RESULT] },
    finalCallback(remove('/payment')),
  ),
  defect(
    'callback-without-operation',
    'Leaves operation out of final callbacks.',
    {
      caughtBy: [
        ...['callback-members', 'success-callback', 'decline-callback', 'success-message'],
        'series-rest-declined',
      ],
    },
    finalCallback(remove('/operation')),
  ),
  defect(
    'callback-without-payment-sum',
    'Leaves payment.sum out of final callbacks.',
    { caughtBy: ['callback-format', 'duplicate-harmless', 'other-amount', 'sums-agree'] },
    finalCallback(remove('/payment/sum')),
  ),
  defect(
    'callback-without-payment-id',
    'Leaves payment.id out of final callbacks.',
    { caughtBy: ['callback-members', 'success-only-when-paid', ...EVERY_RESULT] },
    finalCallback(remove('/payment/id')),
  ),
  defect(
    'callback-without-payment-status',
    'Leaves payment.status out of final callbacks.',
    { caughtBy: ['callback-members', 'code-is-text', ...EVERY_RESULT] },
    finalCallback(remove('/payment/status')),
  ),
  defect(
    'callback-without-payment-type',
    'Leaves payment.type out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/payment/type')),
  ),
  defect(
    'callback-without-payment-method',
    'Leaves payment.method out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/payment/method')),
  ),
  defect(
    'callback-without-payment-date',
    'Leaves payment.date out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/payment/date')),
  ),
  defect(
    'callback-without-operation-type',
    'Leaves operation.type out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/operation/type')),
  ),
  defect(
    'callback-without-operation-status',
    'Leaves operation.status out of final callbacks.',
    { caughtBy: ['callback-members', 'success-callback', 'decline-callback'] },
    finalCallback(remove('/operation/status')),
  ),
  defect(
    'callback-without-operation-message',
    'Leaves operation.message out of final callbacks.',
    { caughtBy: ['callback-format', 'success-message'] },
    finalCallback(remove('/operation/message')),
  ),
  defect(
    'callback-without-operation-sum-initial',
    'Leaves operation.sum_initial out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/operation/sum_initial')),
  ),
  defect(
    'callback-without-operation-sum-converted',
    'Leaves operation.sum_converted out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/operation/sum_converted')),
  ),
  defect(
    'callback-without-operation-request-id',
    'Leaves operation.request_id out of final callbacks.',
    { caughtBy: ['callback-format'] },
    finalCallback(remove('/operation/request_id')),
  ),
  defect(
    'callback-without-project-id',
    'Leaves project_id out of final callbacks.',
    { caughtBy: ['callback-members'] },
    finalCallback(remove('/project_id')),
  ),
];
