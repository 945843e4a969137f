import type { JsonObject } from '#core/json';
import { type Defect, defect, put } from '#targets/gateway/defects/defect';
import type { Payment } from '#targets/gateway/reference/payments/payments';

const of =
  (status: 'success' | 'decline') =>
  ({ standing }: Payment) =>
    standing.status === status;
const succeeded = of('success');
const declined = of('decline');

/** The callback as it is while the customer has not paid. */
function awaiting(body: JsonObject): JsonObject {
  const status = 'display_data' in body ? 'awaiting customer action' : 'awaiting redirect result';
  return put('/operation/status', status)(put('/payment/status', status)(body));
}

/** Callbacks that are not sent, too often, or in the wrong order. */
export const SENDING_DEFECTS: readonly Defect[] = [
  defect(
    'callback-sent-as-text',
    'Says of its callbacks that they are plain text.',
    { caughtBy: ['callback-content-type'] },
    () => ({
      contentType: 'text/plain',
    }),
  ),
  defect(
    'intermediate-callback-missing',
    'Sends no intermediate callback.',
    {
      caughtBy: [
        'instructs-customer',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    () => ({ onAwaiting: () => [] }),
  ),
  defect(
    'intermediate-after-final',
    'Sends the redirect or display data once more after the result.',
    {
      caughtBy: [
        'status-awaiting',
        'final-once',
        'callback-repeated',
        'callback-given-up',
        'callback-taken',
        'callback-address',
        'callback-delay',
        'unpaid-declines',
        'series-rest-declined',
        'series-paid-succeeds',
      ],
    },
    () => ({
      onFinal: () => ['final', 'intermediate'],
    }),
  ),
  defect(
    'final-callback-missing',
    'Sends no final callback.',
    {
      caughtBy: [
        'duplicate-harmless',
        'callback-delay',
        'success-callback',
        'decline-callback',
        'unpaid-declines',
        'payable-in-time',
        'not-payable-too-late',
        'series-rest-declined',
        'series-paid-succeeds',
        'threshold',
      ],
    },
    () => ({ onFinal: () => [] }),
  ),
  defect(
    'success-callback-missing',
    'Sends no callback of a success.',
    {
      caughtBy: ['duplicate-harmless', 'callback-delay', 'success-callback', 'payable-in-time', 'series-paid-succeeds'],
    },
    ({ onFinal }) => ({
      onFinal: (payment) => (succeeded(payment) ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'decline-callback-missing',
    'Sends no callback of a decline.',
    { caughtBy: ['decline-callback', 'unpaid-declines', 'not-payable-too-late', 'series-rest-declined', 'threshold'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (declined(payment) ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'final-before-intermediate',
    'Sends the intermediate callback after the final one.',
    {
      caughtBy: [
        'code-is-text',
        'final-stays',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    () => ({
      onAwaiting: () => [],
      onFinal: () => ['final', 'intermediate'],
      callback: (body, { stage }) => (stage === 'intermediate' ? awaiting(body) : body),
    }),
  ),
  defect(
    'two-final-callbacks',
    'Tells the result twice, though the first callback was received.',
    {
      caughtBy: [
        'final-once',
        'callback-repeated',
        'callback-given-up',
        'callback-taken',
        'unpaid-declines',
        'series-rest-declined',
        'series-paid-succeeds',
      ],
    },
    () => ({
      onFinal: () => ['final', 'final'],
    }),
  ),
];
