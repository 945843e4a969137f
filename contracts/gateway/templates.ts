import { type Cites, type RuleTemplate, ruleOf, type ScenarioTemplate } from '#contracts/rule';
import type { GateFacts } from './facts.ts';

/** A scenario of every method on Gate for which it makes sense. */
export type GateScenario = ScenarioTemplate<GateFacts>;

/** A rule of every method on Gate that a document speaks for. */
export type GateRule = RuleTemplate<GateFacts>;

/** A rule of Gate whose subjects and check agree in type. */
export const rule = ruleOf<GateFacts>();

/** What the document of a method says, by topic. */
export type MethodCites = Readonly<Record<string, Cites>>;
