import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { EVERY_RESULT, SERIES_BY_INSTRUCTION } from '#targets/gateway/defects/rules-together';
import { finalCallback, intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { set, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';

/** The customer of a project’s first purchase stands in the results of all others. */
const ofAnother: Override = () => {
  const first = new Map<number, string>();
  return {
    callback: (body, { stage, payment: { sale } }) => {
      const known = first.get(sale.projectId) ?? sale.customerId;
      first.set(sale.projectId, known);
      return stage === 'final' ? set('/customer/id', known)(body) : body;
    },
  };
};

/** Callbacks that tell another payment, customer, project or amount than the request has. */
export const echoDefects: readonly Defect[] = [
  defect(
    'payment-id-changed',
    'Tells a result with another payment id.',
    { caughtBy: ['callback-identity', 'success-only-when-paid', ...EVERY_RESULT] },
    finalCallback(update('/payment/id', (id) => `${id}-1`)),
  ),
  defect(
    'customer-of-another-payment',
    'Tells a result with the customer of another purchase.',
    { caughtBy: ['callback-echo'] },
    ofAnother,
  ),
  defect(
    'callback-project-changed',
    'Tells a result with another project_id.',
    { caughtBy: ['callback-identity'] },
    finalCallback(update('/project_id', (id) => Number(id) + 1)),
  ),
  defect(
    'intermediate-other-amount',
    'Tells another amount in the intermediate callback than was asked.',
    { caughtBy: ['intermediate-echo', 'intermediate-sums-agree'] },
    intermediateCallback(update('/payment/sum/amount', (it) => Number(it) + 1)),
  ),
  defect(
    'intermediate-other-payment',
    'Tells another payment id in the intermediate callback.',
    {
      caughtBy: [
        'intermediate-identity',
        'intermediate-format',
        'instructs-customer',
        'qr-amount',
        ...SERIES_BY_INSTRUCTION,
      ],
    },
    intermediateCallback(update('/payment/id', (it) => `${it}-1`)),
  ),
  defect(
    'amount-through-baht',
    'Reckons in baht with binary fractions, which loses a satang now and then.',
    {
      caughtBy: [
        'intermediate-echo',
        'callback-echo',
        'duplicate-harmless',
        'status-unpaid',
        'status-agrees',
        'qr-amount',
        'other-amount',
        'reaches-provider-once',
      ],
    },
    () => ({
      understood: (message) =>
        set('/payment/amount', Math.trunc((Number(at(message, '/payment/amount')) / 100) * 100))(message),
    }),
  ),
];
