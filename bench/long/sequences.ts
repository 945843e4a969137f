import { bankTransfer } from '#contracts/gateway/methods/bank-transfer-thailand';
import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { samples } from '#generators/scenarios/search';
import { type Command, labelled, seriesCommands } from '#generators/scenarios/series-commands';
import { seriesRules } from '#run/generated/run-series';
import { referenceInProcess } from '#targets/gateway/client/target';
import type { Behaviour } from '#targets/gateway/reference/behaviour';

/** A rule that failed on a sequence of purchases. */
export interface FailedSequence {
  readonly rule: string;
  readonly commands: readonly Command[];
  /** What was expected and what was seen, in words. */
  readonly problem: string;
}

/** So many generated sequences of a seed, the same ones each time. */
export const sequencesOf = (seed: number, count: number): readonly (readonly Command[])[] =>
  samples(seriesCommands(), { seed, count });

/** Runs sequences against the reference with a behaviour, and gives the first failure of each series rule. */
export async function failedSequences(
  behaviour: Behaviour,
  sequences: readonly (readonly Command[])[],
): Promise<readonly FailedSequence[]> {
  const contract = bankTransfer();
  const judging = seriesRules(contract);
  const target = await referenceInProcess(behaviour);
  const { evaluate } = evaluatorFor(contract, target.capabilities);
  const failed = new Map<string, FailedSequence>();
  for (const commands of sequences) {
    const evidence = await execute(target, { ...generatedSeriesScenario(labelled(commands)), for: judging });
    for (const { rule, problems } of evaluate(evidence)) {
      const [first] = problems;
      if (first && !failed.has(rule.id))
        failed.set(rule.id, { rule: rule.id, commands, problem: `expected ${first.expected}, was ${first.actual}` });
    }
  }
  await target.close();
  return [...failed.values()];
}
