import type { SeriesTerms } from '#contracts/gateway/facts';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { SeriesReading } from './reading.ts';
import { goingOn, type ReadTerms, type Series } from './session.ts';

/** What happened, in order, as the model sees it; `at` is the target's clock in milliseconds. */
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

/** What has happened up to an event, under one reading. */
interface Book extends ReadTerms {
  readonly predictions: Prediction[];
  readonly begunAt: Map<string, Millis>;
  readonly series: Series[];
  /** Number of the event. */
  now: number;
}

/** Plays the events under one reading and gives a prediction for each purchase, in order. */
export function predict(
  events: readonly SeriesEvent[],
  reading: SeriesReading,
  terms: SeriesTerms,
): readonly Prediction[] {
  const book: Book = { reading, terms, predictions: [], begunAt: new Map(), series: [], now: 0 };
  for (const event of events) {
    book.now += 1;
    passTime(book, event.at);
    if (event.do === 'purchase') purchase(book, event);
    else if (event.do !== 'end') end(book, event.label, event.do === 'pay' ? 'success' : 'decline');
  }
  return book.predictions;
}

/** Declines by the threshold that fall due before a moment, in order. */
function passTime(book: Book, at: Millis): void {
  for (const [label, begun] of [...book.begunAt].sort(([, one], [, other]) => one - other))
    if (begun + book.terms.thresholdMs <= at) end(book, label, 'decline');
}

function purchase(book: Book, event: Extract<SeriesEvent, { do: 'purchase' }>): void {
  const { label, owner, amount, at } = event;
  const foresee = (why: Why, dataOf: string) =>
    book.predictions.push({ label, owner, amount, why, dataOf, final: 'open' });
  const own = book.series.filter((one) => one.owner === owner);
  const going = goingOn(own, { at, as: book.now }, book);
  book.begunAt.set(label, at);

  const same = going.find((one) => one.amount === amount && one.over === false);
  if (same) {
    same.members.push(label);
    foresee('same-amount', same.first);
    return;
  }
  const last = going.at(-1);
  if (last && going.length >= book.terms.distinct) {
    if (book.reading.fourth === 'joins') last.members.push(label);
    foresee('beyond-limit', last.first);
    return;
  }
  foresee(whyNew(own, going, amount), label);
  const begun = { startedAt: at, startedAs: book.now };
  book.series.push({ owner, amount, first: label, ...begun, members: [label], over: false, overAs: 0 });
}

function whyNew(own: readonly Series[], going: readonly Series[], amount: Satang): Why {
  if (own.length === 0) return 'first';
  if (own.some(({ over }) => over === 'success')) return 'after-success';
  const before = own.find((one) => one.amount === amount);
  return before || going.length === 0 ? 'after-window' : 'other-amount';
}

/** Decides a purchase, and with it the rest of its series where it ends it. */
function end(book: Book, label: string, final: 'success' | 'decline'): void {
  const prediction = find(book, label);
  if (prediction?.final !== 'open') return;
  prediction.final = final;
  const own = book.series.find(({ members }) => members.includes(label));
  if (!own || !endsSeries(book, own, label, final)) return;
  own.over = final;
  own.overAs = book.now;
  for (const member of own.members) {
    const rest = find(book, member);
    if (rest?.final === 'open') rest.final = 'series-decline';
  }
}

function endsSeries(book: Book, { members }: Series, label: string, final: 'success' | 'decline'): boolean {
  const { reading } = book;
  if (final === 'decline') return reading.decline === 'ends';
  const open = members.filter((member) => find(book, member)?.final === 'open' || member === label);
  return reading.ender === 'any' || open.at(-1) === label;
}

const find = ({ predictions }: Book, label: string): Prediction | undefined =>
  predictions.find((one) => one.label === label);
