import { excerpt } from './excerpt.ts';
import { said } from './faults.ts';
import type { Capabilities, Contract, Evidence, Finding, Problem, Reading, Report, Rule, Verdict } from './model.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;

/** What one rule found in the evidence of one scenario. */
export interface RuleEvaluation {
  readonly rule: Rule<never>;
  readonly subjects: number;
  readonly problems: readonly Problem[];
}

/** Weighs and judges the evidence of a contract's scenarios one at a time, and gives the verdicts at the end. */
export interface Evaluator {
  /** What the rules find in the evidence of one scenario, without counting it; throws only for a fault of the kit. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  /** Counts the evidence of one scenario, and what the rules found in it where that is known. */
  record(evidence: Evidence, evaluations?: readonly RuleEvaluation[]): void;
  verdicts(): readonly Verdict[];
  readings(): readonly Reading[];
}

interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  readonly problems: Finding[];
  more: number;
  /** Scenarios that showed the rule at least one subject. */
  readonly shown: Set<string>;
}

/** Opens the evaluator of one contract on a target with these capabilities. */
export function evaluatorFor(contract: Contract, capabilities: Capabilities, rules = contract.rules): Evaluator {
  const tallies = new Map<Rule<never>, Tally>(
    rules.map((rule) => [rule, { rule, subjects: 0, problems: [], more: 0, shown: new Set() }]),
  );
  const told = new Map<string, string | null>();
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Set<string>()]));
  const evaluate = (evidence: Evidence) =>
    rules.filter((rule) => judges(rule, contract, evidence)).map((rule) => evaluations(rule, evidence));
  return {
    evaluate,
    record(evidence, found = evaluate(evidence)) {
      told.set(evidence.scenario.id, evidence.abortReason);
      for (const one of found) count(tallies.get(one.rule), one, evidence);
      if (!isOwn(contract, evidence)) return;
      for (const { id, read } of contract.ambiguities) for (const one of read(evidence)) readings.get(id)?.add(one);
    },
    verdicts: () => [...tallies.values()].map((tally) => verdict(tally, contract, capabilities, told)),
    readings: () =>
      contract.ambiguities.map(({ id, title, source }) => ({
        ambiguity: id,
        title,
        source,
        readings: [...(readings.get(id) ?? [])],
      })),
  };
}

/** Whether a scenario is written down in the contract, rather than made for the run. */
function isOwn({ scenarios }: Contract, { scenario }: Evidence): boolean {
  return scenarios.some(({ id }) => id === scenario.id);
}

/** A rule judges the scenarios that show it, and every scenario that was made for the run. */
function judges({ scenarios }: Rule<never>, contract: Contract, evidence: Evidence): boolean {
  return scenarios === undefined || scenarios.includes(evidence.scenario.id) || !isOwn(contract, evidence);
}

function evaluations(rule: Rule<never>, evidence: Evidence): RuleEvaluation {
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
  if (subjects > 0 && abortReason === null) tally.shown.add(scenario.id);
  for (const { absent, ...problem } of problems) {
    // What did not come in a scenario that broke off might have come.
    if (absent && abortReason !== null) continue;
    if (tally.problems.length === MOST_PROBLEMS) tally.more += 1;
    else tally.problems.push({ ...problem, scenario: scenario.id, excerpt: excerpt(evidence, problem.at) });
  }
}

function verdict(
  tally: Tally,
  contract: Contract,
  capabilities: Capabilities,
  told: ReadonlyMap<string, string | null>,
): Verdict {
  const { id, title, level, source, covers } = tally.rule;
  const base = { rule: id, title, level, source, covers, subjects: tally.subjects, problems: tally.problems };
  const beyond = inapplicable(tally.rule, contract, capabilities);
  if (beyond) return { ...base, outcome: 'inapplicable', because: beyond };
  if (tally.problems.length > 0)
    return {
      ...base,
      outcome: 'fail',
      because: tally.more > 0 ? `${tally.more} more problems were counted, not kept` : '',
    };
  const unseen = unproven(tally, contract, capabilities, told);
  return unseen ? { ...base, outcome: 'unproven', because: unseen } : { ...base, outcome: 'pass', because: '' };
}

function inapplicable(rule: Rule<never>, { scope }: Contract, { claims, scopes }: Capabilities): string {
  if (scope && !scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel))
    return `the target does not claim ${scope.method} by ${scope.channel}`;
  const missing = rule.offers?.filter((claim) => !claims.includes(claim)) ?? [];
  return missing.length > 0 ? `the target does not claim ${missing.join(' and ')}` : '';
}

function unproven(
  { rule, shown }: Tally,
  { scenarios }: Contract,
  { claims }: Capabilities,
  told: ReadonlyMap<string, string | null>,
): string {
  const missing = rule.needs?.filter((claim) => !claims.includes(claim)) ?? [];
  if (missing.length > 0)
    return `the target does not claim ${missing.join(' and ')}, without which this cannot be observed`;
  const all = scenarios.map(({ id }) => id);
  const unseen = rule.scenarios ? rule.scenarios.filter((scenario) => !shown.has(scenario)) : shown.size > 0 ? [] : all;
  return unseen.length === 0 ? '' : whyUnseen(unseen, told, scenarios, claims);
}

function whyUnseen(
  unseen: readonly string[],
  told: ReadonlyMap<string, string | null>,
  scenarios: Contract['scenarios'],
  claims: readonly string[],
): string {
  for (const id of unseen) {
    const abortReason = told.get(id);
    if (abortReason) return `scenario ${id} could not be run: ${abortReason}`;
    const missing =
      scenarios.find((scenario) => scenario.id === id)?.needs.filter((claim) => !claims.includes(claim)) ?? [];
    if (missing.length > 0) return `scenario ${id} needs ${missing.join(' and ')}, which the target does not claim`;
    if (!told.has(id)) return `scenario ${id} was not run`;
  }
  return unseen.length > 3
    ? 'every scenario was run, but what this rule judges did not happen in any'
    : `scenario ${unseen.join(', ')} was run, but what this rule judges did not happen in it`;
}

/** What verdicts come to: nothing unseen passes, and a run that judged nothing is not conformant. */
export function outcomeOf(verdicts: readonly Verdict[], strict = false): Report['outcome'] {
  const binding = verdicts.filter(({ level, outcome }) => level === 'must' || (strict && outcome === 'fail'));
  const has = (outcome: Verdict['outcome']) => binding.some((one) => one.outcome === outcome);
  if (has('fail')) return 'not-conformant';
  if (has('unproven')) return 'incomplete';
  return has('pass') ? 'conformant' : 'not-judged';
}
