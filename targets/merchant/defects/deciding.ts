import { applyChange, isSuccess, type Order, paid } from '#targets/merchant/reference/order';
import { answering, decides, defect, type MerchantDefect } from './defect.ts';

/** What a merchant makes of callbacks that repeat or contradict others. */
export const DECIDING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'crowd-dropped',
    'Leaves a success to others while several are in work.',
    { caughtBy: ['crowd-not-lost'] },
    ({ understood, change }) => {
      const underway = new Map<string, number>();
      const dropped = new Set<string>();
      return {
        understood: (message) => {
          const news = understood(message);
          if (news) underway.set(news.paymentId, (underway.get(news.paymentId) ?? 0) + 1);
          return news;
        },
        change: (order, news, now) => {
          const count = underway.get(news.paymentId) ?? 1;
          underway.set(news.paymentId, count - 1);
          if (count > 1) dropped.add(news.paymentId);
          return dropped.has(news.paymentId) ? undefined : change(order, news, now);
        },
      };
    },
  ),
  defect(
    'repetition-refused',
    'Answers 409 to what it has booked already.',
    { caughtBy: ['repetition-acknowledged'] },
    answering('repeated', 409),
  ),
  defect(
    'wants-instruction-first',
    'Books no success before it has had the instruction.',
    { caughtBy: ['overtaken-credited', 'reply-overtaken-credited'] },
    decides((order, news) =>
      isSuccess(news) && order.present === null && order.status === 'pending' ? null : undefined,
    ),
  ),
  defect(
    'instruction-reopens',
    'Opens a paid purchase again on an instruction.',
    { caughtBy: ['stale-instruction-ignored'] },
    ({ change, instruction }) => ({
      // Its own questions for the status would find it paid again.
      asksStatusAfter: () => [],
      change: (order, news, now) => {
        const present = instruction(news, order);
        return present && order.status === 'paid' ? { status: 'pending', present } : change(order, news, now);
      },
    }),
  ),
  defect(
    'decline-ends-paid',
    'Ends a paid purchase on a decline.',
    { caughtBy: ['decline-after-success-ignored', 'credited-once'] },
    decides((order, { status }) =>
      status === 'decline' && order.status === 'paid' ? { status: 'declined' } : undefined,
    ),
  ),
  defect(
    'decline-takes-back',
    'Takes the credit back on a decline.',
    { caughtBy: ['decline-after-success-ignored', 'credited-once'] },
    decides((order, { status, amount, currency }) =>
      status === 'decline' && order.status === 'paid'
        ? { status: 'declined', credits: [{ amount: -amount, currency }] }
        : undefined,
    ),
  ),
  defect(
    'decline-forgets',
    'Forgets on a decline that a payment was credited.',
    { caughtBy: ['credited-once'] },
    ({ change }) => {
      const declined = new Set<Order>();
      return {
        change: (order, news, now) => {
          if (news.status === 'decline' && order.status === 'paid') declined.add(order);
          return isSuccess(news) && declined.delete(order) ? paid(news) : change(order, news, now);
        },
      };
    },
  ),
  defect(
    'attempts-mixed',
    'Ends every purchase of a customer, also a paid one, when one of them is declined.',
    { caughtBy: ['earlier-attempt-ends-alone'], when: ({ method }) => method === 'promptpay' },
    ({ change, saleRequest }) => {
      const orders = new Set<Order>();
      return {
        saleRequest: (order, shop) => {
          orders.add(order);
          return saleRequest(order, shop);
        },
        change: (order, news, now) => {
          for (const other of news.status === 'decline' ? orders : [])
            if (other !== order && other.customer.id === order.customer.id) applyChange(other, { status: 'declined' });
          return change(order, news, now);
        },
      };
    },
  ),
  defect(
    'decline-is-last',
    'Answers 404 to a success after a decline.',
    { caughtBy: ['success-after-decline-not-lost'] },
    ({ change, answer }) => {
      let refused = false;
      return {
        change: (order, news, now) => {
          refused = isSuccess(news) && order.status === 'declined';
          return refused ? undefined : change(order, news, now);
        },
        answer: (outcome, told) =>
          refused && outcome === 'repeated' ? { status: 404, body: '' } : answer(outcome, told),
      };
    },
  ),
  defect(
    'decline-ignored',
    'Leaves declined purchases open.',
    { caughtBy: ['decline-declined', 'superseded-declined'] },
    decides((_, { status }) => (status === 'decline' ? null : undefined)),
  ),
  defect(
    'decline-is-error',
    'Ends declined purchases in error.',
    { caughtBy: ['decline-declined', 'superseded-declined'] },
    decides((order, { status }) => (status === 'decline' && order.status !== 'paid' ? { status: 'error' } : undefined)),
  ),
];
