import { at, type Json, type Pointer } from '#core/json';
import { alsoWhere, type Defect, declinesSoon, defect } from '#targets/gateway/defects/defect';
import { set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { status } from '#targets/gateway/overrides/replies';

/** Does not miss a member, and fills in a value of its own. */
function notMissing(where: Pointer, own: Json): Override {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== where) }),
    understood: (message) => (at(message, where) === undefined ? set(where, own)(message) : message),
  });
}

/** Takes a request without a member, and sends no callback about it. */
function forgotten(where: Pointer): Override {
  return (compliant) => {
    const lacking = new Set<string>();
    return {
      ...notMissing(where, 'somebody')(compliant),
      understood: (message) => {
        if (at(message, where) !== undefined) return message;
        lacking.add(String(at(message, '/general/payment_id')));
        return set(where, 'somebody')(message);
      },
      onAwaiting: (payment) => (lacking.has(payment.sale.paymentId) ? [] : compliant.onAwaiting(payment)),
      onFinal: (payment) => (lacking.has(payment.sale.paymentId) ? [] : compliant.onFinal(payment)),
    };
  };
}

/** Incomplete requests taken. */
export const memberDefects: readonly Defect[] = [
  defect(
    'missing-project-id-accepted',
    'Takes a request without project_id for its first project.',
    { caughtBy: alsoWhere(['required-members', 'intermediate-identity'], declinesSoon, 'callback-identity') },
    (compliant) => ({
      projectOf: (message, projects) => {
        const [first] = projects.values();
        return first && at(message, '/general/project_id') === undefined
          ? first
          : compliant.projectOf(message, projects);
      },
      terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== '/general/project_id') }),
    }),
  ),
  defect(
    'missing-payment-id-accepted',
    'Takes a request without payment_id.',
    { caughtBy: ['required-members', 'intermediate-identity'] },
    notMissing('/general/payment_id', 'unnamed'),
  ),
  defect(
    'missing-signature-accepted',
    'Takes a request without signature.',
    { caughtBy: ['signature-checked'] },
    (compliant) => ({
      ...notMissing('/general/signature', '')(compliant),
      verify: (message, key) => at(message, '/general/signature') === undefined || compliant.verify(message, key),
    }),
  ),
  defect(
    'missing-amount-accepted',
    'Takes a request without amount.',
    {
      caughtBy: alsoWhere(['required-members', 'amount-in-satang', 'intermediate-echo'], declinesSoon, 'callback-echo'),
    },
    notMissing('/payment/amount', 10_000),
  ),
  defect(
    'missing-currency-accepted',
    'Takes a request without currency.',
    { caughtBy: alsoWhere(['required-members', 'intermediate-echo'], declinesSoon, 'callback-echo') },
    notMissing('/payment/currency', 'THB'),
  ),
  defect(
    'missing-customer-id-forgotten',
    'Takes a request without customer.id, and never tells what became of it.',
    { caughtBy: ['required-customer-data'] },
    forgotten('/customer/id'),
  ),
  defect(
    'missing-customer-id-answered-500',
    'Answers a request without customer.id with HTTP status 500.',
    { caughtBy: ['required-customer-data'] },
    ({ reply: compliant }) => ({
      reply: (reply, context) => {
        const isLacking = context.message !== undefined && at(context.message, '/customer/id') === undefined;
        const isRefused = context.outcome === 'refused' && at(context.message, '/customer') !== undefined;
        return isLacking && isRefused ? status(500)(reply) : compliant(reply, context);
      },
    }),
  ),
  defect(
    'missing-ip-accepted',
    'Takes a request without customer.ip_address.',
    { caughtBy: ['required-members'] },
    notMissing('/customer/ip_address', '192.0.2.1'),
  ),
];
