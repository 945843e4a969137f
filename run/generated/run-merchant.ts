import { sequenceScenario } from '#contracts/merchant/sequences/scenario';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, Target } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { MerchantSequence } from '#generators/scenarios/merchant-sequences';
import { inLanes } from '#run/in-lanes';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { methodOf } from '#schemas/methods';

/** How many generated sequences each method of a merchant has by default, and at the least. */
const RUNS = 25;
const LEAST = 5;
/** How long a method may take for its sequences where no number is asked for. */
const TIME_MS: Millis = 3 * SECOND;

/**
 * Runs generated sequences of callbacks on a merchant, several side by side. One on which a rule fails is shrunk to the
 * shortest on which that rule still fails, and kept as a scenario. A slow merchant gets fewer, and a note says how many.
 */
export async function runGeneratedSequences(
  { sideBySide = 1 }: Pick<Target, 'sideBySide'>,
  { seed = 1, runs }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  if (runs === 0 || !contract.scope) return [];
  const { merchantSequences, shorterSequences } = await import('#generators/scenarios/merchant-sequences');
  const { samples, smallest } = await import('#generators/scenarios/search');
  const method = methodOf(contract.scope);
  const named = ({ purchases, moves }: MerchantSequence, name: string) =>
    sequenceScenario(method, name, purchases, moves);
  const failing: { readonly sequence: MerchantSequence; readonly rule: string }[] = [];
  const sequences = samples(merchantSequences(), { seed, count: runs ?? RUNS });
  const end = runs === undefined ? Date.now() + TIME_MS : Number.POSITIVE_INFINITY;
  let done = 0;
  await inLanes(sideBySide, sequences, async (sequence, index) => {
    if (failing.length > 0 || (done >= LEAST && Date.now() > end)) return;
    done += 1;
    const evidence = await runner.execute(named(sequence, `run-${index + 1}`));
    const evaluations = runner.evaluate(evidence);
    const [rule] = failedRules(evaluations);
    if (rule === undefined) runner.record(evidence, false, evaluations);
    else failing.push({ sequence, rule });
  });
  const [found] = failing;
  if (!found)
    return [
      `${contract.id}: ${done} generated sequences were run${done < sequences.length ? ', since the merchant answers slowly' : ''}`,
    ];
  const fails = async (sequence: MerchantSequence) =>
    failedRules(runner.evaluate(await runner.execute(named(sequence, 'shrinking')))).includes(found.rule);
  const small = await smallest(found.sequence, shorterSequences, fails);
  const scenario = named(small, 'found');
  runner.record(await runner.execute(scenario), true);
  return [
    `${found.rule}: found by a generated sequence of seed ${seed}, shrunk to ${small.moves.length} moves and kept as scenario ${scenario.id}`,
  ];
}

/** The rules that fail on the evidence of one sequence alone. */
function failedRules(evaluations: readonly RuleEvaluation[]): readonly string[] {
  return evaluations
    .filter(({ rule, problems }) => rule.level === 'must' && problems.length > 0)
    .map(({ rule }) => rule.id);
}
