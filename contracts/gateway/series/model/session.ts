import type { SeriesTerms } from '#contracts/gateway/facts';
import type { Satang } from '#core/money';
import { type Millis, SECOND } from '#core/time';
import type { SeriesReading } from './reading.ts';

/** The terms of the series rules, under one reading of what they leave open. */
export interface ReadTerms {
  readonly terms: SeriesTerms;
  readonly reading: SeriesReading;
}

/** Equal purchases of one customer that share the redirect data of the first. */
export interface Series {
  readonly amount: Satang;
  readonly first: string;
  readonly startedAt: Millis;
  /** Its number among all events: a clock that stands still tells no order. */
  readonly startedAs: number;
  /** The purchases of its amount. */
  readonly members: string[];
  /** The purchases beyond the limit that carry its data. */
  readonly borrowers: string[];
  over: false | 'success' | 'decline';
  overAs: number;
}

/** The purchases of one customer in one project. */
export interface Customer {
  readonly series: Series[];
  /** Numbers of the events by which a purchase of the customer succeeded, in a series or beyond the limit. */
  readonly successes: number[];
}

/** A moment: its time, and its number among all events. */
interface Moment {
  readonly at: Millis;
  readonly as: number;
}

/** Those of a customer's series that still take part at a moment. */
export function goingOn(customer: Customer, now: Moment, how: ReadTerms): readonly Series[] {
  const { series } = customer;
  if (series.length === 0) return [];
  if (how.reading.session === 'each-amount')
    return series.filter(
      (one) =>
        one.over === false && isWithin(one.startedAt, now.at, how) && !freed(customer, one.startedAs, now.as, how),
    );
  // A session of all amounts ends, for every amount, by success or by time.
  let session: readonly Series[] = [];
  for (const one of series)
    session = continues(customer, session, { at: one.startedAt, as: one.startedAs }, how) ? session.concat(one) : [one];
  return continues(customer, session, now, how) ? session : [];
}

/** The series of an amount that a further purchase joins; one of a longer session may be over by its own time. */
export function joinable(going: readonly Series[], amount: Satang, at: Millis, how: ReadTerms): Series | undefined {
  return going.find(
    (one) =>
      one.amount === amount &&
      one.over === false &&
      (how.reading.session !== 'last-amount' || isWithin(one.startedAt, at, how)),
  );
}

/** Whether a session lasts until a moment. */
function continues(customer: Customer, session: readonly Series[], { at, as }: Moment, how: ReadTerms): boolean {
  const [first] = session;
  const last = session.at(-1);
  if (!first || !last) return false;
  const counted = how.reading.session === 'last-amount' ? last : first;
  const paid = session.some(({ over, overAs }) => over === 'success' && overAs < as);
  return isWithin(counted.startedAt, at, how) && !paid && !freed(customer, first.startedAs, as, how);
}

/** The window may be counted from a few seconds after the request, when the purchase reached the provider. */
const LATER_MS: Millis = 5 * SECOND;

function isWithin(startedAt: Millis, at: Millis, { reading, terms: { windowMs } }: ReadTerms): boolean {
  const ageMs = at - startedAt;
  if (ageMs < windowMs || ageMs > windowMs + LATER_MS) return ageMs < windowMs;
  return reading.edge === 'in';
}

/** Whether a success of the customer, whichever it was, has made room for all in between. */
function freed({ successes }: Customer, since: number, as: number, { reading }: ReadTerms): boolean {
  return successes.some((one) => one > since && one < as) && reading.success === 'frees-all';
}
