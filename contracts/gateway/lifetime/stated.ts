import type { GateFacts } from '#contracts/gateway/facts';
import { at, type Json } from '#core/json';
import type { Capabilities } from '#core/model';
import type { Millis } from '#core/time';

/** The threshold time that the target states in its settings for the method; `undefined` where it states none. */
export function statedThreshold({ settings }: Capabilities, { method, channel }: GateFacts): Millis | undefined {
  const listed = at(settings, '/methods');
  const own = Array.isArray(listed)
    ? listed.find((one: Json) => at(one, '/method') === method && at(one, '/channel') === channel)
    : undefined;
  const stated = at(own, '/threshold_ms');
  return typeof stated === 'number' ? stated : undefined;
}
