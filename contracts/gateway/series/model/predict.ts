import type { SeriesTerms } from '#contracts/gateway/facts';
import type { Satang } from '#core/money';
import type { Book, Prediction, SeriesEvent, Why } from './book.ts';
import { endPurchase } from './end.ts';
import type { SeriesReading } from './reading.ts';
import { type Customer, goingOn, joinable, type Series } from './session.ts';

/** Plays the events under one reading and gives a prediction for each purchase, by its label. */
export function predict(
  events: readonly SeriesEvent[],
  reading: SeriesReading,
  terms: SeriesTerms,
): ReadonlyMap<string, Prediction> {
  const book: Book = { reading, terms, predictions: new Map(), customers: new Map(), now: 0 };
  for (const event of events) {
    book.now += 1;
    if (event.do === 'purchase') purchase(book, event);
    else endPurchase(book, event.label, event.do === 'pay' ? 'success' : 'decline');
  }
  return book.predictions;
}

function purchase(book: Book, event: Extract<SeriesEvent, { do: 'purchase' }>): void {
  const { label, owner, amount, at } = event;
  const foresee = (why: Why, dataOf: string) =>
    book.predictions.set(label, { label, owner, amount, why, dataOf, final: 'open' });
  const customer = customerOf(book, owner);
  const going = goingOn(customer, { at, as: book.now }, book);

  const same = joinable(going, amount, at, book);
  if (same) {
    same.members.push(label);
    foresee('same-amount', same.first);
    return;
  }
  const lender = isFull(book, going) ? lenderOf(book, going) : undefined;
  if (lender) {
    lender.borrowers.push(label);
    foresee('beyond-limit', lender.first);
    return;
  }
  foresee(whyNew(customer, going, amount), label);
  const begun = { startedAt: at, startedAs: book.now };
  customer.series.push({ amount, first: label, ...begun, members: [label], borrowers: [], over: false, overAs: 0 });
}

function customerOf({ customers }: Book, owner: string): Customer {
  const customer = customers.get(owner) ?? { series: [], successes: [] };
  customers.set(owner, customer);
  return customer;
}

/** Whether the customer has used up the amounts that reach the provider. */
function isFull({ reading, terms: { distinct } }: Book, going: readonly Series[]): boolean {
  const purchases = going.reduce((sum, { members }) => sum + members.length, 0);
  if (purchases < distinct) return false;
  // Where no amount was used twice, all ways to count come to the same.
  if (purchases === going.length || reading.mixed === 'distinct-only') return going.length >= distinct;
  if (reading.mixed === 'every-purchase') return true;
  return going.filter(({ members }) => members.length === 1).length >= distinct;
}

/** The series whose data a purchase beyond the limit carries: that of the last amount. */
function lenderOf({ reading, predictions }: Book, going: readonly Series[]): Series | undefined {
  const last = going.at(-1);
  const isOpen = ({ members }: Series) => members.some((member) => predictions.get(member)?.final === 'open');
  if (!last || isOpen(last) || reading.decided === 'reused') return last;
  return reading.decided === 'sent' ? undefined : (going.findLast(isOpen) ?? last);
}

function whyNew({ series, successes }: Customer, going: readonly Series[], amount: Satang): Why {
  if (series.length === 0) return 'first';
  if (successes.length > 0) return 'after-success';
  return going.length === 0 || series.some((one) => one.amount === amount) ? 'after-window' : 'other-amount';
}
