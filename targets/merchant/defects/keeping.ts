import { isObject } from '#core/json';
import { DAY, HOUR } from '#core/time';
import { booksOf, isSuccess, type News, type Order, paid } from '#targets/merchant/reference/order';
import { defect, type MerchantDefect } from './defect.ts';

/** How a merchant keeps its books, and what it tells of them. */
export const KEEPING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'returned-is-paid',
    'Takes a visit of the success address for a payment.',
    { caughtBy: ['return-visit-not-paid', 'status-signature-checked'] },
    () => ({
      onReturn: (order, address) => (address === 'success' && order.status === 'pending' ? paid(order) : undefined),
    }),
  ),
  defect(
    'deleted-after-a-day',
    'Deletes purchases that are open for a day.',
    { caughtBy: ['purchase-kept', 'late-success-taken'] },
    () => ({
      asksStatusAfter: () => [],
      endsAfterMs: () => DAY,
      onEnd: () => 'deleted',
    }),
  ),
  defect(
    'too-late-after-a-day',
    'Refuses callbacks of purchases that were begun more than a day ago.',
    { caughtBy: ['late-success-taken'] },
    ({ change, answer }) => {
      let old = false;
      return {
        asksStatusAfter: () => [],
        change: (order, news, now) => {
          old = now - order.startedAt > 24 * HOUR;
          return old ? undefined : change(order, news, now);
        },
        answer: (outcome, told) => (old && outcome === 'repeated' ? { status: 410, body: '' } : answer(outcome, told)),
      };
    },
  ),
  defect(
    'seen-for-a-day',
    'Remembers for a day that a payment was credited.',
    { caughtBy: ['credited-once-days-later'] },
    ({ change }) => {
      const creditedAt = new Map<Order, number>();
      return {
        asksStatusAfter: () => [],
        change: (order, news, now) => {
          const isOver = now - (creditedAt.get(order) ?? now) > DAY;
          const changed = isOver && isSuccess(news) ? paid(news) : change(order, news, now);
          if (changed?.credits) creditedAt.set(order, now);
          return changed;
        },
      };
    },
  ),
  defect(
    'failure-swallowed',
    'Answers 200 although the books could not be written.',
    { caughtBy: ['nothing-lost'] },
    () => ({ onFailedCommit: () => undefined }),
  ),
  defect(
    'acknowledged-before-commit',
    'Answers 200 before it has written its books, which may fail.',
    { caughtBy: ['nothing-lost'] },
    () => ({ acknowledgesFirst: true }),
  ),
  defect(
    'seen-before-commit',
    'Marks a callback as seen before it is booked, so that one that failed is never tried again.',
    { caughtBy: ['nothing-lost'] },
    ({ change }) => {
      const seen = new Set<string>();
      return {
        change: (order: Order, news: News, now: number) => {
          const mark = `${order.id} ${news.status}`;
          if (isSuccess(news) && seen.has(mark)) return undefined;
          seen.add(mark);
          return change(order, news, now);
        },
      };
    },
  ),
  defect('books-for-everyone', 'Tells of books for every id.', { caughtBy: ['unknown-purchase-404'] }, () => ({
    books: (order, id) => (order ? booksOf(order) : { payment_id: id, status: 'new', credited: null, present: null }),
  })),
  defect(
    'books-in-baht',
    'Tells the credited sum as a text of baht.',
    {
      caughtBy: [
        'books-in-form',
        'credited-what-was-paid',
        'confused-types-not-believed',
        'interrupted-not-lost',
        'malformed-changes-nothing',
        'nothing-lost',
        'other-amount-credited',
        'success-after-decline-not-lost',
        'payment-sum-credited',
      ],
    },
    ({ books }) => ({
      books: (order, id) => {
        const told = books(order, id);
        return told && isObject(told.credited)
          ? { ...told, credited: { ...told.credited, amount: Number(told.credited.amount) / 100 } }
          : told;
      },
    }),
  ),
];
