import { sequenceScenario } from '#contracts/merchant/sequences/scenario';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { MerchantSequence } from '#generators/scenarios/merchant-sequences';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { methodOf } from '#schemas/methods';

/** How many generated sequences each method of a merchant has by default, and at the least. */
const RUNS = 25;
const LEAST = 5;
/** How long a method may take for its sequences where no number is asked for. */
const TIME_MS: Millis = 8 * SECOND;

/**
 * Runs generated sequences of callbacks on a merchant. A sequence on which a rule fails is shrunk to the shortest on which
 * that rule still fails, and kept as a scenario. A slow merchant gets fewer, and a note says how many.
 */
export async function runGeneratedSequences(
  { seed = 1, runs }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  if (runs === 0 || !contract.scope) return [];
  const { merchantSequences, shorterSequences } = await import('#generators/scenarios/merchant-sequences');
  const { search } = await import('#generators/scenarios/search');
  const method = methodOf(contract.scope);
  const count = runs ?? RUNS;
  const end = Date.now() + TIME_MS;
  const named = ({ purchases, moves }: MerchantSequence, name: string) =>
    sequenceScenario(method, name, purchases, moves);
  let done = 0;
  const isOver = () => runs === undefined && done >= LEAST && Date.now() > end;
  const found = await search(
    merchantSequences(),
    { seed, runs: count, smaller: shorterSequences },
    async (sequence) => {
      if (isOver()) return [];
      done += 1;
      const evidence = await runner.execute(named(sequence, `run-${done}`));
      const evaluations = runner.evaluate(evidence);
      const failed = failedRules(evaluations);
      if (failed.length === 0) runner.record(evidence, false, evaluations);
      return failed;
    },
  );
  if (!found)
    return done < count ? [`${contract.id}: ${done} generated sequences, since the merchant answers slowly`] : [];
  const scenario = named(found.value, 'found');
  runner.record(await runner.execute(scenario), true);
  return [
    `${found.what}: found by generated sequence ${found.tries} of seed ${seed}, shrunk to ${found.value.moves.length} moves and kept as scenario ${scenario.id}`,
  ];
}

/** The rules that fail on the evidence of one sequence alone. */
function failedRules(evaluations: readonly RuleEvaluation[]): readonly string[] {
  return evaluations
    .filter(({ rule, problems }) => rule.level === 'must' && problems.length > 0)
    .map(({ rule }) => rule.id);
}
