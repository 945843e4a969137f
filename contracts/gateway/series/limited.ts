import type { GateFacts } from '#contracts/gateway/facts';
import { at, type Json } from '#core/json';
import type { Capabilities } from '#core/model';

/**
 * Why the series rules do not apply: purchases "can be limited", and the configuration or the target says that they are
 * not. A target that says nothing is held to what the document calls the default.
 */
export function whyNotLimited({ settings }: Capabilities, { series, method, channel }: GateFacts): string {
  if (series?.isOff) return 'the configuration says that purchases are not limited by series';
  const listed = at(settings, '/methods');
  const own = Array.isArray(listed)
    ? listed.find((one: Json) => at(one, '/method') === method && at(one, '/channel') === channel)
    : undefined;
  const stated = own === undefined ? at(settings, '/series') : at(own, '/series');
  return stated === null ? 'the target says in its settings that purchases are not limited by series' : '';
}
