import { contractsFor } from '#contracts/index';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Target, Verdict } from '#core/model';

/** The contracts that judge gateways. */
export const contracts: readonly Contract[] = contractsFor('gateway');

/** Judges a target by every written scenario of these contracts, and closes it. */
export async function judged(target: Target, of: readonly Contract[] = contracts): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const contract of of) {
    const evaluator = evaluatorFor(contract, target.capabilities);
    for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
    verdicts.push(...evaluator.verdicts());
  }
  await target.close();
  return verdicts;
}

/** The ids of the rules that failed. */
export function failed(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule)
    .sort();
}
