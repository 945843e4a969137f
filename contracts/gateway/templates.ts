import { type Cites, type RuleTemplate, ruleOf } from '#contracts/rule';
import type { GateFacts } from './facts.ts';

/** A rule of every method on Gate that a document speaks for. */
export type GateRule = RuleTemplate<GateFacts>;

/** A rule of Gate whose subjects and check agree in type. */
export const rule = ruleOf<GateFacts>();

/** What the document of a method says of each topic. */
export type MethodCites = Readonly<Record<string, Cites>>;
