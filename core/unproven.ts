import { claimsOf, unclaimed } from './claims.ts';
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
  return missing.length === 0
    ? (rule.whyInapplicable?.(capabilities) ?? '')
    : `the target does not claim ${missing.join(' and ')}`;
}

/** Why a rule is unproven: what it judges was not seen in each scenario that should show it. Empty where it was. */
export function whyUnproven({ needs = [], scenarios }: Rule<never>, run: RunSeen): string {
  const unseen = (scenarios ?? run.contract.scenarios.map(({ id }) => id)).filter((id) => !run.shownBy.has(id));
  const isShown = scenarios === undefined ? run.shownBy.size > 0 : unseen.length === 0;
  // All that is missing is said at once: it is what would prove the rule.
  const further = scenarios === undefined ? [] : unseen.flatMap((id) => lacking(id, run));
  const missing = [...new Set([...unclaimed(needs, run.capabilities.claims), ...further])].join(' and ');
  if (unclaimed(needs, run.capabilities.claims).length > 0)
    return `the target does not claim ${missing}, without which this cannot be observed`;
  if (isShown) return '';
  const [first] = unseen.filter((id) => lacking(id, run).length > 0);
  if (further.length > 0) return `scenario ${first} needs ${missing}, which the target does not claim`;
  return unseen.map((id) => whyNotRun(id, run)).find(Boolean) ?? notShown(unseen);
}

/**
 * That the target left alone what a rule is about, though every scenario that gives occasion to it ran to its end: where
 * the rule names none, every one that the target's claims allow. Else empty.
 */
export function whyNotDone({ whenNotDone = '', needs = [], scenarios }: Rule<never>, run: RunSeen): string {
  const { claims } = run.capabilities;
  const couldEnd = (id: string) => lacking(id, run).length === 0;
  const occasions = scenarios ?? run.contract.scenarios.map(({ id }) => id).filter(couldEnd);
  const ranToItsEnd = (id: string) => run.abortReasons.get(id) === null && couldEnd(id);
  const hadOccasion = occasions.length > 0 && occasions.every(ranToItsEnd);
  const couldBeSeen = unclaimed(needs, claims).length === 0 && run.unseen.size === 0;
  return hadOccasion && couldBeSeen && run.shownBy.size === 0 ? whenNotDone : '';
}

/** That the target lacks a claim that its kind may lack; else empty. */
export function whyLacking({ mayLack = [] }: Rule<never>, { capabilities }: RunSeen): string {
  const missing = unclaimed(mayLack, capabilities.claims);
  return missing.length === 0 ? '' : `the target does not claim ${missing.join(' and ')}, which it may leave out`;
}

/** What a scenario needs, from its first step to its last, and the target does not claim. */
function lacking(id: string, { contract, capabilities }: RunSeen): readonly Claim[] {
  const scenario = contract.scenarios.find((one) => one.id === id);
  return scenario ? unclaimed(claimsOf(scenario), capabilities.claims) : [];
}

/** Why one scenario did not run to its end, or could not be seen; empty where it did and could. */
function whyNotRun(id: string, run: RunSeen): string {
  const missing = lacking(id, run);
  if (missing.length > 0) return `scenario ${id} needs ${missing.join(' and ')}, which the target does not claim`;
  const abortReason = run.abortReasons.get(id);
  if (abortReason) return `scenario ${id} could not be run: ${abortReason}`;
  const unseen = run.unseen.get(id);
  if (unseen !== undefined) return `scenario ${id}: ${unseen}`;
  return run.abortReasons.has(id) ? '' : `scenario ${id} was not run`;
}

function notShown(unseen: readonly string[]): string {
  const [first, ...more] = unseen;
  if (more.length === 0) return `scenario ${first} was run, but what this rule judges did not happen in it`;
  const which = unseen.length > 3 ? `${unseen.length} scenarios` : `scenarios ${unseen.join(', ')}`;
  return `${which} were run, but what this rule judges did not happen in any of them`;
}
