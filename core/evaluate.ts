import { excerpt } from './excerpt.ts';
import { said } from './faults.ts';
import type {
  Capabilities,
  Contract,
  Evidence,
  Finding,
  Problem,
  Reading,
  Report,
  Rule,
  SituationSeen,
  Verdict,
} from './model.ts';
import { type RunSeen, whyInapplicable, whyUnproven } from './unproven.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;

/** What one rule found in the evidence of one scenario. */
export interface RuleEvaluation {
  readonly rule: Rule<never>;
  readonly subjects: number;
  readonly problems: readonly Problem[];
}

/** Evaluates the rules of a contract on the evidence of its scenarios, one at a time, and gives the verdicts at the end. */
export interface Evaluator {
  /** What the rules find in the evidence of one scenario, without counting it; throws only for a fault of the kit. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  /** Counts the evidence of one scenario, and what the rules found in it where that is known. */
  record(evidence: Evidence, evaluations?: readonly RuleEvaluation[]): void;
  verdicts(): readonly Verdict[];
  readings(): readonly Reading[];
  /** How often each situation of the contract occurred. */
  situations(): readonly SituationSeen[];
}

/** What one rule found in all scenarios up to now. */
interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  readonly problems: Finding[];
  /** Problems beyond those kept. */
  notKept: number;
  /** The scenarios that gave the rule at least one subject. */
  readonly shownBy: Set<string>;
}

/** Opens the evaluator of one contract on a target with these capabilities. */
export function evaluatorFor(contract: Contract, capabilities: Capabilities, rules = contract.rules): Evaluator {
  const tallies = new Map(rules.map((rule) => [rule, emptyTally(rule)]));
  /** Of each scenario that was run, why it broke off. */
  const abortReasons = new Map<string, string | null>();
  const situations = new Map((contract.situations ?? []).map((one) => [one, 0]));
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Set<string>()]));
  const evaluate = (evidence: Evidence) =>
    rules.filter((rule) => judges(rule, contract, evidence)).map((rule) => evaluateRule(rule, evidence));
  return {
    evaluate,
    record(evidence, evaluations = evaluate(evidence)) {
      abortReasons.set(evidence.scenario.id, evidence.abortReason);
      for (const one of evaluations) count(tallies.get(one.rule), one, evidence);
      for (const [one, before] of situations) situations.set(one, before + one.count(evidence));
      if (!isWritten(contract, evidence)) return;
      for (const { id, read } of contract.ambiguities) for (const one of read(evidence)) readings.get(id)?.add(one);
    },
    verdicts: () => [...tallies.values()].map((tally) => verdict(tally, { contract, capabilities, abortReasons })),
    situations: () => [...situations].map(([{ id, title }, count]) => ({ id, title, count })),
    readings: () =>
      contract.ambiguities.map(({ id, title, source }) => ({
        ambiguity: id,
        title,
        source,
        readings: [...(readings.get(id) ?? [])],
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

function count(tally: Tally | undefined, { subjects, problems }: RuleEvaluation, evidence: Evidence): void {
  if (!tally) return;
  const { scenario, abortReason } = evidence;
  tally.subjects += subjects;
  // A scenario that broke off may have shown only half of what its rules judge: it can fail them, and prove nothing.
  if (subjects > 0 && abortReason === null) tally.shownBy.add(scenario.id);
  for (const { absent, ...problem } of problems) {
    // What did not come in a scenario that broke off might have come.
    if (absent && abortReason !== null) continue;
    if (tally.problems.length === MOST_PROBLEMS) tally.notKept += 1;
    else tally.problems.push({ ...problem, scenario: scenario.id, excerpt: excerpt(evidence, problem.at) });
  }
}

/** Inapplicable before anything else, then failed by any problem, then unproven, and only then passed. */
function verdict({ rule, subjects, problems, notKept, shownBy }: Tally, run: Omit<RunSeen, 'shownBy'>): Verdict {
  const { id, title, level, source, covers, cost } = rule;
  const base = { rule: id, title, level, source, covers, ...(cost === undefined ? {} : { cost }), subjects, problems };
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
