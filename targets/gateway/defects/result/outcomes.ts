import { alsoWhere, type Defect, defect } from '#targets/gateway/defects/defect';
import { EVERY_SUCCESS } from '#targets/gateway/defects/rules-together';
import {
  bothStatuses,
  decline,
  finalCallback,
  intermediateCallback,
  success,
} from '#targets/gateway/overrides/callbacks';
import { remove, set } from '#targets/gateway/overrides/changes';

/** The rules that fail where an instruction says that the payment has succeeded. */
const SAYS_SUCCESS = [
  'success-only-when-paid',
  'status-awaiting',
  'final-stays',
  'other-amount',
  'callback-repeated',
  'callback-given-up',
  'callback-address',
  'callback-delay',
  'callback-format',
  'success-callback',
  'decline-callback',
  'success-message',
  'unpaid-declines',
  'not-payable-too-late',
  'amounts-within-limits',
  'set-limits-accepted',
  'series-rest-declined',
];

/** Results that say the wrong thing. */
export const outcomeDefects: readonly Defect[] = [
  defect(
    'success-code-00',
    'Tells a success with code "00".',
    { caughtBy: ['success-callback', 'callback-format'] },
    finalCallback(set('/operation/code', '00'), success),
  ),
  defect(
    'success-code-20000',
    'Tells a success with the code of a decline.',
    { caughtBy: ['success-callback', 'callback-format'] },
    finalCallback(set('/operation/code', '20000'), success),
  ),
  defect(
    'success-other-message',
    'Tells a success with a message of its own.',
    { caughtBy: ['success-message'] },
    finalCallback(set('/operation/message', 'Paid'), success),
  ),
  defect(
    'operation-status-differs',
    'Tells a success whose operation is still processing.',
    { caughtBy: ['success-callback', 'callback-format'] },
    finalCallback(set('/operation/status', 'processing'), success),
  ),
  defect(
    'payment-status-differs',
    'Tells a success of the operation and not of the payment.',
    { caughtBy: [...EVERY_SUCCESS, 'intermediate-code-is-text', 'intermediate-address'] },
    finalCallback(set('/payment/status', 'processing'), success),
  ),
  defect(
    'decline-code-zero',
    'Tells a decline with code "0".',
    { caughtBy: ['decline-callback', 'code-is-text', 'callback-format', 'unpaid-declines', 'series-rest-declined'] },
    finalCallback(set('/operation/code', '0'), decline),
  ),
  defect(
    'decline-without-code',
    'Tells a decline without a code.',
    { caughtBy: ['decline-callback', 'callback-members', 'series-rest-declined'] },
    finalCallback(remove('/operation/code'), decline),
  ),
  defect(
    'decline-operation-differs',
    'Tells a decline whose operation succeeded.',
    { caughtBy: ['decline-callback', 'unpaid-declines', 'callback-format'] },
    finalCallback(set('/operation/status', 'success'), decline),
  ),
  defect(
    'intermediate-says-success',
    'Says success of a payment whose customer has not paid.',
    {
      caughtBy: alsoWhere(SAYS_SUCCESS, ({ lifetimeIsSetting }) => lifetimeIsSetting, 'status-agrees-later'),
    },
    intermediateCallback(bothStatuses('success')),
  ),
  defect(
    'other-amount-credited-as-asked',
    'Tells the amount asked when the customer has paid another.',
    { caughtBy: ['other-amount'] },
    ({ paid }) => ({
      paid: (payment, _amount, rest) => paid(payment, payment.sale.amount, rest),
    }),
  ),
];
