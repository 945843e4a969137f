import { type Defect, defect } from '#targets/gateway/defects/defect';
import { hasSeries } from '#targets/gateway/overrides/applies-to';
import { set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** The data of the provider for the second of two equal purchases that come before a callback of the first has left. */
const askedTwiceAtOnce: Override = ({ queueOf, delivered }) => {
  let isUntold = false;
  return {
    queueOf: (open, amount, distinct) => {
      const joined = isUntold ? undefined : queueOf(open, amount, distinct);
      isUntold = true;
      return joined;
    },
    delivered: (status, text) => {
      isUntold = false;
      return delivered(status, text);
    },
  };
};

/** A customer who has paid once gets data of the provider for each purchase. */
const aloneAfterSuccess: Override = ({ paid, seriesKey }) => {
  const paying = new Set<string>();
  let nth = 0;
  const key = (payment: Payment) => seriesKey(payment.sale);
  return {
    paid: (payment, amount, rest) => {
      const standing = paid(payment, amount, rest);
      paying.add(key(payment));
      return standing;
    },
    seriesKey: (sale) => {
      const own = seriesKey(sale);
      if (!paying.has(own)) return own;
      nth += 1;
      return `${own} ${nth}`;
    },
  };
};

/** Series that go wrong at once, afterwards, or by little. */
export const seriesAnewDefects: readonly Defect[] = [
  defect(
    'series-race',
    'Sends the second of two equal purchases to the provider too where both come at once.',
    { caughtBy: ['equal-at-once'], when: hasSeries },
    askedTwiceAtOnce,
  ),
  defect(
    'series-never-after-success',
    'Forms no further series for a customer who has paid once.',
    { caughtBy: ['joins-after-success'], when: hasSeries },
    aloneAfterSuccess,
  ),
  defect(
    'series-amounts-in-tens-of-satang',
    'Takes amounts of one series for equal that differ by less than ten satang.',
    { caughtBy: ['series-other-amount'], when: hasSeries },
    ({ queueOf }) => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => Math.trunc(queue.amount / 10) === Math.trunc(amount / 10)) ??
        queueOf(open, amount, distinct),
    }),
  ),
  defect(
    'series-rest-processing-in-status',
    'Answers that the rest of a series is still open.',
    { caughtBy: ['status-agrees-later'], when: hasSeries },
    ({ sign, superseded }) => {
      const rest = new Set<unknown>();
      return {
        superseded: (payment) => {
          rest.add(payment.sale.paymentId);
          return superseded(payment);
        },
        sign: (message, key, what) => {
          const { id } = (message.payment ?? {}) as { readonly id?: unknown };
          return sign(
            what === 'status' && rest.has(id) ? set('/payment/status', 'processing')(message) : message,
            key,
            what,
          );
        },
      };
    },
  ),
  defect(
    'series-rest-of-all-customers',
    'Declines with 3613 the equal open purchases of other customers too.',
    { caughtBy: ['series-rest-declined', 'callback-address'], when: hasSeries },
    ({ restOfSeries }) => {
      const open: Payment[] = [];
      return {
        onAwaiting: (payment) => {
          open.push(payment);
          return ['intermediate'];
        },
        restOfSeries: (paid) => [
          ...restOfSeries(paid),
          ...open.filter(
            (one) =>
              one.sale.projectId === paid.sale.projectId &&
              one.sale.customerId !== paid.sale.customerId &&
              one.sale.amount === paid.sale.amount &&
              one.standing.status.startsWith('awaiting'),
          ),
        ],
      };
    },
  ),
];
