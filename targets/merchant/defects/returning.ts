import { applyChange, isSuccess, type Order } from '#targets/merchant/reference/order';
import { defect, type MerchantDefect } from './defect.ts';

/** What a merchant makes of customers who come back. */
export const RETURNING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'break-off-declines',
    'Ends a purchase as declined when its customer breaks off.',
    { caughtBy: ['return-visit-not-paid'] },
    () => ({
      onReturn: ({ status }, address) =>
        address === 'return' && status === 'pending' ? { status: 'declined' } : undefined,
    }),
  ),
  defect(
    'break-off-forgets',
    'Answers 200 to the success of a purchase whose customer broke off, and does nothing.',
    { caughtBy: ['returned-then-credited'] },
    ({ change }) => {
      const left = new Set<Order>();
      return {
        onReturn: (order, address) => {
          if (address === 'return') left.add(order);
          return undefined;
        },
        change: (order, news, now) => (isSuccess(news) && left.has(order) ? undefined : change(order, news, now)),
      };
    },
  ),
  defect(
    'return-and-callback',
    'Credits a payment when its customer comes back, and once more by the callback.',
    { caughtBy: ['returned-credited-once'] },
    ({ statusChange }) => ({
      asksOnReturn: true,
      asksStatusAfter: () => [],
      statusChange: (...asked) => {
        const { credits } = statusChange(...asked) ?? {};
        return credits && { credits };
      },
    }),
  ),
  defect(
    'latest-session',
    'Books a success to the purchase whose customer came back last.',
    { caughtBy: ['returned-not-mixed'] },
    ({ change }) => {
      let latest: Order | undefined;
      return {
        shownAtStart: () => {
          latest = undefined;
          return null;
        },
        onReturn: (order) => {
          latest = order;
          return undefined;
        },
        change: (order, news, now) => {
          const changed = change(order, news, now);
          if (!changed?.credits || !latest || latest === order) return changed;
          applyChange(latest, changed);
          return undefined;
        },
      };
    },
  ),
  defect(
    'key-on-page',
    'Lists its settings on the page for customers who come back.',
    { caughtBy: ['key-not-on-page'] },
    () => ({ returnPage: (shop) => `Something went wrong: ${JSON.stringify(shop)}` }),
  ),
];
