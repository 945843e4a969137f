import {
  answerOf,
  type Delivered,
  deliveries,
  type Look,
  lastLook,
  looks,
  money,
  taken,
} from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, protocol } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { unless } from '#contracts/problem';
import { pointer } from '#core/json';
import type { BooksRead, Evidence } from '#core/model';
import { afterElevenDays, late } from './scenarios.ts';

export const latenessRules = [
  rule<Delivered>({
    topic: 'late-success-taken',
    title: 'A success that comes eleven days late is taken: credited, or held where the purchase was ended before',
    cost: 'After a weekend’s outage the shop refused the callbacks of the weekend as too old.',
    cites: callbackPage('Response to callbacks', 'X-04', 'P-39'),
    needs: ['clock'],
    mayLack: ['clock'],
    scenarios: [afterElevenDays],
    select: (evidence) =>
      deliveries(evidence, late).filter(({ delivery }) => delivery.stage === 'success' && delivery.attempt === 1),
    check: (one) => {
      const all = deliveries(one.evidence, late).filter(({ delivery }) => delivery.stage === 'success');
      const look = lastLook(one.evidence, late);
      const ended = looks(one.evidence, late).some(
        ({ status, began }) => status === 'declined' && began < one.delivery.began,
      );
      const known = looks(one.evidence, late).some(
        ({ credit, began }) => credit.times > 0 && began < one.delivery.began,
      );
      const silent = unless(
        known || all.some(taken),
        one.at,
        'HTTP 200 to the late callback',
        answerOf(all.at(-1) ?? one),
      );
      const lost =
        look && !ended && look.status !== 'declined'
          ? unless(look.credit.times > 0, look.at, 'the payment credited', money(look.books))
          : [];
      return silent.length > 0 ? silent : lost;
    },
  }),
  rule<Look>({
    topic: 'credited-once-days-later',
    title: 'A success that comes again two days after it was taken is credited once',
    cost: 'What was seen already was remembered for a day, and a callback of Friday came again on Monday.',
    cites: callbackPage('Response to callbacks', 'X-02', 'P-36'),
    needs: [...BOOKS, 'clock'],
    mayLack: ['clock'],
    whenNotDone: 'nothing that came so late was credited',
    scenarios: [afterElevenDays],
    beside: booksPayments,
    select: (evidence) => looks(evidence, late).filter(({ last }) => last),
    check: ({ at: where, credit, books }) =>
      unless(credit.times <= 1, where, 'one credit of the payment', money(books)),
  }),
  rule<{ readonly at: string; readonly read: BooksRead }>({
    topic: 'purchase-kept',
    title: 'A purchase that is in the books stays there',
    cost: 'The customer paid at the last minute, for an order that had been deleted.',
    cites: protocol('P-45'),
    needs: BOOKS,
    select: readsSinceKnown,
    check: ({ at: where, read }) =>
      unless(read.status === 200, where, 'HTTP 200 with its books', `HTTP ${read.status}`),
  }),
];

/** The looks at purchases whose books were seen before. */
function readsSinceKnown(evidence: Evidence) {
  const known = new Set<string>();
  return reads(evidence).filter(({ read: { payment, status } }) => {
    if (status === 200) known.add(payment);
    return status !== null && known.has(payment);
  });
}

function reads(evidence: Evidence) {
  return evidence.events.flatMap((read, index) =>
    read.kind === 'books' ? [{ at: pointer('events', index), read }] : [],
  );
}
