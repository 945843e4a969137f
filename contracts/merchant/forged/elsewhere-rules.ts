import { answerOf, type Delivered, deliveries, looks } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { callbackPage, signaturePage } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { type Window, windows } from '#contracts/merchant/windows';
import { unless } from '#contracts/problem';
import { faultIn, stays } from './rules.ts';
import { elsewhere, redirected } from './scenarios.ts';

/** That a callback moves the books of no payment but the one that it names, in the project that it names. */
export const elsewhereRules = [
  rule<Window>({
    topic: 'replayed-not-believed',
    title: 'The success of one payment, altered to name another, credits neither',
    cost: 'One small payment, replayed under other ids, paid for a whole cart.',
    cites: signaturePage('X-14'),
    needs: BOOKS,
    scenarios: [redirected],
    beside: booksPayments,
    select: (evidence) => windowsOfAll(evidence, 'renamed'),
    check: stays,
  }),
  rule<Window>({
    topic: 'other-project-not-believed',
    title: 'A signed callback of another project changes nothing',
    cost: 'Test projects that share a key with the live one paid live orders with test money.',
    cites: callbackPage('Callback contents', 'X-12'),
    needs: BOOKS,
    scenarios: [elsewhere],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn('other-project', 'earlier-project')),
    check: stays,
  }),
  rule<Window>({
    topic: 'unknown-payment-changes-nothing',
    title: 'A signed callback of an unknown payment changes no books',
    cost: 'A receiver that falls back on the latest order credits whoever bought last.',
    cites: callbackPage('Callback contents', 'X-12', 'P-35'),
    needs: BOOKS,
    scenarios: [elsewhere],
    beside: booksPayments,
    select: (evidence) => windowsOfAll(evidence, 'unknown-payment'),
    check: stays,
  }),
  rule<Delivered>({
    topic: 'unknown-payment-answered',
    title: 'A signed callback of an unknown payment is answered, and not with a server’s fault',
    cost: 'One stray callback, repeated for eleven days, fills the logs in which the real faults drown.',
    cites: callbackPage('Response to callbacks', 'X-12'),
    scenarios: [elsewhere],
    select: (evidence) => deliveries(evidence).filter(faultIn('unknown-payment')),
    check: (one) => {
      const status = one.delivery.reply?.status ?? 0;
      return unless(status >= 200 && status < 500, one.at, 'any answer below 500', answerOf(one));
    },
  }),
];

/** The windows of a forgery around the looks at every payment of its scenario, not only at the one that it was made of. */
function windowsOfAll(evidence: Parameters<typeof windows>[0], fault: string): readonly Window[] {
  return deliveries(evidence)
    .filter(faultIn(fault))
    .flatMap((delivered) => {
      const { began, ended } = delivered.delivery;
      return Object.keys(evidence.payments).flatMap((payment) => {
        const own = looks(evidence, payment);
        const before = own.findLast((look) => look.ended < began);
        const after = own.find((look) => ended !== null && look.began > ended);
        return before && after ? [{ delivered, before, after }] : [];
      });
    });
}
