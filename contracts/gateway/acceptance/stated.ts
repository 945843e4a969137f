import { type GateFacts, statedFor } from '#contracts/gateway/facts';
import { at, isObject } from '#core/json';
import type { Capabilities } from '#core/model';

/**
 * Why the limits of the document say nothing of a target that states others, where the document leaves them to the
 * project; empty where they hold.
 */
export function otherLimitsStated(capabilities: Capabilities, facts: GateFacts): string {
  if (!facts.limitsAreSetting) return '';
  const stated = at(statedFor(capabilities, facts), '/limits') ?? at(capabilities.settings, '/limits');
  if (!isObject(stated)) return '';
  const others = (['min', 'max'] as const).filter(
    (limit) => typeof stated[limit] === 'number' && stated[limit] !== facts.limits[limit],
  );
  return others.length === 0
    ? ''
    : `the target states limits of its own (${others.map((limit) => `${limit} ${stated[limit]}`).join(', ')} satang)`;
}
