import { MINUTE, type Millis } from '#core/time';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { defect as anyDefect, type Defective } from './defect.ts';

const defect = (id: string, title: string, alter: (compliant: Behaviour) => Partial<Behaviour>) =>
  anyDefect(id, title, alter, ['bank-transfer-thailand/redirect']);

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
export const SERIES_DEFECTS: readonly Defective[] = [
  defect('series-window-29-minutes', 'Ends a series after 29 minutes.', windowed(-MINUTE)),
  defect('series-window-31-minutes', 'Ends a series after 31 minutes.', windowed(MINUTE)),
  defect('series-across-customers', 'Puts purchases of different customers into one series.', () => ({
    seriesKey: (sale) => String(sale.projectId),
  })),
  defect('series-across-projects', 'Puts purchases of one customer id in different projects into one series.', () => ({
    seriesKey: (sale) => sale.customerId,
  })),
  defect('series-repeated-amount-sent', 'Sends every purchase to the provider, up to three.', () => ({
    queueOf: (open, _amount, distinct) => (open.length >= distinct ? open.at(-1) : undefined),
  })),
  defect(
    'series-amounts-in-baht',
    'Takes amounts of one series for equal that differ by satang alone.',
    ({ queueOf }) => ({
      queueOf: (open, amount, distinct) =>
        open.find((queue) => Math.trunc(queue.amount / 100) === Math.trunc(amount / 100)) ??
        queueOf(open, amount, distinct),
    }),
  ),
  defect('series-without-limit', 'Sends the fourth amount to the provider.', () => ({
    queueOf: (open, amount) => open.find((queue) => queue.amount === amount),
  })),
  defect('series-fourth-gets-first', "Gives the fourth amount the first amount's redirect data.", () => ({
    queueOf: (open, amount, distinct) =>
      open.find((queue) => queue.amount === amount) ?? (open.length >= distinct ? open[0] : undefined),
  })),
  defect('series-two-amounts', 'Lets only two amounts reach the provider.', amounts(-1)),
  defect('series-four-amounts', 'Lets four amounts reach the provider.', amounts(1)),
  defect('series-across-amounts', 'Puts purchases of different amounts into one series.', () => ({
    queueOf: (open) => open[0],
  })),
  defect('series-paid-declined-too', 'Declines with 3613 also the purchase that was paid.', ({ paid, superseded }) => ({
    paid: (payment, amount, rest) => (rest.length > 0 && superseded(payment)) || paid(payment, amount, rest),
  })),
  defect('series-rest-not-reported', 'Sends no callbacks for the rest of a series.', ({ onFinal }) => ({
    onFinal: (payment) => (payment.standing.code === '3613' ? [] : onFinal(payment)),
  })),
  defect('series-rest-left-open', 'Leaves the rest of a series open when one is paid.', () => ({
    superseded: () => null,
  })),
  defect('series-rest-other-code', 'Declines the rest of a series with another code than 3613.', ({ superseded }) => ({
    superseded: (payment) => {
      const standing = superseded(payment);
      return standing && { ...standing, code: '20000' };
    },
  })),
  defect('series-rest-succeeds', 'Tells a success of the rest of a series.', ({ paid }) => ({
    superseded: (payment) => paid(payment, payment.sale.amount, []),
  })),
  defect('series-survives-success', 'Does not let a customer begin anew after a success.', () => ({
    successEndsSeries: false,
  })),
];
