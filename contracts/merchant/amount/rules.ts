import { type Delivered, deliveries, type Look, lastLook, money } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { protocol } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { type Window, windows } from '#contracts/merchant/windows';
import { problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import { otherAmount, otherCurrency } from './scenarios.ts';

/** A success of another sum than was asked, and the last look at its payment. */
interface Paid {
  readonly delivered: Delivered;
  readonly look: Look;
}

export const amountRules = [
  rule<Paid>({
    topic: 'other-amount-credited',
    title: 'When another sum is paid than was asked, that sum is credited, or none',
    cost: 'CVE-2026-9189: the amount of a notification was never compared with that of the order.',
    cites: protocol('X-10', 'P-37'),
    needs: BOOKS,
    scenarios: [otherAmount],
    beside: booksPayments,
    select: (evidence) =>
      deliveries(evidence).flatMap((delivered) => {
        const { delivery } = delivered;
        const step = evidence.scenario.steps.find((one) => one.do === 'purchase' && one.as === delivery.payment);
        const asked = step?.do === 'purchase' ? step.amount : undefined;
        const look = lastLook(evidence, delivery.payment);
        const other =
          delivery.stage === 'success' && !delivery.forged && delivery.attempt === 1 && delivery.paid !== asked;
        return other && look ? [{ delivered, look }] : [];
      }),
    check: ({ delivered: { delivery }, look }) => {
      const held = look.credit.times === 0 && look.credit.amount === 0;
      const asPaid = look.credit.amount === delivery.paid && look.credit.times === 1;
      return unless(held || asPaid, look.at, `${delivery.paid} satang credited, or nothing`, money(look.books));
    },
  }),
  rule<Window>({
    topic: 'other-currency-not-credited',
    title: 'Money of another currency is not credited as baht',
    cost: 'A hundred yen bought what cost a hundred baht.',
    cites: protocol('X-11', 'P-37'),
    needs: BOOKS,
    scenarios: [otherCurrency],
    beside: booksPayments,
    select: (evidence) => windows(evidence, ({ delivery }) => delivery.as === 'other-currency'),
    check: ({ after }) =>
      after.credit.times > 0 && at(after.books, '/credited/currency') === 'THB'
        ? [problem(after.at, 'nothing credited in THB', money(after.books))]
        : [],
  }),
];
