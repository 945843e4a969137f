import { alertBiller } from '#contracts/alert-biller/contract';
import type { Contract, Scenario, Target, Verdict } from '#core/model';
import type { Profile } from '#schemas/alert/profile';
import { LIMITS } from '#targets/alert-biller/client/connection';
import { referenceBillerInProcess } from '#targets/alert-biller/client/target';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { readingsIn, type Seen } from '../alert-parties/seen.ts';
import { evaluated } from '../evaluated.ts';

/** In this process nothing is late: a decision that is not told soon is not told. */
const limits = { ...LIMITS, tellingMs: 40 };

/** The verdicts on a biller by every scenario of a contract; closes the target. */
export const judged = async (target: Target, contract?: Contract): Promise<readonly Verdict[]> =>
  (await seen(target, contract)).verdicts;

/** The same, and the readings of open points that the biller was seen to follow, such as `AMB-alert-paid/paid`. */
export async function seen(target: Target, contract: Contract = alertBiller): Promise<Seen> {
  const evaluator = await evaluated(target, contract);
  await target.close();
  return { verdicts: evaluator.verdicts(), readings: readingsIn(evaluator.readings()) };
}

/** What was seen of the reference with another behaviour. */
export const seenReference = async (behaviour: Behaviour = compliant): Promise<Seen> =>
  seen(await referenceBillerInProcess({ behaviour, limits }));

/** The verdicts on the reference with another behaviour, by the whole contract or a part of it. */
export async function judgedReference(
  behaviour: Behaviour = compliant,
  { contract = alertBiller, profile }: { contract?: Contract; profile?: Profile } = {},
): Promise<readonly Verdict[]> {
  return judged(await referenceBillerInProcess({ behaviour, limits, ...(profile && { profile }) }), contract);
}

/** Of everything that did not pass: the rule and why. */
export function notPassed(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ rule, because, problems }) => `${topicOf(rule)} ${because} ${JSON.stringify(problems[0] ?? '')}`);
}

/** The topics of the rules that failed. */
export function failedTopics(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ rule, outcome }) => (outcome === 'fail' ? [topicOf(rule)] : [])).sort();
}

/** The last part of a rule's id. */
export const topicOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1);

/** The scenarios that show the rules of those topics; all of them where one names none of its own. */
export function scenariosOf(topics: readonly string[]): readonly Scenario[] {
  const rules = alertBiller.rules.filter(({ id }) => topics.includes(topicOf(id)));
  const named = new Set(rules.flatMap(({ scenarios }) => scenarios ?? alertBiller.scenarios.map(({ id }) => id)));
  return alertBiller.scenarios.filter(({ id }) => named.has(id));
}
