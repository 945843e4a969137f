import { at, type Json } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { displays, hasSeries, not } from '#targets/gateway/overrides/applies-to';
import { bothStatuses, decline } from '#targets/gateway/overrides/callbacks';
import { set } from '#targets/gateway/overrides/changes';
import { firstOfCustomer } from '#targets/gateway/overrides/first-of-customer';
import type { Override } from '#targets/gateway/overrides/override';
import { rewritten } from '#targets/gateway/overrides/qr-text';

const sumOfFirst: Override = () => {
  const firstOf = firstOfCustomer();
  return {
    callback: (body, { stage, payment }) => {
      const first = firstOf(payment);
      return stage === 'final' ? set('/payment/sum/amount', first.sale.amount)(body) : body;
    },
  };
};

/** The customer's open purchase of that amount which was there first is the one that is paid. */
const firstOfAmountPaid: Override = ({ callback }) => {
  const open = new Map<string, Json>();
  return {
    callback: (body, context) => {
      const { projectId, customerId, amount } = context.payment.sale;
      const key = `${projectId} ${customerId} ${amount}`;
      const made = callback(body, context);
      if (!open.has(key)) open.set(key, at(body, '/payment/id') ?? null);
      const first = open.get(key) ?? null;
      return context.stage === 'final' ? set('/payment/id', first)(made) : made;
    },
  };
};

const LARGE = 10_000_000;

/** What belongs to one purchase of a customer told of another, and results that depend on the amount. */
export const neighbourDefects: readonly Defect[] = [
  defect(
    'sum-of-earlier-purchase',
    'Tells in results the sum of the first purchase of the same customer.',
    { caughtBy: ['other-amount', 'callback-echo', 'sums-agree'], when: not(hasSeries) },
    sumOfFirst,
  ),
  defect(
    'equal-purchase-confused',
    'Tells the result of a purchase under the id of an earlier equal one of the same customer.',
    { caughtBy: ['success-callback', 'success-only-when-paid'], when: not(hasSeries) },
    firstOfAmountPaid,
  ),
  defect(
    'large-decline-success',
    'Tells the decline of a purchase of more than 100,000 baht as a success.',
    { caughtBy: ['success-only-when-paid', 'callback-format'] },
    () => ({
      callback: (body, context) =>
        context.stage === 'final' && decline(context) && context.payment.sale.amount > LARGE
          ? bothStatuses('success')(body)
          : body,
    }),
  ),
  defect(
    'qr-satang-shortened',
    'Writes 10.05 baht as 10.5 into the QR code.',
    { caughtBy: ['qr-amount'], when: displays },
    () => ({
      qrText: (text) =>
        rewritten(text, (fields) =>
          fields.map(({ tag, value }) => ({ tag, value: tag === '54' ? value.replace(/\.0(?=[1-9]$)/, '.') : value })),
        ),
    }),
  ),
  defect(
    'qr-amount-short-float',
    'Writes the amount of the QR code from a floating-point number of 32 bits.',
    { caughtBy: ['qr-amount'], when: displays },
    () => ({
      qrText: (text, { sale }) =>
        rewritten(text, (fields) =>
          fields.map(({ tag, value }) => ({
            tag,
            value: tag === '54' ? (Math.fround(sale.amount) / 100).toFixed(2) : value,
          })),
        ),
    }),
  ),
  defect(
    'almost-paid-as-asked',
    'Takes up to a baht less than was asked for the whole amount.',
    { caughtBy: ['other-amount'] },
    ({ paid }) => ({
      paid: (payment, amount, rest) => {
        const { amount: asked } = payment.sale;
        return paid(payment, Math.abs(asked - amount) < 100 ? asked : amount, rest);
      },
    }),
  ),
];
