import { type GateFacts, statedFor } from '#contracts/gateway/facts';
import { at } from '#core/json';
import type { Capabilities } from '#core/model';
import type { Millis } from '#core/time';

/** The threshold time that the target states in its settings for the method; `undefined` where it states none. */
export function statedThreshold(capabilities: Capabilities, facts: GateFacts): Millis | undefined {
  const stated = at(statedFor(capabilities, facts), '/threshold_ms');
  return typeof stated === 'number' ? stated : undefined;
}
