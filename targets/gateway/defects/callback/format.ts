import { type Defect, defect } from '#targets/gateway/defects/defect';
import { EVERY_SUCCESS, SERIES_BY_INSTRUCTION } from '#targets/gateway/defects/rules-together';
import { finalCallback, intermediateCallback, success } from '#targets/gateway/overrides/callbacks';
import { remove, set, update } from '#targets/gateway/overrides/changes';

/** Members of callbacks that have another type or value than the format says. */
export const callbackFormatDefects: readonly Defect[] = [
  defect(
    'payment-type-other',
    'Calls a purchase a payment.',
    { caughtBy: ['purchases-only', 'callback-format'] },
    finalCallback(set('/payment/type', 'payment')),
  ),
  defect(
    'operation-type-other',
    'Calls a sale a purchase.',
    { caughtBy: ['purchases-only', 'callback-format'] },
    finalCallback(set('/operation/type', 'purchase')),
  ),
  defect(
    'method-by-title',
    'Names the method by a title that no document prints in a callback.',
    { caughtBy: ['callback-method', 'callback-format'] },
    finalCallback(update('/payment/method', (method) => `Pay by ${method}`)),
  ),
  defect(
    'method-other',
    'Names another method of the platform.',
    { caughtBy: ['callback-method', 'callback-format'] },
    finalCallback(set('/payment/method', 'online-thailand-banks')),
  ),
  defect(
    'callback-project-string',
    'Writes project_id of callbacks as a string.',
    { caughtBy: ['callback-format', 'callback-identity'] },
    finalCallback(update('/project_id', String)),
  ),
  defect(
    'operation-id-string',
    'Writes operation.id as a string.',
    { caughtBy: ['callback-format'] },
    finalCallback(update('/operation/id', String)),
  ),
  defect(
    'chargeback-reported',
    'Tells of a chargeback.',
    { caughtBy: ['purchases-only', 'callback-format'] },
    finalCallback(set('/payment/type', 'chargeback')),
  ),
  defect(
    'recurring-reported',
    'Adds a recurring registration to a success.',
    { caughtBy: ['purchases-only'] },
    finalCallback(set('/recurring', { id: 1, currency: 'THB' }), success),
  ),
  defect(
    'refunded-reported',
    'Tells a success as refunded.',
    { caughtBy: ['purchases-only', 'status-published', 'code-is-text', ...EVERY_SUCCESS] },
    finalCallback(set('/payment/status', 'refunded'), success),
  ),
  defect(
    'intermediate-without-payment',
    'Leaves the payment out of the intermediate callback.',
    {
      caughtBy: [
        'intermediate-members',
        'status-awaiting',
        'instructs-customer',
        'qr-amount',
        ...SERIES_BY_INSTRUCTION,
      ],
    },
    intermediateCallback(remove('/payment')),
  ),
];
