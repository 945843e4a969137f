import type { SeriesTerms } from '#contracts/gateway/facts';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { SeriesReading } from './reading.ts';

/** The terms of the series rules, under one reading of what they leave open. */
export interface ReadTerms {
  readonly terms: SeriesTerms;
  readonly reading: SeriesReading;
}

/** Equal purchases of one customer that share the redirect data of the first. */
export interface Series {
  readonly owner: string;
  readonly amount: Satang;
  readonly first: string;
  readonly startedAt: Millis;
  /** Its number among all events: a clock that stands still tells no order. */
  readonly startedAs: number;
  readonly members: string[];
  over: false | 'success' | 'decline';
  overAs: number;
}

/** A moment: its time, and its number among all events. */
interface Moment {
  readonly at: Millis;
  readonly as: number;
}

/** Those of a customer's series that still take part at a moment. */
export function goingOn(own: readonly Series[], now: Moment, how: ReadTerms): readonly Series[] {
  if (how.reading.session === 'each-amount')
    return own.filter(
      (one) => one.over === false && isWithin(one.startedAt, now.at, how) && !freed(own, one.startedAs, now.as, how),
    );
  // A whole session begins with its first series and ends, for every amount, by success or by time.
  let session: readonly Series[] = [];
  for (const one of own)
    session = continues(own, session, { at: one.startedAt, as: one.startedAs }, how) ? session.concat(one) : [one];
  return continues(own, session, now, how) ? session : [];
}

/** Whether a session lasts until a moment. */
function continues(own: readonly Series[], session: readonly Series[], { at, as }: Moment, how: ReadTerms): boolean {
  const [first] = session;
  const paid = session.some(({ over, overAs }) => over === 'success' && overAs < as);
  return first !== undefined && isWithin(first.startedAt, at, how) && !paid && !freed(own, first.startedAs, as, how);
}

function isWithin(startedAt: Millis, at: Millis, { reading, terms }: ReadTerms): boolean {
  return reading.edge === 'in' ? at - startedAt <= terms.windowMs : at - startedAt < terms.windowMs;
}

/** Whether a success of the customer, whichever it was, has made room for all in between. */
function freed(own: readonly Series[], since: number, as: number, { reading }: ReadTerms): boolean {
  return (
    reading.success === 'frees-all' &&
    own.some(({ over, overAs }) => over === 'success' && overAs > since && overAs < as)
  );
}
