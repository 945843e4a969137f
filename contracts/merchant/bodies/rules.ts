import {
  answerOf,
  type Delivered,
  deliveries,
  type Look,
  lastLook,
  looks,
  money,
  purchaseOf,
  taken,
} from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, signaturePage } from '#contracts/merchant/sources';
import { problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { CONFUSED, confusedTypes, FAULTS, malformed, UNREADABLE } from './scenarios.ts';

/** A look after a faulty body, the sum that the genuine callback tells, and the fault. */
interface After {
  readonly look: Look;
  readonly asked: number;
  readonly fault: string;
}

function looksAfter(evidence: Evidence, faults: readonly string[]): readonly After[] {
  return deliveries(evidence).flatMap(({ delivery: { forged, fault, payment, ended } }) => {
    const look = looks(evidence, payment).find((one) => ended !== null && one.began > ended);
    const asked = purchaseOf(evidence, payment)?.amount;
    return forged && faults.includes(fault) && look && asked !== undefined ? [{ look, asked, fault }] : [];
  });
}

/** A reader that understands the body all the same may book it: exactly what was paid, once. */
const exactlyOrNothing = ({ look, asked, fault }: After) => {
  const { amount, times } = look.credit;
  const nothing = amount === 0 && times === 0 && look.status !== 'declined' && look.status !== 'error';
  return nothing || (amount === asked && times === 1)
    ? []
    : [
        problem(
          look.at,
          `pending with nothing credited, or ${asked} satang once`,
          `${look.status}, ${money(look.books)} after ${fault}`,
        ),
      ];
};

export const bodyRules = [
  rule<After>({
    topic: 'malformed-changes-nothing',
    title: 'A body whose bytes are at fault credits nothing but what was paid',
    level: 'must',
    cost: 'A reader that takes the first of two amounts checks one message and books another.',
    cites: callbackPage('Response to callbacks', 'X-03'),
    needs: BOOKS,
    scenarios: [malformed],
    select: (evidence) => looksAfter(evidence, FAULTS),
    check: exactlyOrNothing,
  }),
  rule<Delivered>({
    topic: 'malformed-refused',
    title: 'A body that is no JSON text is answered with another status than 2xx',
    level: 'should',
    cost: 'What was answered 200 never comes again, although nobody has understood it.',
    cites: callbackPage('Response to callbacks', 'X-03'),
    scenarios: [malformed],
    select: (evidence) =>
      deliveries(evidence).filter(
        ({ delivery }) => delivery.forged && (UNREADABLE as readonly string[]).includes(delivery.fault),
      ),
    check: (one) => unless(!taken(one), one.at, 'a status other than 2xx', `${answerOf(one)} to ${one.delivery.fault}`),
  }),
  rule<Delivered>({
    topic: 'survives-malformed',
    title: 'After faulty bodies a genuine success is taken as before',
    level: 'must',
    cost: 'One odd body stopped the worker, and the callbacks of a whole night with it.',
    cites: callbackPage('Response to callbacks', 'X-03'),
    scenarios: [malformed, confusedTypes],
    select: (evidence) =>
      deliveries(evidence).filter(
        ({ delivery }) => !delivery.forged && delivery.stage === 'success' && delivery.attempt === 1,
      ),
    check: survived,
  }),
  rule<After>({
    topic: 'confused-types-not-believed',
    title: 'Members of other types behind a right signature credit nothing but what was paid',
    level: 'must',
    cost: 'A list where a number was expected counted as one, and an order was paid with a satang.',
    cites: signaturePage('X-15'),
    needs: BOOKS,
    scenarios: [confusedTypes],
    select: (evidence) => looksAfter(evidence, CONFUSED),
    check: exactlyOrNothing,
  }),
];

function survived(one: Delivered) {
  const all = deliveries(one.evidence, one.delivery.payment).filter(({ delivery }) => delivery.as === one.delivery.as);
  const answered = unless(all.some(taken), one.at, 'HTTP 200', answerOf(all.at(-1) ?? one));
  const look = lastLook(one.evidence, one.delivery.payment);
  return look && answered.length === 0
    ? unless(look.credit.times > 0, look.at, `${one.delivery.paid} satang credited`, money(look.books))
    : answered;
}
