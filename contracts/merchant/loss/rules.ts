import { applied, type Look, lastLook, money } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, protocol } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { problem } from '#contracts/problem';
import { creditOf, deviationOf } from '#core/books';
import { pointer } from '#core/json';
import type { BooksRead, Evidence } from '#core/model';
import { atTheEnd, failing } from './scenarios.ts';

/** The last look at a payment, and what explains it. */
interface Seen {
  readonly look: Look;
  readonly evidence: Evidence;
}

export const lossRules = [
  rule<Seen>({
    topic: 'nothing-lost',
    title: 'What was answered 2xx is in the books, also when a commit failed in between',
    cost: 'Callbacks were answered 200 and put on a queue that a restart emptied: the platform never sent them again.',
    cites: callbackPage('Response to callbacks', 'X-01', 'P-38', 'P-49'),
    needs: BOOKS,
    offers: ['faults'],
    scenarios: [failing],
    select: (evidence) =>
      Object.keys(evidence.payments).flatMap((payment) => {
        const look = lastLook(evidence, payment);
        return look && applied(evidence, payment).some(({ taken }) => taken) ? [{ look, evidence }] : [];
      }),
    check: ({ look, evidence }) => {
      const found = deviationOf(applied(evidence, look.payment), look);
      return found === undefined
        ? []
        : [problem(look.at, 'one credit, of what was taken', `${found}: ${money(look.books)}`)];
    },
  }),
  rule<{ readonly at: string; readonly read: BooksRead }>({
    topic: 'books-rest',
    title: 'The books of a payment stay as they are when nothing more is sent of it',
    cost: 'A worker that came late credited a second time what had been credited, and nobody looked again.',
    cites: protocol('P-40'),
    needs: BOOKS,
    scenarios: [atTheEnd],
    beside: booksPayments,
    select: (evidence) =>
      evidence.events.flatMap((read, index) =>
        read.kind === 'books' && read.before !== undefined && read.status === 200
          ? [{ at: pointer('events', index, 'answer'), read }]
          : [],
      ),
    check: ({ at: where, read: { answer, before = null, explained } }) => {
      const [was, is] = [creditOf(before), creditOf(answer)];
      // It may have learnt by a status reply that it was paid.
      const learnt = explained === true && was.times === 0 && is.times === 1;
      return learnt || (was.amount === is.amount && was.times === is.times)
        ? []
        : [problem(where, `${money(before)}, as before`, money(answer))];
    },
  }),
];
