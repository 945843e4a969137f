import { excerpt } from './excerpt.ts';
import { said } from './faults.ts';
import type { Capabilities, Contract, Evidence, Finding, Problem, Reading, Report, Rule, Verdict } from './model.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;

/** What one rule found in the evidence of one story. */
export interface Weighed {
  readonly rule: Rule<never>;
  readonly subjects: number;
  readonly problems: readonly Problem[];
}

/** Weighs and hears the evidence of a contract's stories one at a time, and gives the verdicts at the end. */
export interface Judgement {
  /** What the rules find in the evidence of one story, without counting it; throws only for a fault of the kit. */
  weigh(evidence: Evidence): readonly Weighed[];
  /** Counts the evidence of one story, and what the rules found in it where that is known. */
  hear(evidence: Evidence, weighed?: readonly Weighed[]): void;
  verdicts(): readonly Verdict[];
  readings(): readonly Reading[];
}

interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  readonly problems: Finding[];
  more: number;
  /** Stories that showed the rule at least one subject. */
  readonly shown: Set<string>;
}

/** Opens the judgement of one contract on a target with these capabilities. */
export function judging(contract: Contract, capabilities: Capabilities, rules = contract.rules): Judgement {
  const tallies = new Map<Rule<never>, Tally>(
    rules.map((rule) => [rule, { rule, subjects: 0, problems: [], more: 0, shown: new Set() }]),
  );
  const told = new Map<string, string | null>();
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Set<string>()]));
  const weigh = (evidence: Evidence) =>
    rules.filter((rule) => hears(rule, contract, evidence)).map((rule) => weighed(rule, evidence));
  return {
    weigh,
    hear(evidence, found = weigh(evidence)) {
      told.set(evidence.story.id, evidence.gap);
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

/** Whether a story is written down in the contract, rather than made for the run. */
function isOwn({ stories }: Contract, { story }: Evidence): boolean {
  return stories.some(({ id }) => id === story.id);
}

/** A rule hears the stories that show it, and every story that was made for the run. */
function hears({ shownBy }: Rule<never>, contract: Contract, evidence: Evidence): boolean {
  return shownBy === undefined || shownBy.includes(evidence.story.id) || !isOwn(contract, evidence);
}

function weighed(rule: Rule<never>, evidence: Evidence): Weighed {
  const { select, check } = rule as Rule<unknown>;
  try {
    const subjects = select(evidence);
    return { rule, subjects: subjects.length, problems: subjects.flatMap((subject) => check(subject)) };
  } catch (error) {
    throw new Error(`rule ${rule.id} threw on story ${evidence.story.id}: ${said(error)}`, { cause: error });
  }
}

function count(tally: Tally | undefined, { subjects, problems }: Weighed, evidence: Evidence): void {
  if (!tally) return;
  const { story, gap } = evidence;
  tally.subjects += subjects;
  // A story that broke off may have shown only half of what its rules judge: it can fail them, and prove nothing.
  if (subjects > 0 && gap === null) tally.shown.add(story.id);
  for (const { absent, ...problem } of problems) {
    // What did not come in a story that broke off might have come.
    if (absent && gap !== null) continue;
    if (tally.problems.length === MOST_PROBLEMS) tally.more += 1;
    else tally.problems.push({ ...problem, story: story.id, excerpt: excerpt(evidence, problem.at) });
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
  { stories }: Contract,
  { claims }: Capabilities,
  told: ReadonlyMap<string, string | null>,
): string {
  const missing = rule.needs?.filter((claim) => !claims.includes(claim)) ?? [];
  if (missing.length > 0)
    return `the target does not claim ${missing.join(' and ')}, without which this cannot be observed`;
  const all = stories.map(({ id }) => id);
  const unseen = rule.shownBy ? rule.shownBy.filter((story) => !shown.has(story)) : shown.size > 0 ? [] : all;
  return unseen.length === 0 ? '' : whyUnseen(unseen, told, stories, claims);
}

function whyUnseen(
  unseen: readonly string[],
  told: ReadonlyMap<string, string | null>,
  stories: Contract['stories'],
  claims: readonly string[],
): string {
  for (const id of unseen) {
    const gap = told.get(id);
    if (gap) return `story ${id} could not be told: ${gap}`;
    const missing = stories.find((story) => story.id === id)?.needs.filter((claim) => !claims.includes(claim)) ?? [];
    if (missing.length > 0) return `story ${id} needs ${missing.join(' and ')}, which the target does not claim`;
    if (!told.has(id)) return `story ${id} was not told`;
  }
  return unseen.length > 3
    ? 'every story was told, but what this rule judges did not happen in any'
    : `story ${unseen.join(', ')} was told, but what this rule judges did not happen in it`;
}

/** What verdicts come to: nothing unseen passes, and a run that judged nothing is not conformant. */
export function outcomeOf(verdicts: readonly Verdict[], strict = false): Report['outcome'] {
  const binding = verdicts.filter(({ level, outcome }) => level === 'must' || (strict && outcome === 'fail'));
  const has = (outcome: Verdict['outcome']) => binding.some((one) => one.outcome === outcome);
  if (has('fail')) return 'not-conformant';
  if (has('unproven')) return 'incomplete';
  return has('pass') ? 'conformant' : 'not-judged';
}
