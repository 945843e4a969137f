import { type Defect, defect } from '#targets/gateway/defects/defect';
import { displays, hasSeries, redirects } from '#targets/gateway/overrides/applies-to';
import { firstOfCustomer } from '#targets/gateway/overrides/first-of-customer';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';

const redirectOfFirst: Override = () => {
  const firstOf = firstOfCustomer();
  return {
    callback: (body, { stage, payment }) =>
      stage === 'intermediate' ? { ...body, ...firstOf(payment).instructions } : body,
  };
};

/** Takes the purchases of two customers for one whose amounts come to the same hundred baht, but not those of equal amounts. */
const redirectByHundreds: Override = () => {
  const first = new Map<string, Payment>();
  return {
    callback: (body, { stage, payment }) => {
      const { projectId, customerId, amount } = payment.sale;
      const key = `${projectId} ${Math.floor(amount / 10_000)}`;
      const other = first.get(key) ?? payment;
      first.set(key, other);
      const isTaken = other.sale.customerId !== customerId && other.sale.amount !== amount;
      return stage === 'intermediate' && isTaken ? { ...body, ...other.instructions } : body;
    },
  };
};

/** The text of the QR code of the first purchase of that amount of the same customer. */
const qrOfFirstEqual: Override = () => {
  const texts = new Map<string, string>();
  return {
    qrText: (text, { sale }) => {
      const key = `${sale.projectId} ${sale.customerId} ${sale.amount}`;
      texts.set(key, texts.get(key) ?? text);
      return texts.get(key) ?? text;
    },
  };
};

const qrOfFirst: Override = () => {
  const texts = new Map<Payment, string>();
  const firstOf = firstOfCustomer();
  return {
    qrText: (text, payment) => {
      texts.set(payment, text);
      return texts.get(firstOf(payment)) ?? text;
    },
  };
};

/** Instructions that belong to another purchase. */
export const ownInstructionDefects: readonly Defect[] = [
  defect(
    'qr-of-earlier-purchase',
    'Shows the QR code of the first open purchase of the same customer.',
    { caughtBy: ['qr-amount', 'qr-own'], when: displays },
    qrOfFirst,
  ),
  defect(
    'qr-of-equal-purchase',
    'Shows the QR code of the first purchase of that amount of the same customer.',
    { caughtBy: ['qr-own'], when: displays },
    qrOfFirstEqual,
  ),
  defect(
    'redirect-of-earlier-purchase',
    'Redirects a customer with the data of the first purchase of the same customer.',
    { caughtBy: ['redirect-own'], when: (method) => redirects(method) && !hasSeries(method) },
    redirectOfFirst,
  ),
  defect(
    'redirect-by-hundreds',
    'Redirects a customer with the data of another who pays about as much.',
    { caughtBy: ['redirect-own'], when: redirects },
    redirectByHundreds,
  ),
];
