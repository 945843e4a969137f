import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** Codes of refusals that come late in the checks: a signature, a currency, an amount. */
const LATE = ['3261', '3121', '309'];

/** Sends refused purchases on to the provider, without a word to the merchant. */
const sentInSilence: Override = ({ onAwaiting, onFinal }) => {
  let isRefused = false;
  const silent = new WeakSet<Payment>();
  return {
    processesRefused: ({ code }) => {
      isRefused = LATE.includes(code);
      return isRefused;
    },
    onAwaiting: (payment) => {
      if (!isRefused) return onAwaiting(payment);
      isRefused = false;
      silent.add(payment);
      return [];
    },
    onFinal: (payment) => (silent.has(payment) ? [] : onFinal(payment)),
  };
};

/** Purchases that reach the provider though they were refused, or otherwise than they were asked for. */
export const processingDefects: readonly Defect[] = [
  defect(
    'callback-for-refused',
    'Refuses a request in the reply and processes it all the same.',
    { caughtBy: ['refused-is-over', 'refused-is-unsent', 'intermediate-format', 'intermediate-identity'] },
    () => ({ processesRefused: ({ code }) => LATE.includes(code) }),
  ),
  defect(
    'refused-sent-to-provider',
    'Refuses a request in the reply and sends it to the provider, without callbacks.',
    { caughtBy: ['refused-is-unsent'] },
    sentInSilence,
  ),
  defect(
    'sent-to-provider-twice',
    'Sends each purchase to the provider twice.',
    { caughtBy: ['reaches-provider-once'] },
    () => ({ sentToProvider: (sale) => [sale, sale] }),
  ),
  defect(
    'other-amount-sent-to-provider',
    'Sends the provider another amount than was asked.',
    { caughtBy: ['reaches-provider-once'] },
    () => ({ sentToProvider: (sale) => [{ ...sale, amount: sale.amount + 1 }] }),
  ),
];
