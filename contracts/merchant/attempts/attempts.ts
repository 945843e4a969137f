import { labels } from '#contracts/labels';
import { deliveries, type Look, lookAfter, looks } from '#contracts/merchant/evidence';
import { redirects } from '#contracts/merchant/facts';
import { audit, callback, customer, declined, purchase, read, succeeded } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { protocol } from '#contracts/merchant/sources';
import { paidOnce } from '#contracts/merchant/standing';
import { preview, problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';

export const { failed, anew, payer } = labels('failed', 'anew', 'payer');

/** A customer whose purchase was declined tries again, with the same cart. */
export const secondAttempt = scenario(
  'second-attempt',
  'A second attempt of a customer whose purchase was declined, and the decline once more',
  (facts) => [
    purchase(facts, failed, { customer: payer }),
    callback('intermediate', failed),
    read(failed),
    customer('decline', failed),
    ...declined(failed),
    purchase(facts, anew, { customer: payer }),
    callback('intermediate', anew),
    read(anew),
    customer('pay', anew),
    ...succeeded(anew),
    callback('decline', failed, { as: 'declined again' }),
    audit,
  ],
  { when: ({ method }) => method.method === 'promptpay' },
);

/** What the customer is shown at the second attempt, and what was shown at the first. */
interface Attempts {
  readonly first: Json;
  readonly second: Look;
}

export const attemptRules = [
  rule<Attempts>({
    topic: 'second-attempt-shown',
    title: 'A second attempt of a customer is shown with an instruction of its own',
    cost: 'A code that was used once is refused by the bank, and the customer scans it again and again.',
    cites: { source: cite('promptpay-sibling', 'QR code'), covers: ['X-24'] },
    needs: BOOKS,
    scenarios: [secondAttempt],
    select: (evidence, facts) => {
      const kind = redirects(facts) ? 'redirect' : 'qr';
      const [one, other] = [shownFor(evidence, failed, kind), shownFor(evidence, anew, kind)];
      return one && other ? [{ first: one.present, second: other }] : [];
    },
    check: ({ first, second }) =>
      JSON.stringify(first) === JSON.stringify(second.present)
        ? [
            problem(
              `${second.at}/present`,
              'what the second purchase was instructed',
              `that of the first: ${preview(first)}`,
            ),
          ]
        : [],
  }),
  rule<Look>({
    topic: 'earlier-attempt-ends-alone',
    title: 'A decline of an earlier attempt that comes late leaves the paid one as it is',
    cost: 'The attempt that failed was reported last, and the order that was paid by the next one was cancelled.',
    cites: protocol('P-35', 'P-40'),
    needs: BOOKS,
    scenarios: [secondAttempt],
    select: (evidence) => {
      const earlier = looks(evidence, anew).find(({ status }) => status === 'paid');
      return earlier ? looks(evidence, anew).filter(({ began }) => began > earlier.began) : [];
    },
    check: paidOnce,
  }),
];

/** What a purchase shows once its instruction has come, where it shows anything. */
function shownFor(evidence: Evidence, payment: typeof failed, kind: string): Look | undefined {
  const instruction = deliveries(evidence, payment).find(({ delivery }) => delivery.stage === 'intermediate');
  const look = instruction && lookAfter(evidence, payment, instruction.delivery.ended);
  return at(look?.present, '/kind') === kind ? look : undefined;
}
