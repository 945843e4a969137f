import { change, final } from '#targets/gateway/defects/callback/final';
import { type Defect, decline, defect, drop, put, success } from '#targets/gateway/defects/defect';

/** Results that are wrong. */
export const OUTCOME_DEFECTS: readonly Defect[] = [
  defect(
    'success-code-00',
    'Tells a success with code "00".',
    { caughtBy: ['callback-format', 'success-callback'] },
    final(put('/operation/code', '00'), success),
  ),
  defect(
    'success-code-number',
    'Tells a success with the code as a number.',
    { caughtBy: ['code-is-text', 'callback-format', 'success-callback'] },
    final(put('/operation/code', 0), success),
  ),
  defect(
    'success-code-20000',
    'Tells a success with the code of a decline.',
    { caughtBy: ['callback-format', 'success-callback'] },
    final(put('/operation/code', '20000'), success),
  ),
  defect(
    'success-other-message',
    'Tells a success with a message of its own.',
    { caughtBy: ['success-message'] },
    final(put('/operation/message', 'Paid'), success),
  ),
  defect(
    'success-status-other',
    'Tells a success with payment.status "paid".',
    {
      caughtBy: [
        'duplicate-harmless',
        'status-published',
        'code-is-text',
        'callback-address',
        'callback-delay',
        'callback-format',
        'success-callback',
        'payable-in-time',
        'series-paid-succeeds',
      ],
    },
    final(put('/payment/status', 'paid'), success),
  ),
  defect(
    'operation-status-differs',
    'Tells a success whose operation is still processing.',
    { caughtBy: ['callback-format', 'success-callback'] },
    final(put('/operation/status', 'processing'), success),
  ),
  defect(
    'payment-status-differs',
    'Tells a success of the operation and not of the payment.',
    {
      caughtBy: [
        'duplicate-harmless',
        'code-is-text',
        'callback-address',
        'callback-delay',
        'success-callback',
        'payable-in-time',
        'series-paid-succeeds',
      ],
    },
    final(put('/payment/status', 'processing'), success),
  ),
  defect(
    'decline-code-zero',
    'Tells a decline with code "0".',
    { caughtBy: ['code-is-text', 'callback-format', 'decline-callback', 'unpaid-declines', 'series-rest-declined'] },
    final(put('/operation/code', '0'), decline),
  ),
  defect(
    'decline-code-number',
    'Tells a decline with the code as a number.',
    { caughtBy: ['code-is-text', 'callback-format', 'decline-callback', 'series-rest-declined'] },
    final(change('/operation/code', Number), decline),
  ),
  defect(
    'decline-without-code',
    'Tells a decline without a code.',
    { caughtBy: ['callback-format', 'decline-callback', 'series-rest-declined'] },
    final(drop('/operation/code'), decline),
  ),
  defect(
    'decline-status-other',
    'Tells a decline with payment.status "declined".',
    {
      caughtBy: [
        'status-published',
        'callback-address',
        'callback-format',
        'decline-callback',
        'unpaid-declines',
        'not-payable-too-late',
        'series-rest-declined',
        'threshold',
      ],
    },
    final(put('/payment/status', 'declined'), decline),
  ),
  defect(
    'decline-operation-differs',
    'Tells a decline whose operation succeeded.',
    { caughtBy: ['callback-format', 'decline-callback'] },
    final(put('/operation/status', 'success'), decline),
  ),
];
