import { type GateFacts, statedFor } from '#contracts/gateway/facts';
import { at } from '#core/json';
import type { Capabilities } from '#core/model';

/**
 * Why the series rules do not apply: purchases "can be limited", and the configuration or the target says that they are
 * not. A target that says nothing is held to what the document calls the default.
 */
export function whyNotLimited(capabilities: Capabilities, facts: GateFacts): string {
  if (facts.series?.isOff) return 'the configuration says that purchases are not limited by series';
  const stated = at(statedFor(capabilities, facts) ?? capabilities.settings, '/series');
  return stated === null ? 'the target says in its settings that purchases are not limited by series' : '';
}
