import { type Defective, decline, defect, drop, put, success } from './defect.ts';
import { change, final } from './final.ts';

/** Results that are wrong. */
export const OUTCOME_DEFECTS: readonly Defective[] = [
  defect('success-code-00', 'Tells a success with code "00".', final(put('/operation/code', '00'), success)),
  defect(
    'success-code-number',
    'Tells a success with the code as a number.',
    final(put('/operation/code', 0), success),
  ),
  defect(
    'success-code-20000',
    'Tells a success with the code of a decline.',
    final(put('/operation/code', '20000'), success),
  ),
  defect(
    'success-other-message',
    'Tells a success with a message of its own.',
    final(put('/operation/message', 'Paid'), success),
  ),
  defect(
    'success-status-other',
    'Tells a success with payment.status "paid".',
    final(put('/payment/status', 'paid'), success),
  ),
  defect(
    'operation-status-differs',
    'Tells a success whose operation is still processing.',
    final(put('/operation/status', 'processing'), success),
  ),
  defect(
    'payment-status-differs',
    'Tells a success of the operation and not of the payment.',
    final(put('/payment/status', 'processing'), success),
  ),
  defect('decline-code-zero', 'Tells a decline with code "0".', final(put('/operation/code', '0'), decline)),
  defect(
    'decline-code-number',
    'Tells a decline with the code as a number.',
    final(change('/operation/code', Number), decline),
  ),
  defect('decline-without-code', 'Tells a decline without a code.', final(drop('/operation/code'), decline)),
  defect(
    'decline-status-other',
    'Tells a decline with payment.status "declined".',
    final(put('/payment/status', 'declined'), decline),
  ),
  defect(
    'decline-operation-differs',
    'Tells a decline whose operation succeeded.',
    final(put('/operation/status', 'success'), decline),
  ),
];
