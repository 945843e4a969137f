import { isSuccess, paid } from '#targets/merchant/reference/order';
import { decides, defect, type MerchantDefect } from './defect.ts';

/** What a merchant credits, and how often. */
export const CREDITING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'paid-when-instructed',
    'Takes the instruction for the payment.',
    {
      caughtBy: [
        'instruction-credits-nothing',
        'credited-what-was-paid',
        'decline-declined',
        'other-amount-credited',
        'other-currency-not-credited',
      ],
    },
    ({ change }) => ({
      change: (order, news, now) => {
        const changed = change(order, news, now);
        const credits = [{ amount: order.amount, currency: order.currency }];
        return changed?.present ? { ...changed, status: 'paid', credits } : changed;
      },
    }),
  ),
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
];
