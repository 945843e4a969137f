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
        'returned-not-mixed',
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
        'reply-overtaken-credited',
        'earlier-attempt-ends-alone',
        'returned-then-credited',
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
        'payment-sum-credited',
      ],
    },
    decides((order, news) =>
      isSuccess(news) && order.status !== 'paid' ? paid({ ...news, amount: Math.round(news.amount / 100) }) : undefined,
    ),
  ),
  defect(
    'credits-what-was-asked',
    'Credits the sum that was asked, whatever was paid.',
    { caughtBy: ['other-amount-credited', 'payment-sum-credited'] },
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
];
