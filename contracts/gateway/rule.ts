import type { Citation, Contract, Evidence, Problem, RequirementId, Rule } from '#core/model';
import type { GateFacts } from './facts.ts';

/**
 * How a duty of several methods is seen and judged, before a method says on whose word it stands. `scenarios` names
 * scenarios of the method without its prefix.
 */
export interface RuleTemplate<Subject = unknown> {
  readonly topic: string;
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly needs?: readonly string[];
  readonly offers?: readonly string[];
  readonly scenarios?: readonly string[];
  select(evidence: Evidence): readonly Subject[];
  check(subject: Subject): readonly Problem[];
}

/** A rule whose subjects and check agree in type. */
export function rule<Subject>(whole: RuleTemplate<Subject>): RuleTemplate<never> {
  return whole as RuleTemplate<never>;
}

/** Whose word a topic stands on, and the requirements that it covers. */
export interface RuleCitation {
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
}

/** The rules of a method: each rule whose topic its documents speak of, in the order of their citations. */
export function rulesOf(
  facts: GateFacts,
  rules: readonly RuleTemplate<never>[],
  citations: Readonly<Record<string, RuleCitation>>,
): Contract['rules'] {
  return Object.entries(citations).map(([topic, word]): Rule<never> => {
    const found = rules.find((one) => one.topic === topic);
    if (!found) throw new Error(`${facts.id} speaks of ${topic}, which no rule is called`);
    const { topic: _, scenarios, ...how } = found;
    return {
      id: `${facts.id}/${topic}`,
      judges: 'gateway',
      ...word,
      ...how,
      ...(scenarios ? { scenarios: scenarios.map((scenario) => `${facts.id}/${scenario}`) } : {}),
    };
  });
}
