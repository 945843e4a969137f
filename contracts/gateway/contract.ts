import { rulesOf as templatesOf } from '#contracts/rule';
import type { Ambiguity, Contract } from '#core/model';
import { acceptance } from './acceptance/rules.ts';
import { callbackRules } from './callback/rules.ts';
import { retryRules } from './delivery/retries.ts';
import { deliveryRules } from './delivery/rules.ts';
import type { GateFacts } from './facts.ts';
import { identity } from './identity/rules.ts';
import { displayRules } from './instruction/qr-code.ts';
import { instructionRules } from './instruction/rules.ts';
import { lifetimeRules } from './lifetime/rules.ts';
import { gateReadings } from './open-points.ts';
import { refusalRules } from './refusal/rules.ts';
import { finalRules } from './result/rules.ts';
import { type RuleCitation, type RuleTemplate, rulesOf } from './rule.ts';
import { gateScenarios } from './scenarios.ts';
import { statusRules } from './status/rules.ts';
import type { MethodCites } from './templates.ts';

const pick = (citations: MethodCites, wanted: (topic: string) => boolean): MethodCites =>
  Object.fromEntries(Object.entries(citations).filter(([topic]) => wanted(topic)));

/** What a method adds to the scenarios and rules of all. */
export interface MethodRules {
  readonly scenarios?: Contract['scenarios'];
  readonly rules?: readonly RuleTemplate<never>[];
  readonly ambiguities?: readonly Ambiguity[];
}

/** The contract of one method and channel: the common rules whose topics its documents speak of, and its own. */
export function gateContract(
  facts: GateFacts,
  citations: Readonly<Record<string, RuleCitation>>,
  own: MethodRules = {},
): Contract {
  const rules = [
    ...acceptance(facts),
    ...refusalRules(facts),
    ...identity(),
    ...instructionRules(facts),
    ...displayRules,
    ...finalRules,
    ...lifetimeRules(facts),
    ...deliveryRules,
    ...retryRules,
    ...statusRules,
    ...(own.rules ?? []),
  ];
  const topics = new Set(callbackRules.map(({ topic }) => topic));
  return {
    id: facts.id,
    title: facts.title,
    judges: 'gateway',
    scope: { method: facts.method, channel: facts.channel },
    scenarios: [...gateScenarios(facts), ...(own.scenarios ?? [])],
    rules: [
      ...rulesOf(
        facts,
        rules,
        pick(citations, (topic) => !topics.has(topic)),
      ),
      ...templatesOf(
        { contract: facts.id, judges: 'gateway', facts },
        callbackRules,
        pick(citations, (topic) => topics.has(topic)),
      ),
    ],
    ambiguities: [...gateReadings(facts), ...(own.ambiguities ?? [])],
  };
}
