import { answerOf, type Delivered, deliveries, lastLook, money, purchaseOf, taken } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, protocol, signaturePage } from '#contracts/merchant/sources';
import { booksPayments, takesCallbacks } from '#contracts/merchant/standing';
import { movement, type Window, windows } from '#contracts/merchant/windows';
import { problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { CONFUSED, confusedTypes, FAULTS, heavy, malformed, odd, UNREADABLE } from './scenarios.ts';

/** The books before and after a faulty body, and the sum that the genuine callback tells. */
interface After extends Window {
  readonly paid: number;
}

function looksAfter(evidence: Evidence, faults: readonly string[]): readonly After[] {
  return windows(evidence, ({ delivery }) => delivery.forged && faults.includes(delivery.fault)).flatMap((window) => {
    const { payment } = window.delivered.delivery;
    const genuine = deliveries(evidence, payment).find(({ delivery }) => !delivery.forged && delivery.paid !== null);
    const paid = genuine?.delivery.paid ?? purchaseOf(evidence, payment)?.amount;
    return paid === undefined ? [] : [{ ...window, paid }];
  });
}

/** A reader that understands the body all the same may book it: exactly what was paid, once. */
const exactlyOrNothing = ({ paid, after, before, delivered }: After) => {
  const moved = movement({ before, after });
  const { amount, times } = after.credit;
  return moved === undefined || (amount === paid && times === 1 && after.status === 'paid')
    ? []
    : [problem(after.at, `the books unmoved, or ${paid} satang once`, `${moved}, after ${delivered.delivery.fault}`)];
};

export const bodyRules = [
  rule<After>({
    topic: 'malformed-changes-nothing',
    title: 'A body whose bytes are at fault credits nothing but what was paid',
    cost: 'A reader that takes the first of two amounts checks one message and books another.',
    cites: protocol('P-34'),
    needs: BOOKS,
    scenarios: [malformed, odd, heavy],
    beside: booksPayments,
    select: (evidence) => looksAfter(evidence, FAULTS),
    check: exactlyOrNothing,
  }),
  rule<Delivered>({
    topic: 'malformed-refused',
    title: 'A body that is no JSON text is answered with another status than 2xx',
    cost: 'What was answered 200 never comes again, although nobody has understood it.',
    cites: callbackPage('Response to callbacks', 'X-03'),
    scenarios: [malformed],
    beside: takesCallbacks,
    select: (evidence) =>
      deliveries(evidence).filter(
        ({ delivery }) => delivery.forged && (UNREADABLE as readonly string[]).includes(delivery.fault),
      ),
    check: (one) =>
      unless(
        !taken(one),
        one.at,
        'a status other than 2xx',
        `${answerOf(one)} to a callback with the fault ${one.delivery.fault}`,
      ),
  }),
  rule<Delivered>({
    topic: 'survives-malformed',
    title: 'After faulty bodies a genuine success is taken as before',
    cost: 'One odd body stopped the worker, and the callbacks of a whole night with it.',
    cites: protocol('P-50'),
    scenarios: [malformed, odd, heavy, confusedTypes],
    select: (evidence) =>
      deliveries(evidence).filter(
        ({ delivery }) => !delivery.forged && delivery.stage === 'success' && delivery.attempt === 1,
      ),
    check: survived,
  }),
  rule<After>({
    topic: 'confused-types-not-believed',
    title: 'Members of other types behind a right signature credit nothing but what was paid',
    cost: 'A list where a number was expected counted as one, and an order was paid with a satang.',
    cites: signaturePage('X-15', 'P-37'),
    needs: BOOKS,
    scenarios: [confusedTypes],
    beside: booksPayments,
    select: (evidence) => looksAfter(evidence, CONFUSED),
    check: exactlyOrNothing,
  }),
];

/** It is answered, with no server’s fault; a body before may have been read all the same, so that this is a repetition. */
function survived(one: Delivered) {
  const all = deliveries(one.evidence, one.delivery.payment).filter(({ delivery }) => delivery.as === one.delivery.as);
  const last = all.at(-1) ?? one;
  const answered = unless(
    all.some(taken) || (last.delivery.reply?.status ?? 500) < 500,
    one.at,
    'an HTTP status below 500',
    answerOf(last),
  );
  const look = lastLook(one.evidence, one.delivery.payment);
  return look && answered.length === 0
    ? unless(look.credit.times > 0, look.at, `${one.delivery.paid} satang credited`, money(look.books))
    : answered;
}
