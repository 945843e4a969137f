import { payments as edges, limits, limitsSet } from '#contracts/gateway/acceptance/scenarios';
import { otherLimitsStated } from '#contracts/gateway/acceptance/stated';
import { delayBounds, payments as deliveries } from '#contracts/gateway/delivery/scenarios';
import { accepted, refused } from '#contracts/gateway/evidence/exchanges';
import { converts } from '#contracts/gateway/facts';
import { rule } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import { keepingTheirId, noCurrencies, otherCurrencies, wrongAmounts, wrongFormats, zeroAmount } from './probes.ts';
import { refusals, refusedEver, refusedOrGoesOn } from './refused.ts';
import { amount, currency, formats, zero } from './scenarios.ts';

export const thbOnly = rule({
  topic: 'thb-only',
  title: 'Only THB is accepted as the currency',
  scenarios: [currency],
  select: (evidence, facts) => [
    // Other currencies are no fault where the platform converts; codes that are none are faults all the same.
    ...(converts(facts, evidence) ? [] : refusals(evidence, otherCurrencies)),
    ...refusals(evidence, noCurrencies),
  ],
  check: refusedEver,
});

export const amountInSatang = rule({
  topic: 'amount-in-satang',
  title: 'Only an integer of satang is accepted as the amount',
  cites: { source: cite('platform-gate-api', 'payment'), covers: ['X-54'] },
  scenarios: [amount],
  select: (evidence) => refusals(evidence, wrongAmounts),
  check: refusedEver,
});

export const amountNotZero = rule({
  topic: 'amount-not-zero',
  title: 'An amount of zero is refused where the document states a minimum',
  scenarios: [zero],
  select: (evidence) => refusals(evidence, zeroAmount),
  check: refusedEver,
});

export const amountLimits = rule({
  topic: 'amount-limits',
  title: 'Amounts beyond the limits are refused',
  whyInapplicable: otherLimitsStated,
  scenarios: [limits],
  select: (evidence) =>
    refusals(evidence, [
      { as: edges['below-minimum'], wrong: 'an amount one satang below the minimum' },
      { as: edges['above-maximum'], wrong: 'an amount one satang above the maximum' },
    ]),
  check: refusedEver,
});

export const setLimitsKept = rule({
  topic: 'set-limits-kept',
  title: 'Amounts beyond the limits that the settings of a project state are refused',
  cites: { source: cite('target-protocol', 'gateway / Control API'), covers: ['P-09'] },
  offers: ['settings'],
  scenarios: [limitsSet],
  select: (evidence) =>
    refusals(evidence, [
      { as: edges['below-set-minimum'], wrong: 'an amount one satang below the minimum of the project' },
      { as: edges['above-set-maximum'], wrong: 'an amount one satang above the maximum of the project' },
    ]),
  check: refusedEver,
});

export const memberFormats = rule({
  topic: 'member-formats',
  title: 'A value beyond the lengths and forms of the specification is refused',
  cites: {
    source: cite('platform-gate-api', 'Parameter lengths'),
    covers: ['X-52', 'X-53', 'X-56', 'X-70', 'X-86'],
  },
  scenarios: [formats],
  select: (evidence) => refusals(evidence, wrongFormats),
  check: refusedEver,
});

/** Values in which a gateway may see no fault are left to it; what it sees too late is not. */
export const acceptedIsTold = rule({
  topic: 'accepted-is-told',
  title: 'A faulty request that is not refused in the reply is not forgotten: a callback says what became of it',
  cites: { source: cite('platform-gate-api', 'Processing of requests'), covers: ['X-76'] },
  scenarios: [formats],
  select: (evidence) =>
    // Under another payment_id or project_id than was sent a callback may come that nobody can tell.
    refusals(evidence, keepingTheirId).filter(({ probe }) => refused(probe) || accepted(probe)),
  check: refusedOrGoesOn,
});

export const delayLimit = rule({
  topic: 'delay-limit',
  title: 'A callback delay of more than 600 s is refused',
  cites: { source: cite('platform-gate-api', 'callback.delay'), covers: ['X-80'] },
  scenarios: [delayBounds],
  select: (evidence) =>
    refusals(evidence, [
      { as: deliveries['delay-601'], wrong: 'a callback.delay of 601 s' },
      { as: deliveries['delay-negative'], wrong: 'a callback.delay below zero' },
    ]),
  check: refusedEver,
});
