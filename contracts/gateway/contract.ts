import { ambiguitiesOf } from '#contracts/open-point';
import { type Instance, rulesOf, scenariosOf } from '#contracts/rule';
import type { Contract } from '#core/model';
import { callbacksUnread } from './evidence/unread.ts';
import type { GateFacts } from './facts.ts';
import { openPointReadings } from './open-points/readings.ts';
import { gateRules } from './rules.ts';
import { gateScenarios } from './scenarios.ts';
import type { MethodCites } from './templates.ts';

/** The contract of one method and channel: the rules that the platform or its own document speaks for. */
export function gateContract(facts: GateFacts, cites: MethodCites): Contract {
  const { id, title, method, channel } = facts;
  const scope = { method, channel };
  const instance: Instance<GateFacts> = { contract: id, judges: 'gateway', scope, facts };
  return {
    id,
    title,
    judges: 'gateway',
    scope,
    scenarios: scenariosOf(instance, gateScenarios),
    rules: rulesOf(instance, gateRules, cites),
    ambiguities: ambiguitiesOf(facts, openPointReadings),
    unread: callbacksUnread,
  };
}
