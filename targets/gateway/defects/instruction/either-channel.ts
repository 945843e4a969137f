import { change } from '#targets/gateway/defects/callback/final';
import { type Change, callbacks, type Defect, defect, drop, type Proof, put } from '#targets/gateway/defects/defect';

const either = (id: string, title: string, proof: Proof, change: Change) =>
  defect(id, title, proof, callbacks('intermediate', change));

/** Instructions that are wrong whatever the channel. */
export const INSTRUCTION_DEFECTS: readonly Defect[] = [
  either(
    'intermediate-says-success',
    'Says success of a payment whose customer has not paid.',
    {
      caughtBy: [
        'status-awaiting',
        'final-once',
        'final-stays',
        'other-amount',
        'callback-repeated',
        'callback-given-up',
        'callback-taken',
        'callback-address',
        'callback-delay',
        'callback-format',
        'success-callback',
        'decline-callback',
        'success-message',
        'success-only-when-paid',
        'unpaid-declines',
        'not-payable-too-late',
        'amounts-within-limits',
        'series-rest-declined',
        'series-paid-succeeds',
      ],
    },
    (message) => put('/operation/status', 'success')(put('/payment/status', 'success')(message)),
  ),
  either(
    'intermediate-code-zero',
    'Gives an intermediate callback the code of success.',
    { caughtBy: ['code-is-text'] },
    put('/operation/code', '0'),
  ),
  either(
    'intermediate-other-amount',
    'Tells another amount in the intermediate callback than was asked.',
    { caughtBy: ['callback-echo'] },
    change('/payment/sum/amount', (it) => Number(it) + 1),
  ),
  either(
    'intermediate-other-payment',
    'Tells another payment id in the intermediate callback.',
    {
      caughtBy: [
        'callback-format',
        'callback-echo',
        'instructs-customer',
        'qr-amount',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    change('/payment/id', (it) => `${it}-1`),
  ),
  either(
    'intermediate-without-payment',
    'Leaves the payment out of the intermediate callback.',
    {
      caughtBy: [
        'status-awaiting',
        'callback-format',
        'callback-echo',
        'instructs-customer',
        'qr-amount',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    drop('/payment'),
  ),
];
