import { alertBiller } from '#contracts/alert-biller/contract';
import type { Contract, Scenario, Target, Verdict } from '#core/model';
import type { Profile } from '#schemas/alert/profile';
import { LIMITS } from '#targets/alert-biller/client/connection';
import { referenceBillerInProcess } from '#targets/alert-biller/client/target';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { evaluated } from '../evaluated.ts';

/** In this process nothing is late: a decision that is not told soon is not told. */
const limits = { ...LIMITS, tellingMs: 40 };

/** The verdicts on a biller by every scenario of a contract; closes the target. */
export async function judged(target: Target, contract: Contract = alertBiller): Promise<readonly Verdict[]> {
  const evaluator = await evaluated(target, contract);
  await target.close();
  return evaluator.verdicts();
}

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
