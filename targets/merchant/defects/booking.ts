import { at, isObject, type JsonObject } from '#core/json';
import { DAY, HOUR } from '#core/time';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { booksOf, type Change, type News, type Order } from '#targets/merchant/reference/order';
import { decides, defect, type MerchantDefect } from './defect.ts';

const isSuccess = ({ status }: News): boolean => status === 'success';
const paid = ({ amount, currency }: Pick<News, 'amount' | 'currency'>): Change => ({
  status: 'paid',
  credits: [{ amount, currency }],
  present: null,
});

/** Refuses callbacks as mistyped that lack something, or have something. */
const refuses =
  (fits: (message: JsonObject) => boolean) =>
  ({ understood }: Behaviour): Partial<Behaviour> => ({
    understood: (message) => (fits(message) ? undefined : understood(message)),
  });

const KNOWN = ['project_id', 'payment', 'customer', 'operation', 'redirect_data', 'display_data', 'signature'];

/** What a merchant books. */
export const BOOKING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'never-credits',
    'Ends purchases as paid and credits nothing.',
    {
      caughtBy: [
        'success-credited',
        'confused-types-not-believed',
        'crowd-not-lost',
        'decline-after-success-ignored',
        'interrupted-not-lost',
        'lost-reply-credited',
        'malformed-changes-nothing',
        'nothing-lost',
        'overtaken-credited',
        'page-credited',
        'superseded-declined',
        'survives-malformed',
      ],
    },
    decides((order, news) => (isSuccess(news) && order.status !== 'paid' ? { status: 'paid' } : undefined)),
  ),
  defect(
    'credits-baht',
    'Credits whole baht for satang.',
    {
      caughtBy: [
        'credited-what-was-paid',
        'confused-types-not-believed',
        'interrupted-not-lost',
        'malformed-changes-nothing',
        'nothing-lost',
        'other-amount-credited',
        'success-after-decline-not-lost',
      ],
    },
    decides((order, news) =>
      isSuccess(news) && order.status !== 'paid' ? paid({ ...news, amount: Math.round(news.amount / 100) }) : undefined,
    ),
  ),
  defect(
    'credits-what-was-asked',
    'Credits the sum that was asked, whatever was paid.',
    { caughtBy: ['other-amount-credited'] },
    decides((order, news) =>
      isSuccess(news) && order.status !== 'paid' && news.currency === order.currency ? paid(order) : undefined,
    ),
  ),
  defect(
    'credits-any-currency',
    'Credits money of any currency as baht.',
    { caughtBy: ['other-currency-not-credited'] },
    decides((order, news) =>
      isSuccess(news) && order.status !== 'paid' ? paid({ amount: news.amount, currency: 'THB' }) : undefined,
    ),
  ),
  defect(
    'credits-each-time',
    'Credits every success that comes.',
    {
      caughtBy: [
        'credited-once',
        'credited-once-at-once',
        'confused-types-not-believed',
        'interrupted-not-lost',
        'malformed-changes-nothing',
      ],
    },
    decides((_, news) => (isSuccess(news) ? paid(news) : undefined)),
  ),
  defect(
    'race',
    'Looks whether a purchase is paid, and books it a moment later, without holding others off.',
    { caughtBy: ['credited-once-at-once'] },
    () => ({ oneAtATime: false }),
  ),
  defect(
    'credited-twice-and-undone',
    'Credits a success twice, and takes the second credit back a moment later.',
    {
      caughtBy: [
        'credited-once',
        'books-rest',
        'confused-types-not-believed',
        'credited-once-at-once',
        'decline-after-success-ignored',
        'interrupted-not-lost',
        'malformed-changes-nothing',
        'nothing-lost',
        'other-amount-credited',
        'page-credited',
        'success-after-decline-not-lost',
        'superseded-declined',
      ],
    },
    ({ change }) => ({
      change: (order, news, now) => {
        const changed = change(order, news, now);
        return changed?.credits ? { ...changed, credits: [...changed.credits, ...changed.credits] } : changed;
      },
      afterwards: (_, { status, amount, currency }) =>
        status === 'success' ? [{ afterMs: 1, change: { credits: [{ amount: -amount, currency }] } }] : [],
    }),
  ),
  defect('credited-again-later', 'Credits a success once more an hour later.', { caughtBy: ['books-rest'] }, () => ({
    afterwards: (_, news) =>
      isSuccess(news)
        ? [{ afterMs: 30 * 60_000, change: { credits: [{ amount: news.amount, currency: news.currency }] } }]
        : [],
  })),
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
    ({ answer }) => ({
      answer: (outcome, told) => (outcome === 'repeated' ? { status: 409, body: '' } : answer(outcome, told)),
    }),
  ),
  defect(
    'wants-instruction-first',
    'Books no success before it has had the instruction.',
    { caughtBy: ['overtaken-credited'] },
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
    { caughtBy: ['decline-after-success-ignored'] },
    decides((order, { status }) =>
      status === 'decline' && order.status === 'paid' ? { status: 'declined' } : undefined,
    ),
  ),
  defect(
    'decline-takes-back',
    'Takes the credit back on a decline.',
    { caughtBy: ['decline-after-success-ignored'] },
    decides((order, { status, amount, currency }) =>
      status === 'decline' && order.status === 'paid'
        ? { status: 'declined', credits: [{ amount: -amount, currency }] }
        : undefined,
    ),
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
  defect(
    'customer-needed',
    'Refuses callbacks without a customer.',
    { caughtBy: ['varied-members-taken', 'decline-declined', 'success-acknowledged'] },
    refuses((message) => !isObject(message.customer)),
  ),
  defect(
    'description-needed',
    'Refuses callbacks without a description.',
    { caughtBy: ['varied-members-taken'] },
    refuses((message) => typeof at(message, '/payment/description') !== 'string'),
  ),
  defect(
    'unknown-members-refused',
    'Refuses callbacks with members that it does not know.',
    { caughtBy: ['varied-members-taken', 'repetition-acknowledged'] },
    refuses((message) => Object.keys(message).some((name) => !KNOWN.includes(name))),
  ),
  defect(
    'provider-id-needed',
    'Refuses declines without the provider’s id.',
    { caughtBy: ['decline-declined', 'success-acknowledged'] },
    refuses(
      (message) => at(message, '/payment/status') === 'decline' && at(message, '/operation/provider/payment_id') === '',
    ),
  ),
  defect(
    'case-matters',
    'Finds a purchase only by the exact letters of its id.',
    { caughtBy: ['letter-case-taken'] },
    () => ({ sameId: (one, other) => one === other }),
  ),
  defect(
    'no-answer-to-garbage',
    'Ends the connection on what it cannot read.',
    { caughtBy: ['answered-in-time'] },
    ({ answer }) => ({
      answer: (outcome, told) => {
        if (outcome === 'unreadable') throw new Error('hung up');
        return answer(outcome, told);
      },
    }),
  ),
  defect(
    'returned-is-paid',
    'Takes a visit of the success address for a payment.',
    { caughtBy: ['return-visit-not-paid'] },
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
