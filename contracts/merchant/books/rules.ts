import { labels } from '#contracts/labels';
import { purchase, read } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { protocol } from '#contracts/merchant/sources';
import { problem, unless } from '#contracts/problem';
import { pointer } from '#core/json';
import type { BooksRead, Evidence } from '#core/model';
import { validate } from '#schemas/validate';

export const { known, unknown } = labels('known', 'unknown');

/** A purchase that was never started is asked about, beside one that was. */
export const asked = scenario('books', 'The books of a purchase, and of one that was never started', (facts) => [
  purchase(facts, known),
  read(known),
  read(unknown),
]);

interface Read {
  readonly at: string;
  readonly read: BooksRead;
}

function readsOf(evidence: Evidence, fits: (read: BooksRead) => boolean): readonly Read[] {
  return evidence.events.flatMap((read, index) =>
    read.kind === 'books' && fits(read) ? [{ at: pointer('events', index), read }] : [],
  );
}

export const bookRules = [
  rule<Read>({
    topic: 'books-in-form',
    title: 'The books are told in the words of the target protocol',
    cost: 'Books that cannot be read cannot be reconciled.',
    cites: protocol('P-47'),
    needs: BOOKS,
    select: (evidence) => readsOf(evidence, ({ status }) => status === 200),
    check: ({ at: where, read: { answer } }) =>
      validate('protocol/merchant-books', answer).map((one) =>
        problem(`${where}/answer${one.at}`, one.expected, one.actual),
      ),
  }),
  rule<Read>({
    topic: 'unknown-purchase-404',
    title: 'A purchase that was never started has no books',
    cost: 'A status page that invents an order for every id shows its customers orders of nobody.',
    cites: protocol('P-43'),
    needs: BOOKS,
    scenarios: [asked],
    beside: (evidence) => readsOf(evidence, ({ payment, status }) => payment === known && status === 200).length > 0,
    select: (evidence) => readsOf(evidence, ({ payment, status }) => payment === unknown && status !== null),
    check: ({ at: where, read }) =>
      unless(read.status === 404, where, 'HTTP 404 for a purchase that nobody made', `HTTP ${read.status}`),
  }),
];
