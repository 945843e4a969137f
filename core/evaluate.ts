import { excerpt, shortened } from './excerpt.ts';
import { said } from './faults.ts';
import type { Capabilities, Contract, Evidence, Finding, Problem, Reading, Report, Rule, Verdict } from './model.ts';
import { type RunSeen, whyInapplicable, whyUnproven } from './unproven.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;
/** Characters kept of each side of a problem: a target may answer megabytes. */
const LONGEST_SIDE = 4_000;

/** What one rule found in the evidence of one scenario. */
export interface RuleEvaluation {
  readonly rule: Rule<never>;
  readonly subjects: number;
  readonly problems: readonly Problem[];
}

/**
 * Evaluates the rules of a contract on the evidence of its scenarios, one at a time, and gives the verdicts at the end:
 * the same ones in whatever order the scenarios come.
 */
export interface Evaluator {
  /** What the rules find in the evidence of one scenario, without counting it; throws only for a fault of the kit. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  /** Counts the evidence of one scenario, and what the rules found in it where that is known. */
  record(evidence: Evidence, evaluations?: readonly RuleEvaluation[]): void;
  /** Counts the evidence of a scenario that was run for another contract: the rules that name the scenario judge it. */
  share(evidence: Evidence): void;
  verdicts(): readonly Verdict[];
  readings(): readonly Reading[];
}

/** What one rule found in all scenarios up to now. */
interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  /** The first problems in the order of the scenarios. */
  problems: readonly Placed<Finding>[];
  /** Problems beyond those kept. */
  notKept: number;
  /** The scenarios that gave the rule at least one subject. */
  readonly shownBy: Set<string>;
}

/** Something seen in a scenario, with the place of that scenario in its contract. */
interface Placed<T> {
  readonly value: T;
  readonly place: number;
}

/** Opens the evaluator of one contract on a target with these capabilities. */
export function evaluatorFor(contract: Contract, capabilities: Capabilities, rules = contract.rules): Evaluator {
  const tallies = new Map(rules.map((rule) => [rule, emptyTally(rule)]));
  /** Of each scenario that was run, why it broke off. */
  const abortReasons = new Map<string, string | null>();
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Map<string, number>()]));
  const places = new Map(contract.scenarios.map(({ id }, index) => [id, index]));
  const evaluate = (evidence: Evidence) =>
    rules.filter((rule) => judges(rule, contract, evidence)).map((rule) => evaluateRule(rule, evidence));
  const placeOf = ({ scenario }: Evidence) => places.get(scenario.id) ?? places.size;
  return {
    evaluate,
    share(evidence) {
      const { scenario, abortReason } = evidence;
      abortReasons.set(scenario.id, abortReason);
      for (const rule of rules.filter((one) => one.scenarios?.includes(scenario.id)))
        count(tallies.get(rule), evaluateRule(rule, evidence), evidence, placeOf(evidence));
    },
    record(evidence, evaluations = evaluate(evidence)) {
      abortReasons.set(evidence.scenario.id, evidence.abortReason);
      const place = placeOf(evidence);
      for (const one of evaluations) count(tallies.get(one.rule), one, evidence, place);
      if (!isWritten(contract, evidence)) return;
      for (const { id, read } of contract.ambiguities)
        for (const one of read(evidence)) {
          const seen = readings.get(id);
          seen?.set(one, Math.min(place, seen.get(one) ?? place));
        }
    },
    verdicts: () => [...tallies.values()].map((tally) => verdict(tally, { contract, capabilities, abortReasons })),
    readings: () =>
      contract.ambiguities.map(({ id, title, source }) => ({
        ambiguity: id,
        title,
        source,
        readings: [...(readings.get(id) ?? [])]
          .toSorted(([, one], [, other]) => one - other)
          .map(([reading]) => reading),
      })),
  };
}

function emptyTally(rule: Rule<never>): Tally {
  return { rule, subjects: 0, problems: [], notKept: 0, shownBy: new Set() };
}

/** Whether a scenario is written down in the contract, rather than made for the run. */
function isWritten({ scenarios }: Contract, { scenario }: Evidence): boolean {
  return scenarios.some(({ id }) => id === scenario.id);
}

/** A rule judges the scenarios that show it, and every scenario that was made for the run. */
function judges({ scenarios }: Rule<never>, contract: Contract, evidence: Evidence): boolean {
  return scenarios === undefined || scenarios.includes(evidence.scenario.id) || !isWritten(contract, evidence);
}

function evaluateRule(rule: Rule<never>, evidence: Evidence): RuleEvaluation {
  const { select, check } = rule as Rule<unknown>;
  try {
    const subjects = select(evidence);
    return { rule, subjects: subjects.length, problems: subjects.flatMap((subject) => check(subject)) };
  } catch (error) {
    throw new Error(`rule ${rule.id} threw on scenario ${evidence.scenario.id}: ${said(error)}`, { cause: error });
  }
}

function count(
  tally: Tally | undefined,
  { subjects, problems }: RuleEvaluation,
  evidence: Evidence,
  place: number,
): void {
  if (!tally) return;
  const { scenario, abortReason } = evidence;
  tally.subjects += subjects;
  // A scenario that broke off may have shown only half of what its rules judge: it can fail them, and prove nothing.
  if (subjects > 0 && abortReason === null) tally.shownBy.add(scenario.id);
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

/** Inapplicable before anything else, then failed by any problem, then unproven, and only then passed. */
function verdict({ rule, subjects, problems, notKept, shownBy }: Tally, run: Omit<RunSeen, 'shownBy'>): Verdict {
  const { id, title, level, source, covers } = rule;
  const base = { rule: id, title, level, source, covers, subjects, problems: problems.map(({ value }) => value) };
  const inapplicable = whyInapplicable(rule, run);
  if (inapplicable) return { ...base, outcome: 'inapplicable', because: inapplicable };
  if (problems.length > 0)
    return { ...base, outcome: 'fail', because: notKept > 0 ? `${notKept} more problems were counted, not kept` : '' };
  const unproven = whyUnproven(rule, { ...run, shownBy });
  return { ...base, outcome: unproven ? 'unproven' : 'pass', because: unproven };
}

/** What verdicts come to: nothing unseen passes, and a run that judged nothing is not conformant. */
export function outcomeOf(verdicts: readonly Verdict[], strict = false): Report['outcome'] {
  const binding = verdicts.filter(({ level, outcome }) => level === 'must' || (strict && outcome === 'fail'));
  const has = (outcome: Verdict['outcome']) => binding.some((one) => one.outcome === outcome);
  if (has('fail')) return 'not-conformant';
  if (has('unproven')) return 'incomplete';
  return has('pass') ? 'conformant' : 'not-judged';
}
