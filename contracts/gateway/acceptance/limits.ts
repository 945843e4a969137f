import { callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { acceptanceOf, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { baseline } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Satang } from '#core/money';
import { declinedUnasked } from './declined-unasked.ts';
import { limits, payments } from './scenarios.ts';

export const amountsWithinLimits = rule({
  topic: 'amounts-within-limits',
  title: (facts) => `Purchases at the very limits${limitsOf(facts)} are accepted`,
  scenarios: [limits],
  select: (evidence) =>
    askedAs(evidence, baseline, payments['at-maximum']).map((one) => ({
      one,
      declined: declinedUnasked(callbacksAbout(evidence, one.paymentId)),
    })),
  check: ({ one, declined }) => {
    const expected = acceptanceOf(`payment.amount ${preview(at(one.sent, '/payment/amount'))}`);
    return [
      ...unless(taken(one), one.at, expected, answerOf(one)),
      ...(declined ? [problem(declined.at, expected, `${answerOf(one)}, then ${declined.status} by callback`)] : []),
    ];
  },
});

function limitsOf({ limits: { min, max } }: GateFacts): string {
  const baht = (satang: Satang) => `${(satang / 100).toFixed(2)} THB`;
  if (min === undefined) return '';
  return max === undefined ? ` (from ${baht(min)})` : ` (${baht(min)} and ${baht(max)})`;
}
