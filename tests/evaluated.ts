import { type Evaluator, evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Target } from '#core/model';

/** What every written scenario of a contract shows of a target, which stays open. */
export async function evaluated(target: Target, contract: Contract): Promise<Evaluator> {
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  return evaluator;
}
