import { excerpt } from './excerpt.ts';
import { said } from './faults.ts';
import type { Capabilities, Contract, Evidence, Finding, Reading, Report, Rule, Verdict } from './model.ts';

/** How many problems of one rule are kept; the rest are counted. */
const MOST_PROBLEMS = 50;

/** Hears the evidence of a contract's stories one at a time, and gives the verdicts at the end. */
export interface Judgement {
  /** Judges every rule on the evidence of one story; throws only for a fault of the kit. */
  hear(evidence: Evidence): void;
  verdicts(): readonly Verdict[];
  readings(): readonly Reading[];
}

interface Tally {
  readonly rule: Rule<never>;
  subjects: number;
  problems: Finding[];
  more: number;
  /** Stories that showed the rule at least one subject. */
  readonly shown: Set<string>;
}

/** Opens the judgement of one contract on a target with these capabilities. */
export function judging(contract: Contract, capabilities: Capabilities, rules = contract.rules): Judgement {
  const tallies: Tally[] = rules.map((rule) => ({ rule, subjects: 0, problems: [], more: 0, shown: new Set() }));
  const told = new Map<string, string | null>();
  const readings = new Map(contract.ambiguities.map(({ id }) => [id, new Set<string>()]));
  return {
    hear(evidence) {
      told.set(evidence.story.id, evidence.gap);
      for (const tally of tallies) if (hears(tally.rule, contract, evidence)) weigh(tally, evidence);
      for (const { id, read } of contract.ambiguities) for (const one of read(evidence)) readings.get(id)?.add(one);
    },
    verdicts: () => tallies.map((tally) => verdict(tally, contract, capabilities, told)),
    readings: () =>
      contract.ambiguities.map(({ id, title, source }) => ({
        ambiguity: id,
        title,
        source,
        readings: [...(readings.get(id) ?? [])],
      })),
  };
}

/** A rule hears the stories that show it, and every story that was made for the run rather than written down. */
function hears({ shownBy }: Rule<never>, { stories }: Contract, { story }: Evidence): boolean {
  return shownBy === undefined || shownBy.includes(story.id) || !stories.some(({ id }) => id === story.id);
}

function weigh(tally: Tally, evidence: Evidence): void {
  const rule = tally.rule as Rule<unknown>;
  try {
    for (const subject of rule.select(evidence)) {
      tally.subjects += 1;
      // A story that broke off may have shown only half of what its rules judge: it can fail them, and prove nothing.
      if (evidence.gap === null) tally.shown.add(evidence.story.id);
      for (const problem of rule.check(subject)) {
        if (tally.problems.length === MOST_PROBLEMS) tally.more += 1;
        else tally.problems.push({ ...problem, story: evidence.story.id, excerpt: excerpt(evidence, problem.at) });
      }
    }
  } catch (error) {
    throw new Error(`rule ${rule.id} threw on story ${evidence.story.id}: ${said(error)}`, { cause: error });
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
  if (!rule.shownBy)
    return shown.size > 0
      ? ''
      : whyUnseen(
          stories.map(({ id }) => id),
          told,
          stories,
          claims,
        );
  const unseen = rule.shownBy.filter((story) => !shown.has(story));
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
  return `story ${unseen.join(', ')} was told, but what this rule judges did not happen in it`;
}

/** What verdicts come to: nothing unseen passes, and a run that judged nothing is not conformant. */
export function outcomeOf(verdicts: readonly Verdict[], strict = false): Report['outcome'] {
  const binding = verdicts.filter(({ level, outcome }) => level === 'must' || (strict && outcome === 'fail'));
  const has = (outcome: Verdict['outcome']) => binding.some((one) => one.outcome === outcome);
  if (has('fail')) return 'not-conformant';
  if (has('unproven')) return 'incomplete';
  return has('pass') ? 'conformant' : 'not-judged';
}
