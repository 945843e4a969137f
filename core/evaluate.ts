import { deviationTally } from './deviations/tally.ts';
import { said } from './faults.ts';
import type {
  Capabilities,
  Contract,
  DeviationSeen,
  Evidence,
  Problem,
  Reading,
  Report,
  Rule,
  Scenario,
  SituationSeen,
  Verdict,
} from './model.ts';
import { count, emptyTally, type RuleEvaluation, type Tally } from './tally.ts';
import { type RunSeen, whyInapplicable, whyLacking, whyNotDone, whyUnproven } from './unproven.ts';

export type { RuleEvaluation };

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
  /** How often each situation of the contract occurred. */
  situations(): readonly SituationSeen[];
  /** The deviations of each kind that the contract names. */
  deviations(): readonly DeviationSeen[];
}

/** Opens the evaluator of one contract on a target with these capabilities. */
export function evaluatorFor(contract: Contract, capabilities: Capabilities, rules = contract.rules): Evaluator {
  const tallies = new Map(rules.map((rule) => [rule, emptyTally(rule)]));
  /** Of each scenario that was run, why it broke off. */
  const abortReasons = new Map<string, string | null>();
  const situations = new Map((contract.situations ?? []).map((one) => [one, 0]));
  const deviations = deviationTally(contract.deviations ?? []);
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Map<string, number>()]));
  const places = new Map(contract.scenarios.map(({ id }, index) => [id, index]));
  const evaluated = (some: readonly Rule<never>[], evidence: Evidence) => {
    const unread = contract.unread?.(evidence) ?? '';
    return some.map((rule) => evaluateRule(rule, evidence, unread));
  };
  const evaluate = (evidence: Evidence) =>
    evaluated(
      rules.filter((rule) => judges(rule, evidence.scenario)),
      evidence,
    );
  const placeOf = ({ scenario }: Evidence) => places.get(scenario.id) ?? places.size;
  return {
    evaluate,
    share(evidence) {
      const { scenario, abortReason } = evidence;
      abortReasons.set(scenario.id, abortReason);
      const naming = rules.filter((one) => one.scenarios?.includes(scenario.id));
      for (const one of evaluated(naming, evidence)) count(tallies.get(one.rule), one, evidence, placeOf(evidence));
    },
    record(evidence, evaluations = evaluate(evidence)) {
      abortReasons.set(evidence.scenario.id, evidence.abortReason);
      const place = placeOf(evidence);
      for (const one of evaluations) count(tallies.get(one.rule), one, evidence, place);
      for (const [one, before] of situations) situations.set(one, before + one.count(evidence));
      deviations.record(evidence, place);
      if (evidence.scenario.for) return;
      for (const { id, read } of contract.ambiguities)
        for (const one of read(evidence)) {
          const seen = readings.get(id);
          seen?.set(one, Math.min(place, seen.get(one) ?? place));
        }
    },
    verdicts: () => [...tallies.values()].map((tally) => verdict(tally, { contract, capabilities, abortReasons })),
    deviations: deviations.seen,
    situations: () => [...situations].map(([{ id, title }, count]) => ({ id, title, count })),
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

/** A scenario made for the run is judged by the rules that it was made for, a written one by those that name it. */
function judges({ id, scenarios, also = [] }: Rule<never>, scenario: Scenario): boolean {
  if (scenario.for) return scenario.for.includes(id);
  return scenarios === undefined || scenarios.includes(scenario.id) || also.includes(scenario.id);
}

/** `unread` says why nothing that the target sent could be read; empty where it could. */
function evaluateRule(rule: Rule<never>, evidence: Evidence, unread: string): RuleEvaluation {
  const { select, check } = rule as Rule<unknown>;
  try {
    const subjects = select(evidence);
    return { rule, subjects: subjects.length, ...seenOf(subjects.length, subjects.flatMap(check), unread) };
  } catch (error) {
    throw new Error(`rule ${rule.id} threw on scenario ${evidence.scenario.id}: ${said(error)}`, { cause: error });
  }
}

/** The problems that count, and why something could not be seen. */
function seenOf(
  subjects: number,
  problems: readonly Problem[],
  unread: string,
): Pick<RuleEvaluation, 'problems' | 'unseen'> {
  const lacking = unread !== '' && (subjects === 0 || problems.some(({ absent }) => absent));
  return {
    problems: problems.filter(({ absent, unseen }) => !unseen && !(absent && unread !== '')),
    unseen: problems.find(({ unseen }) => unseen)?.actual ?? (lacking ? unread : ''),
  };
}

/** Inapplicable before anything else, then failed by any problem, then unproven, and only then passed. */
function verdict(tally: Tally, run: Omit<RunSeen, 'shownBy' | 'unseen'>): Verdict {
  const { rule, subjects, problems, notKept } = tally;
  const { id, title, level, source, covers, cost } = rule;
  const told = cost === undefined ? {} : { cost };
  const base = {
    rule: id,
    title,
    level,
    source,
    covers,
    ...told,
    subjects,
    problems: problems.map(({ value }) => value),
  };
  const inapplicable = whyInapplicable(rule, run);
  if (inapplicable) return { ...base, outcome: 'inapplicable', because: inapplicable };
  if (problems.length > 0)
    return { ...base, outcome: 'fail', because: notKept > 0 ? `${notKept} more problems were counted, not kept` : '' };
  const seen = { ...run, shownBy: tally.shownBy, unseen: tally.unseen };
  const excused = whyNotDone(rule, seen) || whyLacking(rule, seen);
  if (excused) return { ...base, outcome: 'inapplicable', because: excused };
  const unproven = whyUnproven(rule, seen);
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
