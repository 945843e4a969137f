import { at, type Json } from '#core/json';
import { MINUTE, type Millis } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { hasSeries } from '#targets/gateway/overrides/applies-to';
import { amountOf, refusing } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';

function windowed(by: Millis): Override {
  return () => ({
    terms: (terms) => ({ ...terms, series: terms.series && { ...terms.series, windowMs: terms.series.windowMs + by } }),
  });
}

function amounts(by: number): Override {
  return () => ({
    terms: (terms) => ({ ...terms, series: terms.series && { ...terms.series, distinct: terms.series.distinct + by } }),
  });
}

const fourthRefused: Override = (compliant) => {
  const amounts = new Map<string, Set<Json | undefined>>();
  return refusing((asked) => {
    const own = amounts.get(String(at(asked.message, '/customer/id'))) ?? new Set();
    amounts.set(String(at(asked.message, '/customer/id')), own.add(amountOf(asked)));
    return own.size > 3;
  })(compliant);
};

/** Purchases of one customer put together wrongly, or not at all. */
export const queueDefects: readonly Defect[] = [
  defect(
    'series-fourth-refused',
    'Refuses a purchase of a fourth amount instead of giving it the data of the last.',
    { caughtBy: ['series-accepted'], when: hasSeries },
    fourthRefused,
  ),
  defect(
    'series-window-29-minutes',
    'Ends a series after 29 minutes.',
    { caughtBy: ['series-lasts'], when: hasSeries },
    windowed(-MINUTE),
  ),
  defect(
    'series-window-31-minutes',
    'Ends a series after 31 minutes.',
    { caughtBy: ['series-window'], when: hasSeries },
    windowed(MINUTE),
  ),
  defect(
    'series-across-customers',
    'Puts purchases of different customers into one series.',
    { caughtBy: ['series-own', 'callback-address', 'series-rest-declined'], when: hasSeries },
    () => ({
      seriesKey: (sale) => String(sale.projectId),
    }),
  ),
  defect(
    'series-across-projects',
    'Puts purchases of one customer id in different projects into one series.',
    { caughtBy: ['series-of-project'], when: hasSeries },
    () => ({
      seriesKey: (sale) => sale.customerId,
    }),
  ),
  defect(
    'series-repeated-amount-sent',
    'Sends every purchase to the provider, up to three.',
    {
      caughtBy: ['series-same-amount', 'series-lasts', 'series-rest-declined', 'equal-at-once', 'joins-after-success'],
      when: hasSeries,
    },
    () => ({
      queueOf: (open, _amount, distinct) => (open.length >= distinct ? open.at(-1) : undefined),
    }),
  ),
  defect(
    'series-amounts-in-baht',
    'Takes amounts of one series for equal that differ by satang alone.',
    { caughtBy: ['series-other-amount'], when: hasSeries },
    ({ queueOf }) => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => Math.trunc(queue.amount / 100) === Math.trunc(amount / 100)) ??
        queueOf(open, amount, distinct),
    }),
  ),
  defect(
    'series-without-limit',
    'Sends the fourth amount to the provider.',
    { caughtBy: ['series-limit'], when: hasSeries },
    () => ({
      queueOf: (open, amount) => open.find((queue) => queue.amount === amount),
    }),
  ),
  defect(
    'series-fourth-gets-first',
    "Gives the fourth amount the first amount's redirect data.",
    { caughtBy: ['series-limit'], when: hasSeries },
    () => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => queue.amount === amount) ?? (open.length >= distinct ? open[0] : undefined),
    }),
  ),
  defect(
    'series-two-amounts',
    'Lets only two amounts reach the provider.',
    { caughtBy: ['series-other-amount'], when: hasSeries },
    amounts(-1),
  ),
  defect(
    'series-four-amounts',
    'Lets four amounts reach the provider.',
    { caughtBy: ['series-limit'], when: hasSeries },
    amounts(1),
  ),
  defect(
    'series-across-amounts',
    'Puts purchases of different amounts into one series.',
    { caughtBy: ['series-other-amount', 'reaches-provider-once', 'redirect-own'], when: hasSeries },
    () => ({
      queueOf: (open) => open[0],
    }),
  ),
];
