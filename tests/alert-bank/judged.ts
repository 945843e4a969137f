import { alertBank } from '#contracts/alert-bank/contract';
import type { Target, Verdict } from '#core/model';
import { referenceBankInProcess } from '#targets/alert-bank/client/target';
import type { Behaviour } from '#targets/alert-bank/reference/behaviour';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { evaluated } from '../evaluated.ts';

/** The verdicts on a bank by every scenario of the contract; closes the target. */
export async function judged(target: Target): Promise<readonly Verdict[]> {
  const evaluator = await evaluated(target, alertBank);
  await target.close();
  return evaluator.verdicts();
}

/** The verdicts on the reference with another behaviour. */
export async function judgedReference(behaviour: Behaviour = compliant): Promise<readonly Verdict[]> {
  return judged(await referenceBankInProcess({ behaviour }));
}

/** The topics of the rules that failed. */
export function failedTopics(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ rule, outcome }) => (outcome === 'fail' ? [topicOf(rule)] : [])).sort();
}

/** The last part of a rule's id. */
export const topicOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1);
