import {
  answerOf,
  applied,
  type Delivered,
  deliveries,
  type Look,
  lastLook,
  looks,
  money,
  taken,
} from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { whole } from '#contracts/merchant/requests/scenarios';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, gatePage, protocol } from '#contracts/merchant/sources';
import { problem, unless } from '#contracts/problem';
import type { ScenarioTemplate } from '#contracts/rule';
import { deviationOf, intervalAt } from '#core/books';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { DECLINES, declines, letterCase, order, plain, reordered, turned, VARIATIONS, varied } from './scenarios.ts';

/** A success that was sent, and the last look at its payment. */
interface Credited {
  readonly delivered: Delivered;
  readonly look: Look;
  readonly evidence: Evidence;
}

/** The successes that fit, where the plain success of the same scenario was credited: one that credits nothing at all shows nothing here. */
function credited(evidence: Evidence, fits: (one: Delivered) => boolean): readonly Credited[] {
  const baseline = lastLook(evidence, plain);
  if (!baseline || baseline.credit.times === 0) return [];
  return deliveries(evidence)
    .filter((one) => one.delivery.attempt === 1 && one.delivery.stage === 'success' && fits(one))
    .flatMap((delivered) => {
      const look = lastLook(evidence, delivered.delivery.payment);
      return look ? [{ delivered, look, evidence }] : [];
    });
}

/** It is in the books, and the callback was taken: money that a status reply brought does not show that. */
const isCredited = ({ delivered, look, evidence }: Credited) => {
  const { as, payment, paid } = delivered.delivery;
  const attempts = deliveries(evidence, payment).filter(({ delivery }) => delivery.as === as);
  return unless(
    look.credit.times > 0 && look.status === 'paid' && attempts.some(taken),
    delivered.at,
    `the callback answered 2xx, the purchase paid, ${paid} satang credited`,
    `${look.status}, ${money(look.books)}; the callback was answered ${answerOf(delivered)}`,
  );
};

function genuine(
  topic: string,
  title: string,
  cost: string,
  cites: ReturnType<typeof protocol>,
  scenario: ScenarioTemplate<MerchantFacts>,
  fits: (one: Delivered) => boolean,
) {
  return rule<Credited>({
    topic,
    title,
    cost,
    cites,
    needs: BOOKS,
    scenarios: [scenario],
    select: (evidence) => credited(evidence, fits),
    check: isCredited,
  });
}

export const genuineRules = [
  rule<Delivered>({
    topic: 'success-acknowledged',
    title: 'A genuine result is answered 200, at the latest when it is repeated',
    cost: 'The platform repeats what was not answered 200 for eleven days, and then gives up.',
    cites: callbackPage('Response to callbacks', 'X-01', 'P-50'),
    scenarios: [whole, declines],
    select: (evidence) => deliveries(evidence).filter(({ delivery }) => !delivery.forged && delivery.attempt === 1),
    check: (one) => {
      const all = deliveries(one.evidence, one.delivery.payment).filter(
        ({ delivery }) => delivery.as === one.delivery.as,
      );
      return unless(
        all.some(({ delivery }) => delivery.reply?.status === 200),
        one.at,
        'HTTP 200 to the genuine callback',
        answerOf(all.at(-1) ?? one),
      );
    },
  }),
  rule<Look>({
    topic: 'success-credited',
    title: 'A genuine success that was taken is in the books: paid, and credited with what was paid',
    cost: 'Money is kept without an order to show for it, and is found by the customer.',
    cites: protocol('X-01', 'P-38'),
    needs: BOOKS,
    scenarios: [whole],
    select: (evidence) =>
      looks(evidence).filter((look) => look.last && intervalAt(applied(evidence, look.payment), look).surely > 0),
    check: ({ at: where, status, credit, books }) =>
      unless(
        credit.times > 0 && status === 'paid',
        where,
        'the purchase paid and credited',
        `${status}, ${money(books)}`,
      ),
  }),
  rule<{ readonly look: Look; readonly evidence: Evidence }>({
    topic: 'credited-what-was-paid',
    title: 'What is credited is the sum and the currency that the callback says were paid',
    cost: 'Books in which one satang counts as a baht are found out at the end of the month.',
    cites: protocol('X-10', 'X-11', 'P-37'),
    needs: BOOKS,
    scenarios: [whole],
    select: (evidence) =>
      looks(evidence)
        .filter(({ credit }) => credit.times > 0)
        .map((look) => ({ look, evidence })),
    check: ({ look, evidence }) => {
      const applications = applied(evidence, look.payment);
      const found = deviationOf(applications, { ...look, last: false });
      if (found !== 'unexpected' && at(look.books, '/credited/currency') === 'THB') return [];
      const isEarly = intervalAt(applications, look).possibly.length === 0;
      const expected = isEarly ? 'nothing credited: no success has come' : 'the sum of the callback, in THB';
      return [problem(look.at, expected, money(look.books))];
    },
  }),
  rule<Look>({
    topic: 'decline-declined',
    title: 'A genuine decline ends the purchase as declined, and credits nothing',
    cost: 'Goods reserved for a purchase that will never be paid are sold to nobody.',
    cites: protocol('P-38'),
    needs: BOOKS,
    scenarios: [declines],
    select: (evidence) =>
      looks(evidence).filter(
        ({ last, payment }) =>
          last &&
          deliveries(evidence, payment).some(
            (one) =>
              one.delivery.stage === 'decline' && one.delivery.fault === '' && DECLINES[one.delivery.as] !== undefined,
          ),
      ),
    check: ({ at: where, status, credit, books }) =>
      unless(
        status === 'declined' && credit.times === 0,
        where,
        'the purchase declined, nothing credited',
        `${status}, ${money(books)}`,
      ),
  }),
  genuine(
    'varied-members-taken',
    'A success with unknown members, or without optional ones, is credited like any other',
    'The day the platform adds a member, a strict receiver stops booking payments.',
    callbackPage('Callback contents', 'X-07'),
    varied,
    ({ delivery }) => VARIATIONS[delivery.as] !== undefined,
  ),
  genuine(
    'letter-case-taken',
    'A payment is found whatever the letter case of its id',
    'Ids that differ only in case are one payment to the platform, and two to the shop.',
    gatePage('payment_id', 'X-13'),
    letterCase,
    ({ delivery }) => delivery.payment === turned,
  ),
  genuine(
    'member-order-taken',
    'A success is credited in whatever order its members stand',
    'A check over the text as it was received breaks with the next version of the platform’s JSON library.',
    callbackPage('Callback contents', 'X-07'),
    order,
    ({ delivery }) => delivery.payment === reordered,
  ),
];
