import type { Book, Prediction } from './book.ts';
import type { SeriesReading } from './reading.ts';
import type { Series } from './session.ts';

/** Decides a purchase, and with it the others that end with it; one that is decided already stays. */
export function endPurchase(book: Book, label: string, final: 'success' | 'decline'): void {
  const one = book.predictions.get(label);
  if (one?.final !== 'open') return;
  one.final = final;
  const customer = book.customers.get(one.owner);
  if (final === 'success') customer?.successes.push(book.now);
  for (const series of customer?.series ?? []) {
    if (series.members.includes(label)) endSeries(book, series, one);
    else if (series.borrowers.includes(label)) endLender(book, series, one);
  }
}

/** A purchase of the series itself is decided. */
function endSeries(book: Book, series: Series, one: Prediction): void {
  const final = one.final === 'success' ? 'success' : 'decline';
  if (!endsWith(book, series, one)) return;
  series.over = final;
  series.overAs = book.now;
  supersede(book, series.members, one);
  if (series.borrowers.some((label) => isOpen(book, label)) && book.reading.fourth !== 'open')
    supersede(book, series.borrowers, one);
}

/** A purchase beyond the limit is decided: whether the series whose data it carries ends too is open. */
function endLender(book: Book, series: Series, one: Prediction): void {
  if (book.reading.fourth === 'open' || !endsWith(book, series, one)) return;
  series.over = one.final === 'success' ? 'success' : 'decline';
  series.overAs = book.now;
  supersede(book, [...series.members, ...series.borrowers], one);
}

function supersede(book: Book, labels: readonly string[], decided: Prediction): void {
  for (const label of labels) {
    const other = book.predictions.get(label);
    if (other?.final !== 'open') continue;
    const sharesSuccess =
      decided.final === 'success' && other.amount !== decided.amount && book.reading.fourth === 'paid-amount';
    other.final = sharesSuccess ? 'success' : 'series-decline';
  }
}

function endsWith(book: Book, series: Series, { label, final }: Prediction): boolean {
  if (final === 'decline') return book.reading.decline === 'ends';
  const lasts = lastOf(book, series, label);
  const isLastAnyway = Object.values(lasts).every((last) => last === label);
  return isLastAnyway || book.reading.ender === 'any' || lasts[book.reading.last] === label;
}

/** The last purchase of a series, in each sense in which it may be meant when `paid` has just been decided. */
function lastOf(
  book: Book,
  { members, borrowers }: Series,
  paid: string,
): Readonly<Record<SeriesReading['last'], string | undefined>> {
  const sharing = [...book.predictions.keys()].filter((one) => members.includes(one) || borrowers.includes(one));
  return {
    open: members.findLast((one) => one === paid || isOpen(book, one)),
    begun: members.at(-1),
    sharing: sharing.at(-1),
  };
}

const isOpen = ({ predictions }: Book, label: string): boolean => predictions.get(label)?.final === 'open';
