import { isSuccess, paid } from '#targets/merchant/reference/order';
import { decides, defect, type MerchantDefect } from './defect.ts';

/** Merchants that credit one payment more than once. */
export const CREDITING_TWICE: readonly MerchantDefect[] = [
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
        'credited-once-days-later',
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
        'reply-overtaken-credited',
        'payment-sum-credited',
        'earlier-attempt-ends-alone',
        'returned-credited-once',
        'returned-then-credited',
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
];
