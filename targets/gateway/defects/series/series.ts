import { MINUTE, type Millis } from '#core/time';
import { defect as anyDefect, type Defect, type Proof } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';

const defect = (
  id: string,
  title: string,
  proof: Proof,
  override: (compliant: Behaviour) => Partial<Behaviour>,
): Defect => anyDefect(id, title, { ...proof, when: ({ series }) => series !== undefined }, override);

function windowed(by: Millis): () => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, series: terms.series && { ...terms.series, windowMs: terms.series.windowMs + by } }),
  });
}

function amounts(by: number): () => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, series: terms.series && { ...terms.series, distinct: terms.series.distinct + by } }),
  });
}

/** Purchases of one customer put together wrongly, or not at all. */
export const SERIES_DEFECTS: readonly Defect[] = [
  defect(
    'series-window-29-minutes',
    'Ends a series after 29 minutes.',
    { caughtBy: ['series-same-amount'] },
    windowed(-MINUTE),
  ),
  defect(
    'series-window-31-minutes',
    'Ends a series after 31 minutes.',
    { caughtBy: ['series-window'] },
    windowed(MINUTE),
  ),
  defect(
    'series-across-customers',
    'Puts purchases of different customers into one series.',
    { caughtBy: ['callback-address', 'series-own'] },
    () => ({
      seriesKey: (sale) => String(sale.projectId),
    }),
  ),
  defect(
    'series-across-projects',
    'Puts purchases of one customer id in different projects into one series.',
    { caughtBy: ['series-own'] },
    () => ({
      seriesKey: (sale) => sale.customerId,
    }),
  ),
  defect(
    'series-repeated-amount-sent',
    'Sends every purchase to the provider, up to three.',
    { caughtBy: ['series-same-amount', 'series-rest-declined'] },
    () => ({
      queueOf: (open, _amount, distinct) => (open.length >= distinct ? open.at(-1) : undefined),
    }),
  ),
  defect(
    'series-amounts-in-baht',
    'Takes amounts of one series for equal that differ by satang alone.',
    { caughtBy: ['series-other-amount'] },
    ({ queueOf }) => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => Math.trunc(queue.amount / 100) === Math.trunc(amount / 100)) ??
        queueOf(open, amount, distinct),
    }),
  ),
  defect('series-without-limit', 'Sends the fourth amount to the provider.', { caughtBy: ['series-limit'] }, () => ({
    queueOf: (open, amount) => open.find((queue) => queue.amount === amount),
  })),
  defect(
    'series-fourth-gets-first',
    "Gives the fourth amount the first amount's redirect data.",
    { caughtBy: ['series-limit'] },
    () => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => queue.amount === amount) ?? (open.length >= distinct ? open[0] : undefined),
    }),
  ),
  defect(
    'series-two-amounts',
    'Lets only two amounts reach the provider.',
    { caughtBy: ['series-other-amount'] },
    amounts(-1),
  ),
  defect('series-four-amounts', 'Lets four amounts reach the provider.', { caughtBy: ['series-limit'] }, amounts(1)),
  defect(
    'series-across-amounts',
    'Puts purchases of different amounts into one series.',
    { caughtBy: ['series-other-amount'] },
    () => ({
      queueOf: (open) => open[0],
    }),
  ),
  defect(
    'series-paid-declined-too',
    'Declines with 3613 also the purchase that was paid.',
    { caughtBy: ['series-paid-succeeds'] },
    ({ paid, superseded }) => ({
      paid: (payment, amount, rest) => (rest.length > 0 && superseded(payment)) || paid(payment, amount, rest),
    }),
  ),
  defect(
    'series-rest-not-reported',
    'Sends no callbacks for the rest of a series.',
    { caughtBy: ['series-rest-declined'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (payment.standing.code === '3613' ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'series-rest-left-open',
    'Leaves the rest of a series open when one is paid.',
    { caughtBy: ['series-rest-declined'] },
    () => ({
      superseded: () => null,
    }),
  ),
  defect(
    'series-rest-other-code',
    'Declines the rest of a series with another code than 3613.',
    { caughtBy: ['series-rest-declined'] },
    ({ superseded }) => ({
      superseded: (payment) => {
        const standing = superseded(payment);
        return standing && { ...standing, code: '20000' };
      },
    }),
  ),
  defect(
    'series-rest-succeeds',
    'Tells a success of the rest of a series.',
    { caughtBy: ['success-only-when-paid', 'series-rest-declined'] },
    ({ paid }) => ({
      superseded: (payment) => paid(payment, payment.sale.amount, []),
    }),
  ),
  defect(
    'series-survives-success',
    'Does not let a customer begin anew after a success.',
    { caughtBy: ['series-reset'] },
    () => ({
      successEndsSeries: false,
    }),
  ),
];
