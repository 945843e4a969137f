import { excerpt, shortened } from './excerpt.ts';
import type { Evidence, Finding, Problem, Rule } from './model.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;
/** Characters kept of each side of a problem: a target may answer megabytes. */
const LONGEST_SIDE = 4_000;

/** What one rule found in the evidence of one scenario. */
export interface RuleEvaluation {
  readonly rule: Rule<never>;
  readonly subjects: number;
  readonly problems: readonly Problem[];
  /** Why something that it judges could not be seen; empty where all could be. */
  readonly unseen: string;
}

/** What one rule found in all scenarios up to now. */
export interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  /** The first problems in the order of the scenarios. */
  problems: readonly Placed<Finding>[];
  /** Problems beyond those kept. */
  notKept: number;
  /** The scenarios that gave the rule at least one subject. */
  readonly shownBy: Set<string>;
  /** Of scenarios in which something could not be seen, why: they show nothing. */
  readonly unseen: Map<string, string>;
}

/** Something seen in a scenario, with the place of that scenario in its contract. */
interface Placed<T> {
  readonly value: T;
  readonly place: number;
}

/** The tally of a rule before any scenario. */
export function emptyTally(rule: Rule<never>): Tally {
  return { rule, subjects: 0, problems: [], notKept: 0, shownBy: new Set(), unseen: new Map() };
}

/** Counts what a rule found in the evidence of a scenario, which has that place in its contract. */
export function count(
  tally: Tally | undefined,
  { subjects, problems, unseen }: RuleEvaluation,
  evidence: Evidence,
  place: number,
): void {
  if (!tally) return;
  const { scenario, abortReason } = evidence;
  tally.subjects += subjects;
  // A scenario that broke off may have shown only half of what its rules judge: it can fail them, and prove nothing.
  if (unseen !== '') tally.unseen.set(scenario.id, unseen);
  else if (subjects > 0 && abortReason === null) tally.shownBy.add(scenario.id);
  // What did not come in a scenario that broke off might have come.
  const counted = problems.filter(({ absent }) => !absent || abortReason === null);
  if (counted.length === 0) return;
  const found = counted.slice(0, MOST_PROBLEMS).map((problem) => ({ value: findingOf(problem, evidence), place }));
  const all = [...tally.problems, ...found].toSorted((one, other) => one.place - other.place);
  tally.problems = all.slice(0, MOST_PROBLEMS);
  tally.notKept += counted.length - found.length + all.length - tally.problems.length;
}

function findingOf({ at, expected, actual }: Problem, evidence: Evidence): Finding {
  return {
    at,
    expected: shortened(expected, LONGEST_SIDE),
    actual: shortened(actual, LONGEST_SIDE),
    scenario: evidence.scenario.id,
    excerpt: excerpt(evidence, at),
  };
}
