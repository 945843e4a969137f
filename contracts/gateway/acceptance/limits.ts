import { type Callback, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { type Asked, acceptanceOf, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { baseline } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import type { Satang } from '#core/money';
import { declinedUnasked } from './declined-unasked.ts';
import { limits, limitsSet, payments } from './scenarios.ts';
import { otherLimitsStated } from './stated.ts';

/** A purchase at a limit, and the callback that declined it before anybody was asked to pay. */
interface AtLimit {
  readonly one: Asked;
  readonly declined: Callback | undefined;
}

const atLimits = (evidence: Evidence, ...some: readonly Label[]): readonly AtLimit[] =>
  askedAs(evidence, ...some).map((one) => ({
    one,
    declined: declinedUnasked(callbacksAbout(evidence, one.paymentId)),
  }));

function acceptedAtLimit({ one, declined }: AtLimit): readonly Problem[] {
  const expected = acceptanceOf(`payment.amount ${preview(at(one.sent, '/payment/amount'))}`);
  return [
    ...unless(taken(one), one.at, expected, answerOf(one)),
    ...(declined ? [problem(declined.at, expected, `${answerOf(one)}, then ${declined.status} by callback`)] : []),
  ];
}

export const amountsWithinLimits = rule({
  topic: 'amounts-within-limits',
  title: (facts) => `Purchases at the very limits${limitsOf(facts)} are accepted`,
  whyInapplicable: otherLimitsStated,
  scenarios: [limits],
  select: (evidence) => atLimits(evidence, baseline, payments['at-maximum']),
  check: acceptedAtLimit,
});

export const setLimitsAccepted = rule({
  topic: 'set-limits-accepted',
  title: 'Purchases at the very limits that the settings of a project state are accepted',
  cites: { source: cite('target-protocol', 'gateway / Control API'), covers: ['P-09'] },
  offers: ['settings'],
  scenarios: [limitsSet],
  select: (evidence) => atLimits(evidence, payments['at-set-minimum'], payments['at-set-maximum']),
  check: acceptedAtLimit,
});

function limitsOf({ limits: { min, max } }: GateFacts): string {
  const baht = (satang: Satang) => `${(satang / 100).toFixed(2)} THB`;
  if (min === undefined) return '';
  return max === undefined ? ` (from ${baht(min)})` : ` (${baht(min)} and ${baht(max)})`;
}
