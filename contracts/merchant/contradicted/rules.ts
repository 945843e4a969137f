import {
  answerOf,
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
import { protocol } from '#contracts/merchant/sources';
import { problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { declineAfter, successAfter } from './scenarios.ts';

export const contradictedRules = [
  rule<Look>({
    topic: 'decline-after-success-ignored',
    title: 'A paid purchase stays paid and credited when a decline comes after it',
    cost: 'Orders whose money had arrived were cancelled by a stray decline, and nobody refunded the customer.',
    cites: protocol('X-09', 'P-40'),
    needs: BOOKS,
    scenarios: [declineAfter],
    select: (evidence) => looksAfterContradiction(evidence, 'success', 'decline'),
    check: ({ at: where, status, credit, books }) =>
      unless(
        status === 'paid' && credit.times === 1 && credit.amount > 0,
        where,
        'the purchase paid, credited once',
        `${status}, ${money(books)}`,
      ),
  }),
  rule<Delivered>({
    topic: 'success-after-decline-not-lost',
    title: 'A success after a decline is taken: credited, or held for a person to look at',
    cost: 'Customers whose bank was slow paid for orders that the shop had closed, and the shop never knew.',
    cites: protocol('X-09', 'P-39'),
    scenarios: [successAfter],
    beside: takesDeclines,
    select: (evidence) =>
      deliveries(evidence).filter(
        ({ delivery, index }) =>
          delivery.stage === 'success' &&
          !delivery.forged &&
          delivery.attempt === 1 &&
          deliveries(evidence, delivery.payment).some(
            (one) => one.delivery.stage === 'decline' && !one.delivery.forged && taken(one) && one.index < index,
          ),
      ),
    check: heldOrCredited,
  }),
];

/** That a decline ended a purchase, as far as books can be read: what leaves it alone holds no success after it. */
function takesDeclines(evidence: Evidence): boolean {
  const all = looks(evidence);
  return all.length === 0 || all.some(({ status }) => status === 'declined');
}

/** The looks after a final callback that came when another one had been taken. */
function looksAfterContradiction(evidence: Evidence, first: string, second: string): readonly Look[] {
  return deliveries(evidence).flatMap(({ delivery: { stage, forged, payment, began, ended } }) => {
    if (stage !== second || forged || ended === null) return [];
    const earlier = looks(evidence, payment).findLast((look) => look.ended < began);
    const after = lookAfter(evidence, payment, ended);
    const was = first === 'success' ? 'paid' : 'declined';
    return earlier?.status === was && after ? [after] : [];
  });
}

/** It is answered 2xx, once at least; where the books say it, it is credited once, or nothing is credited. */
function heldOrCredited(one: Delivered) {
  const all = deliveries(one.evidence, one.delivery.payment).filter(({ delivery }) => delivery.as === one.delivery.as);
  const silence = unless(
    all.some(taken),
    one.at,
    'HTTP 2xx to the contradicting callback',
    answerOf(all.at(-1) ?? one),
  );
  const look = lastLook(one.evidence, one.delivery.payment);
  const { credit } = look ?? {};
  const wrong = look && credit && credit.amount !== 0 && credit.amount !== one.delivery.paid;
  return wrong
    ? [...silence, problem(look.at, `${one.delivery.paid} satang credited, or nothing`, money(look.books))]
    : silence;
}
