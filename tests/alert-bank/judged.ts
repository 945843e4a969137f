import { alertBank } from '#contracts/alert-bank/contract';
import type { Target, Verdict } from '#core/model';
import { referenceBankInProcess } from '#targets/alert-bank/client/target';
import type { Behaviour } from '#targets/alert-bank/reference/behaviour';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { readingsIn, type Seen } from '../alert-parties/seen.ts';
import { evaluated } from '../evaluated.ts';

/** The verdicts on a bank by every scenario of the contract; closes the target. */
export const judged = async (target: Target): Promise<readonly Verdict[]> => (await seen(target)).verdicts;

/** The same, and the readings of open points that the bank was seen to follow, such as `AMB-alert-opt-out/alert`. */
export async function seen(target: Target): Promise<Seen> {
  const evaluator = await evaluated(target, alertBank);
  await target.close();
  return { verdicts: evaluator.verdicts(), readings: readingsIn(evaluator.readings()) };
}

/** What was seen of the reference with another behaviour. */
export const seenReference = async (behaviour: Behaviour = compliant): Promise<Seen> =>
  seen(await referenceBankInProcess({ behaviour }));

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
