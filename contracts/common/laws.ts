import type { Citation, Contract, Evidence, Problem, RequirementId, Rule } from '#core/model';
import type { GateFacts } from './gate.ts';

/**
 * How a duty of several methods is seen and judged, before a method says on whose word it stands. `shownBy` names
 * stories of the method without its prefix.
 */
export interface Law<Subject = unknown> {
  readonly topic: string;
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly needs?: readonly string[];
  readonly offers?: readonly string[];
  readonly shownBy?: readonly string[];
  select(evidence: Evidence): readonly Subject[];
  check(subject: Subject): readonly Problem[];
}

/** A law whose subjects and check agree in type. */
export function law<Subject>(whole: Law<Subject>): Law<never> {
  return whole as Law<never>;
}

/** Whose word a topic stands on, and the requirements that it covers. */
export interface Word {
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
}

/** The rules of a method: each law whose topic its documents speak of, in the order of their words. */
export function rulesOf(
  facts: GateFacts,
  laws: readonly Law<never>[],
  words: Readonly<Record<string, Word>>,
): Contract['rules'] {
  return Object.entries(words).map(([topic, word]): Rule<never> => {
    const found = laws.find((one) => one.topic === topic);
    if (!found) throw new Error(`${facts.id} speaks of ${topic}, which no law is called`);
    const { topic: _, shownBy, ...how } = found;
    return {
      id: `${facts.id}/${topic}`,
      judges: 'gateway',
      ...word,
      ...how,
      ...(shownBy ? { shownBy: shownBy.map((story) => `${facts.id}/${story}`) } : {}),
    };
  });
}

/** One problem at a place. */
export function problem(at: string, expected: string, actual: string): Problem {
  return { at, expected, actual };
}

/** A problem in that something did not come. */
export function missing(at: string, expected: string, actual = 'none came'): Problem {
  return { at, expected, actual, absent: true };
}

/** A problem where something does not hold; nothing where it does. */
export function unless(holds: boolean, at: string, expected: string, actual: string): readonly Problem[] {
  return holds ? [] : [problem(at, expected, actual)];
}

/** A JSON value as it is shown beside an expectation: short, and told apart from a missing one. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 120 ? text : `${text.slice(0, 117)}…`;
}
