import { labels } from '#contracts/labels';
import { deliveries, type Look, lookAfter } from '#contracts/merchant/evidence';
import { redirects } from '#contracts/merchant/facts';
import { callback, customer, declined, purchase, read } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { preview, problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';

export const { failed, anew, payer } = labels('failed', 'anew', 'payer');

/** A customer whose purchase was declined tries again, with the same cart. */
export const secondAttempt = scenario(
  'second-attempt',
  'A second attempt of a customer whose purchase was declined',
  (facts) => [
    purchase(facts, failed, { customer: payer }),
    callback('intermediate', failed),
    read(failed),
    customer('decline', failed),
    ...declined(failed),
    purchase(facts, anew, { customer: payer }),
    callback('intermediate', anew),
    read(anew),
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
];

/** What a purchase shows once its instruction has come, where it shows anything. */
function shownFor(evidence: Evidence, payment: typeof failed, kind: string): Look | undefined {
  const instruction = deliveries(evidence, payment).find(({ delivery }) => delivery.stage === 'intermediate');
  const look = instruction && lookAfter(evidence, payment, instruction.delivery.ended);
  return at(look?.present, '/kind') === kind ? look : undefined;
}
