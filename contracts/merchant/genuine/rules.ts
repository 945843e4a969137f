import { answerOf, applied, type Delivered, deliveries, type Look, looks, money } from '#contracts/merchant/evidence';
import { whole } from '#contracts/merchant/requests/scenarios';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, gatePage, protocol } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { type Window, windows } from '#contracts/merchant/windows';
import { problem, unless } from '#contracts/problem';
import { deviationOf, intervalAt } from '#core/books';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { DECLINES, declines, letterCase, turned, VARIATIONS, varied } from './scenarios.ts';
import { genuine } from './taken.ts';

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
  rule<Window>({
    topic: 'instruction-credits-nothing',
    title: 'An intermediate callback credits nothing',
    cost: 'Orders were delivered as soon as the code to pay them was shown.',
    cites: protocol('P-37', 'P-40'),
    needs: BOOKS,
    scenarios: [whole],
    beside: booksPayments,
    select: (evidence) =>
      windows(evidence, ({ delivery: { stage, forged } }) => stage === 'intermediate' && !forged).filter(
        ({ before }) => before.credit.times === 0 && before.status !== 'paid',
      ),
    check: ({ after }) =>
      unless(
        after.credit.times === 0 && after.status !== 'paid',
        after.at,
        'nothing credited by an intermediate callback: no success has come',
        `${after.status}, ${money(after.books)}`,
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
];
