import { at, edited, type JsonObject } from '#core/json';
import { decides, defect, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { isSuccess, paid } from '#targets/merchant/reference/order';

/** Understands a message as if another one had come. */
const reads =
  (alter: (message: JsonObject) => JsonObject) =>
  ({ understood }: Behaviour): Partial<Behaviour> => ({ understood: (message) => understood(alter(message)) });

/** A message with a member of another's value, where that fits. */
const withValue = (message: JsonObject, where: string, from: string): JsonObject =>
  edited(message, [{ op: 'set', at: where, value: at(message, from) ?? null }]) as JsonObject;

/** A success, whatever the payment's own status is. */
const asSuccess = (message: JsonObject): JsonObject =>
  edited(message, [{ op: 'set', at: '/payment/status', value: 'success' }]) as JsonObject;

/** What a merchant takes for a success and for its sum. */
export const TELLING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'operation-believed',
    'Takes the status of the operation for that of the payment.',
    { caughtBy: ['open-payment-not-credited', 'untold-status-not-credited'] },
    reads((message) => (at(message, '/operation/status') === 'success' ? asSuccess(message) : message)),
  ),
  defect(
    'code-believed',
    'Takes the code 0 for a success.',
    { caughtBy: ['open-payment-not-credited', 'untold-status-not-credited'] },
    reads((message) => (at(message, '/operation/code') === '0' ? asSuccess(message) : message)),
  ),
  defect(
    'status-from-operation',
    'Takes the status of the operation where the payment has none.',
    { caughtBy: ['untold-status-not-credited'] },
    reads((message) =>
      at(message, '/payment/status') === undefined
        ? withValue(message, '/payment/status', '/operation/status')
        : message,
    ),
  ),
  defect(
    'initial-sum-credited',
    'Credits the initial sum of the operation.',
    { caughtBy: ['payment-sum-credited'] },
    reads((message) => withValue(message, '/payment/sum', '/operation/sum_initial')),
  ),
  defect(
    'sum-asked-where-untold',
    'Credits the sum that was asked where the callback tells none.',
    { caughtBy: ['untold-sum-not-credited'] },
    ({ understood, change }) => {
      const SUMLESS = -1;
      return {
        understood: (message) => {
          if (at(message, '/payment/sum') !== undefined) return understood(message);
          const sum = { amount: 0, currency: 'THB' };
          const news = understood(edited(message, [{ op: 'set', at: '/payment/sum', value: sum }]) as JsonObject);
          return news && { ...news, amount: SUMLESS };
        },
        change: (order, news, now) =>
          change(order, news.amount === SUMLESS ? { ...news, amount: order.amount } : news, now),
      };
    },
  ),
  defect(
    'decimals-cut',
    'Cuts the decimals of a sum.',
    { caughtBy: ['untold-sum-not-credited'] },
    reads((message) => {
      const amount = at(message, '/payment/sum/amount');
      return typeof amount === 'number'
        ? (edited(message, [{ op: 'set', at: '/payment/sum/amount', value: Math.trunc(amount) }]) as JsonObject)
        : message;
    }),
  ),
  defect(
    'sums-of-32-bits',
    'Keeps 32 bits of a sum.',
    { caughtBy: ['other-amount-credited'] },
    decides((order, news) =>
      isSuccess(news) && order.status === 'pending' && news.amount > 2 ** 31
        ? paid({ ...news, amount: news.amount | 0 })
        : undefined,
    ),
  ),
];
