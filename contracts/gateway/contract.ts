import type { Ambiguity, Contract } from '#core/model';
import { acceptance } from './acceptance/rules.ts';
import { echoRules } from './callback/echo.ts';
import { callbackRules } from './callback/format.ts';
import { signatureRules } from './callback/signature.ts';
import { sumRules } from './callback/sums.ts';
import { vocabularyRules } from './callback/vocabulary.ts';
import { retryRules } from './delivery/retries.ts';
import { deliveryRules } from './delivery/rules.ts';
import type { GateFacts } from './gate.ts';
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
    ...callbackRules(facts),
    ...signatureRules,
    ...echoRules,
    ...sumRules(facts),
    ...vocabularyRules(facts),
    ...instructionRules(facts),
    ...displayRules,
    ...finalRules,
    ...lifetimeRules(facts),
    ...deliveryRules,
    ...retryRules,
    ...statusRules,
    ...(own.rules ?? []),
  ];
  return {
    id: facts.id,
    title: facts.title,
    judges: 'gateway',
    scope: facts.scope,
    scenarios: [...gateScenarios(facts), ...(own.scenarios ?? [])],
    rules: rulesOf(facts, rules, citations),
    ambiguities: [...gateReadings(facts), ...(own.ambiguities ?? [])],
  };
}
