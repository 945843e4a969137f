import { declineAfter } from '#contracts/merchant/contradicted/scenarios';
import {
  answerOf,
  applied,
  type Delivered,
  deliveries,
  type Look,
  lastLook,
  lookAfter,
  looks,
  money,
  taken,
} from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, protocol } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { problem, unless } from '#contracts/problem';
import { deviationOf } from '#core/books';
import type { Evidence, Label } from '#core/model';
import { atOnce, interrupted, overtaken, repeated } from './scenarios.ts';

/** A look, and the evidence that explains it. */
interface Seen {
  readonly look: Look;
  readonly evidence: Evidence;
}

/** The looks at payments whose money may be credited by then. */
function creditedLooks(evidence: Evidence): readonly Seen[] {
  return looks(evidence)
    .filter(({ payment, ended }) => applied(evidence, payment).some(({ began }) => began < ended))
    .map((look) => ({ look, evidence }));
}

function notTwice({ look, evidence }: Seen) {
  return deviationOf(applied(evidence, look.payment), look) === 'duplicated'
    ? [problem(look.at, 'one credit of the payment', `duplicated: ${money(look.books)}`)]
    : [];
}

/** The payments of which several successes were sent. */
function payments(evidence: Evidence): readonly Label[] {
  return Object.keys(evidence.payments).filter((payment) =>
    deliveries(evidence, payment).some(({ delivery }) => delivery.stage === 'success'),
  );
}

/** The last looks at payments of which a success was taken. */
function lastTaken(evidence: Evidence): readonly Seen[] {
  return payments(evidence).flatMap((payment) => {
    const look = lastLook(evidence, payment);
    return look && applied(evidence, payment).some((one) => one.taken) ? [{ look, evidence }] : [];
  });
}

function notLost({ look, evidence }: Seen) {
  return deviationOf(applied(evidence, look.payment), look) === 'lost'
    ? [problem(look.at, 'the payment credited', `lost: ${money(look.books)}`)]
    : [];
}

export const repeatedRules = [
  rule<Seen>({
    topic: 'credited-once',
    title: 'A success that is repeated is credited once',
    cost: 'The platform repeats each callback whose answer it missed, and every repetition paid out again.',
    cites: callbackPage('Response to callbacks', 'X-02', 'P-36'),
    needs: BOOKS,
    scenarios: [repeated, declineAfter],
    beside: booksPayments,
    select: creditedLooks,
    check: notTwice,
  }),
  rule<Seen>({
    topic: 'credited-once-at-once',
    title: 'A success that comes twenty times at once is credited once',
    cost: 'Two workers each saw an order unpaid, and both credited it.',
    cites: callbackPage('Response to callbacks', 'X-02', 'P-36'),
    needs: BOOKS,
    scenarios: [atOnce],
    beside: booksPayments,
    select: creditedLooks,
    check: notTwice,
  }),
  rule<Delivered>({
    topic: 'repetition-acknowledged',
    title: 'A success that was already processed is answered 200',
    cost: 'A receiver that answers “already paid” with an error is asked again for eleven days.',
    cites: callbackPage('Response to callbacks', 'X-02'),
    scenarios: [repeated],
    select: (evidence) => {
      const all = deliveries(evidence).filter(({ delivery }) => delivery.stage === 'success' && !delivery.forged);
      return all.some(taken) ? all.filter(({ index }) => all.some((one) => taken(one) && one.index < index)) : [];
    },
    check: (one) => unless(one.delivery.reply?.status === 200, one.at, 'HTTP 200 to the repetition', answerOf(one)),
  }),
  rule<Seen>({
    topic: 'crowd-not-lost',
    title: 'A success that comes twenty times at once is not lost',
    cost: 'A receiver in which each worker leaves a payment to the others loses the payments of its best hour.',
    cites: protocol('X-01', 'P-38'),
    needs: BOOKS,
    scenarios: [atOnce],
    select: lastTaken,
    check: notLost,
  }),
  rule<Seen>({
    topic: 'interrupted-not-lost',
    title: 'A success whose answer was not waited for is credited once when it comes again',
    cost: 'A receiver that marks a callback as seen before it books it loses every one that is cut off in between.',
    cites: protocol('X-01', 'X-02', 'P-50'),
    needs: BOOKS,
    scenarios: [interrupted],
    select: lastTaken,
    check: ({ look, evidence }) => {
      const found = deviationOf(applied(evidence, look.payment), look);
      return found === undefined
        ? []
        : [problem(look.at, 'one credit, of what was paid', `${found}: ${money(look.books)}`)];
    },
  }),
  rule<Seen>({
    topic: 'overtaken-credited',
    title: 'A success that overtakes its instruction is credited',
    cost: 'Callbacks are retried one by one, and a receiver that wants them in order waits for one that has come.',
    cites: protocol('X-08', 'P-38'),
    needs: BOOKS,
    scenarios: [overtaken],
    select: lastTaken,
    check: notLost,
  }),
  rule<Look>({
    topic: 'stale-instruction-ignored',
    title: 'An instruction that comes after the result does not open the purchase again',
    cost: 'Customers who paid were shown the code once more, and paid again.',
    cites: protocol('X-08', 'P-40'),
    needs: BOOKS,
    scenarios: [overtaken],
    select: looksAfterStale,
    check: ({ at: where, status }) => unless(status === 'paid', `${where}/status`, '"paid"', `"${status}"`),
  }),
];

/** The looks after an instruction that came when the purchase was paid already. */
function looksAfterStale(evidence: Evidence): readonly Look[] {
  return deliveries(evidence).flatMap(({ delivery: { stage, forged, payment, began, ended } }) => {
    if (stage !== 'intermediate' || forged || ended === null) return [];
    const wasPaid = looks(evidence, payment).findLast((look) => look.ended < began)?.status === 'paid';
    const after = lookAfter(evidence, payment, ended);
    return wasPaid && after ? [after] : [];
  });
}
