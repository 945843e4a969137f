import type { Capabilities, Claim, Contract, Rule } from './model.ts';

/** What is known of a run when a rule found no problem. */
export interface RunSeen {
  readonly contract: Contract;
  readonly capabilities: Capabilities;
  /** Of each scenario that was run, why it broke off; `null` where it did not. */
  readonly abortReasons: ReadonlyMap<string, string | null>;
  /** The scenarios that gave the rule a subject and did not break off. */
  readonly shownBy: ReadonlySet<string>;
  /** Of scenarios in which the kit could not see what the rule judges, why. */
  readonly unseen: ReadonlyMap<string, string>;
}

/** Why a rule does not apply to a target: it never said that it can do this, or says that it does not. Empty where it applies. */
export function whyInapplicable(
  rule: Rule<never>,
  { contract: { scope }, capabilities }: Omit<RunSeen, 'shownBy' | 'unseen'>,
): string {
  const { claims, scopes } = capabilities;
  if (scope && !scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel))
    return `the target does not claim ${scope.method} by ${scope.channel}`;
  const missing = unclaimed(rule.offers ?? [], claims);
  return missing === '' ? (rule.whyInapplicable?.(capabilities) ?? '') : `the target does not claim ${missing}`;
}

/** Why a rule is unproven: what it judges was not seen in each scenario that should show it. Empty where it was. */
export function whyUnproven({ needs = [], scenarios }: Rule<never>, run: RunSeen): string {
  const missing = unclaimed(needs, run.capabilities.claims);
  if (missing !== '') return `the target does not claim ${missing}, without which this cannot be observed`;
  if (scenarios === undefined && run.shownBy.size > 0) return '';
  const unseen = (scenarios ?? run.contract.scenarios.map(({ id }) => id)).filter((id) => !run.shownBy.has(id));
  return unseen.length === 0 ? '' : (unseen.map((id) => whyNotRun(id, run)).find(Boolean) ?? notShown(unseen));
}

/** That the target left alone what a rule is about, though every scenario that gives occasion to it ran to its end; else empty. */
export function whyNotDone({ whenNotDone = '', needs = [], scenarios = [] }: Rule<never>, run: RunSeen): string {
  const hadOccasion = scenarios.length > 0 && scenarios.every((id) => run.abortReasons.get(id) === null);
  const couldBeSeen = unclaimed(needs, run.capabilities.claims) === '' && run.unseen.size === 0;
  return hadOccasion && couldBeSeen && run.shownBy.size === 0 ? whenNotDone : '';
}

/** Why one scenario did not run to its end, or could not be seen; empty where it did and could. */
function whyNotRun(id: string, run: RunSeen): string {
  const {
    contract: { scenarios },
    capabilities: { claims },
    abortReasons,
  } = run;
  const abortReason = abortReasons.get(id);
  if (abortReason) return `scenario ${id} could not be run: ${abortReason}`;
  const unseen = run.unseen.get(id);
  if (unseen !== undefined) return `scenario ${id}: ${unseen}`;
  const needs = scenarios.find((scenario) => scenario.id === id)?.needs ?? [];
  const missing = unclaimed(needs, claims);
  if (missing !== '') return `scenario ${id} needs ${missing}, which the target does not claim`;
  return abortReasons.has(id) ? '' : `scenario ${id} was not run`;
}

function notShown(unseen: readonly string[]): string {
  const [first, ...more] = unseen;
  if (more.length === 0) return `scenario ${first} was run, but what this rule judges did not happen in it`;
  const which = unseen.length > 3 ? `${unseen.length} scenarios` : `scenarios ${unseen.join(', ')}`;
  return `${which} were run, but what this rule judges did not happen in any of them`;
}

function unclaimed(wanted: readonly Claim[], claims: readonly Claim[]): string {
  return wanted.filter((claim) => !claims.includes(claim)).join(' and ');
}
