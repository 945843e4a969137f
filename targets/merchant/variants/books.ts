import { at, type JsonObject } from '#core/json';
import { MINUTE } from '#core/time';
import { booksOf, type Change, isSuccess, type News, type Order, paid } from '#targets/merchant/reference/order';
import { claims, type MerchantVariant, variant } from './variant.ts';

/** Decides some news otherwise. */
const decides =
  (decide: (order: Order, news: News) => Change | null | undefined) =>
  ({ change }: { readonly change: (order: Order, news: News, now: number) => Change | undefined }) => ({
    change: (order: Order, news: News, now: number) => {
      const decided = decide(order, news);
      return decided === undefined ? change(order, news, now) : (decided ?? undefined);
    },
  });

/** Books that show a change only a while after it was made, as a copy of a database does. */
function lagging(ms: number) {
  const shown = new Map<string, { readonly now: JsonObject; readonly since: number; readonly before: JsonObject }>();
  return (order: Order): JsonObject => {
    const now = booksOf(order);
    const known = shown.get(order.id);
    const same = known && JSON.stringify(known.now) === JSON.stringify(now);
    const current = same ? known : { now, since: Date.now(), before: known?.now ?? now };
    shown.set(order.id, current);
    return Date.now() - current.since < ms ? current.before : current.now;
  };
}

/** What is booked, and when, where the documents leave it open. */
export const BOOK_VARIANTS: readonly MerchantVariant[] = [
  variant('books-late', 'Shows changes of its books a moment late.', () => {
    const shows = lagging(8);
    return { books: (order) => order && shows(order) };
  }),
  variant('kept-after-reply', 'Knows a purchase only once Gate has replied.', () => ({ keptFirst: false })),
  variant('slow-commits', 'Takes a moment for each commit.', () => ({ commitMs: 2 })),
  variant('acknowledges-first', 'Answers 200 at once, and commits a moment later.', (compliant) => ({
    acknowledgesFirst: true,
    commitMs: 4,
    ...claims({ claims: ['reset', 'clock'] })(compliant),
  })),
  variant(
    'trusts-only-status',
    'Takes a callback as a reason to ask for the status, and believes only that.',
    () => ({ confirmsByStatus: true }),
    ['other-currency-not-credited', 'payment-sum-credited'],
  ),
  variant('asks-on-return', 'Asks for the status when the customer comes back.', () => ({ asksOnReturn: true })),
  variant('own-timer', 'Ends open purchases as declined after a quarter of an hour of its own clock.', () => ({
    endsAfterMs: () => 15 * MINUTE,
    onEnd: () => ({ status: 'declined' }),
  })),
  variant(
    'ends-unasked',
    'Ends open purchases as declined after an hour of its own clock, and never asks for a status.',
    () => ({ asksStatusAfter: () => [], endsAfterMs: () => 60 * MINUTE, onEnd: () => ({ status: 'declined' }) }),
    ['status-not-early', 'status-signature-checked', 'status-unknown-pending'],
  ),
  variant(
    'holds-after-decline',
    'Holds a success after a decline for a person to look at.',
    decides((order, news) => (isSuccess(news) && order.status === 'declined' ? { status: 'pending' } : undefined)),
  ),
  variant(
    'keeps-declined',
    'Notes a success after a decline, and keeps the purchase declined until a person has looked.',
    decides((order, news) => (isSuccess(news) && order.status === 'declined' ? null : undefined)),
  ),
  variant(
    'holds-other-amounts',
    'Holds a payment of another sum than was asked.',
    decides((order, news) => (isSuccess(news) && news.amount !== order.amount ? { status: 'pending' } : undefined)),
  ),
  variant(
    'credits-other-currencies',
    'Credits money of another currency as such.',
    decides((order, news) =>
      isSuccess(news) && order.status === 'pending' && news.currency !== order.currency ? paid(news) : undefined,
    ),
  ),
  variant('refuses-other-currencies', 'Refuses a success in another currency.', ({ understood }) => ({
    understood: (message) => {
      const news = understood(message);
      return news?.currency === 'THB' ? news : undefined;
    },
  })),
  variant(
    'credits-any-type',
    'Credits a success of whatever type.',
    decides((order, news) =>
      isSuccess(news) && order.status === 'pending' && news.currency === order.currency ? paid(news) : undefined,
    ),
  ),
  variant('refuses-other-types', 'Refuses what is no purchase.', ({ understood }) => ({
    understood: (message) => (at(message, '/payment/type') === 'refund' ? undefined : understood(message)),
  })),
  variant(
    'compares-letter-case',
    'Knows its ids in its own letters only.',
    () => ({ sameId: (one, other) => one === other }),
    [],
    ['letter-case-taken'],
  ),
  variant('new-until-instructed', 'Calls a purchase new until its instruction has come.', () => ({
    books: (order) =>
      order && {
        ...booksOf(order),
        ...(order.status === 'pending' && order.present === null ? { status: 'new' } : {}),
      },
  })),
  variant('keeps-present', 'Keeps what it has shown after the result.', ({ change }) => ({
    change: (order, news, now) => {
      const changed = change(order, news, now);
      return changed && changed.present === null ? { ...changed, present: order.present } : changed;
    },
  })),
  variant('empty-body-as-object', 'Keeps an empty list of redirect data as an empty object.', ({ instruction }) => ({
    instruction: (news, order) => {
      const present = instruction(news, order);
      return present && Array.isArray(present.body) ? { ...present, body: {} } : present;
    },
  })),
  variant('ids-in-lower-case', 'Keeps ids in lower case in its books.', () => ({
    books: (order) => order && { ...booksOf(order), payment_id: order.id.toLowerCase() },
  })),
  variant('no-books', 'Shows no books.', claims({ books: false })),
  variant('no-faults', 'Lets no commits fail.', claims({ claims: ['reset', 'clock'] })),
  variant('no-clock', 'Lives by real time.', claims({ claims: ['reset', 'faults'] })),
  variant('no-reset', 'Forgets nothing between runs.', claims({ claims: ['clock', 'faults'] })),
];
