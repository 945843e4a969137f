import type { Satang } from '#core/money';
import { MINUTE, type Millis } from '#core/time';

/** The values of the series rules; the platform may change them with notice, so a target's configuration may too. */
export interface SeriesTerms {
  readonly windowMs: Millis;
  /** How many different amounts reach the provider before the last one's data serve for all further ones. */
  readonly distinct: number;
  readonly thresholdMs: Millis;
}

export const DOCUMENTED: SeriesTerms = { windowMs: 30 * MINUTE, distinct: 3, thresholdMs: 30 * MINUTE };

/** One way to read what the document leaves open. */
export interface SeriesReading {
  /** Whether each amount has its own 30 minutes and its own location, or one session of the customer has them all. */
  readonly session: 'each-amount' | 'whole';
  /** Whether a success makes room among the purchases of its own series or session, or among all of the customer. */
  readonly success: 'frees-its-own' | 'frees-all';
  /** Whether a decline ends its series as a success does. */
  readonly decline: 'ends' | 'does-not-end';
  /** Whether any paid purchase ends its series, or only the last one begun. */
  readonly ender: 'any' | 'last';
  /** Whether a purchase beyond the limit of amounts belongs to the series whose data it carries. */
  readonly fourth: 'apart' | 'joins';
  /** Whether the very end of the window is still within it. */
  readonly edge: 'in' | 'out';
}

const CHOICES: { readonly [D in keyof SeriesReading]: readonly SeriesReading[D][] } = {
  session: ['each-amount', 'whole'],
  success: ['frees-its-own', 'frees-all'],
  decline: ['ends', 'does-not-end'],
  ender: ['any', 'last'],
  fourth: ['apart', 'joins'],
  edge: ['in', 'out'],
};

/** Every combination of readings. */
export const READINGS: readonly SeriesReading[] = Object.entries(CHOICES).reduce<readonly Partial<SeriesReading>[]>(
  (some, [choice, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [choice]: value }))),
  [{}],
) as readonly SeriesReading[];

/** What happened, in order, as the model hears it; `at` is the target's clock in milliseconds. */
export type SeriesEvent =
  | {
      readonly do: 'purchase';
      readonly label: string;
      readonly owner: string;
      readonly amount: Satang;
      readonly at: Millis;
    }
  | { readonly do: 'pay' | 'decline'; readonly label: string; readonly at: Millis }
  | { readonly do: 'end'; readonly at: Millis };

/** Why a purchase reaches the provider or does not. */
export type Why = 'first' | 'same-amount' | 'other-amount' | 'beyond-limit' | 'after-window' | 'after-success';

/** What a reading predicts of one purchase. */
export interface Prediction {
  readonly label: string;
  readonly owner: string;
  readonly amount: Satang;
  readonly why: Why;
  /** The purchase whose redirect data it carries: its own label where it reaches the provider. */
  readonly dataOf: string;
  /** How it ends: `open` where nothing has decided it. */
  final: 'open' | 'success' | 'decline' | 'series-decline';
}

interface Series {
  readonly owner: string;
  readonly amount: Satang;
  readonly first: string;
  readonly startedAt: Millis;
  /** Its location among all events: a clock that stands still tells no order. */
  readonly startedAs: number;
  readonly members: string[];
  over: false | 'success' | 'decline';
  overAs: number;
}

/** Plays the events under one reading and gives a prediction for each purchase, in order. */
export function predict(
  events: readonly SeriesEvent[],
  reading: SeriesReading,
  terms: SeriesTerms,
): readonly Prediction[] {
  const predictions: Prediction[] = [];
  const begunAt = new Map<string, Millis>();
  let series: Series[] = [];
  let now = 0;

  const within = (startedAt: Millis, at: Millis) =>
    reading.edge === 'in' ? at - startedAt <= terms.windowMs : at - startedAt < terms.windowMs;
  const ofOwner = (owner: string) => series.filter((one) => one.owner === owner);
  const find = (label: string) => predictions.find((one) => one.label === label);

  /** The series of a customer that still take part, at a moment. */
  function live(owner: string, at: Millis): readonly Series[] {
    const own = ofOwner(owner);
    if (reading.session === 'each-amount')
      return own.filter((one) => one.over === false && within(one.startedAt, at) && !freed(own, one.startedAs, now));
    // A whole session begins with its first series and ends, for every amount, by success or by time.
    let session: readonly Series[] = [];
    for (const one of own)
      session = continues(own, session, one.startedAt, one.startedAs) ? session.concat(one) : [one];
    return continues(own, session, at, now) ? session : [];
  }

  function continues(own: readonly Series[], session: readonly Series[], at: Millis, as: number): boolean {
    const [first] = session;
    const paid = session.some(({ over, overAs }) => over === 'success' && overAs < as);
    return first !== undefined && within(first.startedAt, at) && !paid && !freed(own, first.startedAs, as);
  }

  /** Whether a success of the customer, whichever it was, has made room for all in between. */
  function freed(own: readonly Series[], since: number, as: number): boolean {
    return (
      reading.success === 'frees-all' &&
      own.some(({ over, overAs }) => over === 'success' && overAs > since && overAs < as)
    );
  }

  function purchase(event: Extract<SeriesEvent, { do: 'purchase' }>): void {
    const { label, owner, amount, at } = event;
    begunAt.set(label, at);
    const going = live(owner, at);
    const same = going.find((one) => one.amount === amount && one.over === false);
    if (same) {
      same.members.push(label);
      predictions.push({ label, owner, amount, why: 'same-amount', dataOf: same.first, final: 'open' });
      return;
    }
    const last = going.at(-1);
    if (last && going.length >= terms.distinct) {
      if (reading.fourth === 'joins') last.members.push(label);
      predictions.push({ label, owner, amount, why: 'beyond-limit', dataOf: last.first, final: 'open' });
      return;
    }
    predictions.push({
      label,
      owner,
      amount,
      why: whyNew(ofOwner(owner), going, amount),
      dataOf: label,
      final: 'open',
    });
    series = [
      ...series,
      { owner, amount, first: label, startedAt: at, startedAs: now, members: [label], over: false, overAs: 0 },
    ];
  }

  function end(label: string, final: 'success' | 'decline'): void {
    const prediction = find(label);
    if (prediction?.final !== 'open') return;
    prediction.final = final;
    const own = series.find(({ members }) => members.includes(label));
    if (!own) return;
    const isLast = own.members.filter((member) => find(member)?.final === 'open' || member === label).at(-1) === label;
    const ends = final === 'decline' ? reading.decline === 'ends' : reading.ender === 'any' || isLast;
    if (!ends) return;
    own.over = final;
    own.overAs = now;
    for (const member of own.members) {
      const rest = find(member);
      if (rest?.final === 'open') rest.final = 'series-decline';
    }
  }

  /** Declines by the threshold that fall due before a moment, in order. */
  function passTime(at: Millis): void {
    for (const [label, begun] of [...begunAt].sort(([, one], [, other]) => one - other))
      if (begun + terms.thresholdMs <= at) end(label, 'decline');
  }

  for (const event of events) {
    now += 1;
    passTime(event.at);
    if (event.do === 'purchase') purchase(event);
    else if (event.do !== 'end') end(event.label, event.do === 'pay' ? 'success' : 'decline');
  }
  return predictions;
}

function whyNew(own: readonly Series[], going: readonly Series[], amount: Satang): Why {
  if (own.length === 0) return 'first';
  if (own.some(({ over }) => over === 'success')) return 'after-success';
  const before = own.find((one) => one.amount === amount);
  return before || going.length === 0 ? 'after-window' : 'other-amount';
}
