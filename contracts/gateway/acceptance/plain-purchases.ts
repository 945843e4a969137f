import { payments as beginnings } from '#contracts/gateway/beginning/scenarios';
import { payments as retries } from '#contracts/gateway/delivery/retry-scenarios';
import { delayBounds, payments as deliveries } from '#contracts/gateway/delivery/scenarios';
import { type Asked, askedAs } from '#contracts/gateway/evidence/exchanges';
import { payments as ids } from '#contracts/gateway/identity/scenarios';
import { payments as lifetimes } from '#contracts/gateway/lifetime/scenarios';
import { payments as results } from '#contracts/gateway/result/scenarios';
import { payments as states } from '#contracts/gateway/status/scenarios';
import { baseline } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import type { Evidence } from '#core/model';
import { limits, payments } from './scenarios.ts';

/** Purchases that use only what the list of required members has. */
const PLAIN: readonly Label[] = [
  results.paid,
  results.declined,
  results.first,
  results.second,
  results.third,
  results.overpaid,
  results.underpaid,
  ids.original,
  retries.retried,
  lifetimes.left,
  lifetimes['in-time'],
  lifetimes['too-late'],
  states['asked-paid'],
  states['asked-declined'],
  beginnings['begun-paid'],
  beginnings['begun-declined'],
  baseline,
];

/** Scenarios whose accepted request is no plain one. */
const NOT_PLAIN: readonly GateScenario[] = [delayBounds, limits];

/** The purchases that nothing is wrong with, at an amount well within the limits. */
export function plainPurchases(evidence: Evidence): readonly Asked[] {
  return NOT_PLAIN.some(({ name }) => evidence.scenario.id.endsWith(`/${name}`)) ? [] : askedAs(evidence, ...PLAIN);
}

/** The purchases with further members of the specification. */
export function furtherPurchases(evidence: Evidence): readonly Asked[] {
  return askedAs(
    evidence,
    payments.further,
    deliveries.own,
    deliveries['by-result'],
    deliveries['by-result-declined'],
    deliveries.delayed,
  );
}
