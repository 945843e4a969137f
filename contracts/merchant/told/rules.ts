import { money } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { protocol, signaturePage } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { type Window, windows } from '#contracts/merchant/windows';
import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';
import { halfTold, OPEN, UNTOLD } from './scenarios.ts';

/** A callback before which nothing was credited, and the sum that its issued form tells. */
interface Told extends Window {
  readonly paid: number | null;
}

/** The callbacks of these names between two looks, of which the first shows nothing credited. */
const toldBy =
  (...names: readonly string[]) =>
  (evidence: Evidence): readonly Told[] =>
    windows(evidence, ({ delivery }) => names.includes(delivery.as))
      .filter(({ before }) => before.credit.times === 0 && before.status !== 'paid')
      .map((window) => ({ ...window, paid: paidIn(evidence) }));

/** What the customer paid at the provider, less than was asked. */
function paidIn({ scenario }: Evidence): number | null {
  const paid = scenario.steps.find((step) => step.do === 'customer' && step.amount !== undefined);
  return paid?.do === 'customer' ? (paid.amount ?? null) : null;
}

const staysOpen = ({ delivered, after }: Told) =>
  unless(
    after.credit.times === 0 && after.status !== 'paid',
    after.at,
    `nothing credited after a callback with ${delivered.delivery.as}`,
    `${after.status}, ${money(after.books)}`,
  );

/** A merchant may have learnt the sum otherwise, or leave the callback alone. */
const asPaid = ({ delivered, after, paid }: Told) =>
  unless(
    after.credit.times === 0 || (after.credit.times === 1 && after.credit.amount === paid),
    after.at,
    `nothing credited, or ${paid} satang, after a callback with ${delivered.delivery.as}`,
    money(after.books),
  );

/** What a callback must tell before it counts. */
export const toldRules = [
  rule<Told>({
    topic: 'open-payment-not-credited',
    title: 'An operation that succeeded, or a code 0, credits nothing while the payment is open',
    cost: 'The first step of a payment succeeded, and its goods were sent before the second one failed.',
    cites: protocol('P-37', 'P-40'),
    needs: BOOKS,
    scenarios: [halfTold],
    beside: booksPayments,
    select: toldBy(...Object.keys(OPEN)),
    check: staysOpen,
  }),
  rule<Told>({
    topic: 'untold-sum-not-credited',
    title: 'A success that tells no sum, or none in whole satang, credits nothing but what was paid',
    cost: 'A customer paid a part, the sum was missing from the callback, and the whole price was booked.',
    cites: protocol('P-37'),
    needs: BOOKS,
    scenarios: [halfTold],
    beside: booksPayments,
    select: toldBy(...Object.keys(UNTOLD)),
    check: asPaid,
  }),
  rule<Told>({
    topic: 'payment-sum-credited',
    title: 'Where the sums of the payment and of its operation differ, that of the payment is credited',
    cost: 'The initial sum is what was asked, and a part of it was booked as the whole.',
    cites: { source: cite('platform-amount-changes', 'Amount of the payment'), covers: ['X-10'] },
    needs: BOOKS,
    scenarios: [halfTold],
    beside: booksPayments,
    select: toldBy('other-initial-sum'),
    check: asPaid,
  }),
  rule<Told>({
    topic: 'untold-status-not-credited',
    title: 'A callback without the status of the payment credits nothing',
    cost: 'What a shop read in its place was the status of an operation, and that of a refund was a success too.',
    cites: signaturePage('X-15'),
    needs: BOOKS,
    scenarios: [halfTold],
    beside: booksPayments,
    select: toldBy('no-status'),
    check: staysOpen,
  }),
];
