import { sequenceScenario } from '#contracts/merchant/sequences/scenario';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, Target } from '#core/model';
import type { MerchantSequence } from '#generators/scenarios/merchant-sequences';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { type Method, methodOf } from '#schemas/methods';
import { inLanes } from './in-lanes.ts';
import { TIME_MS, type Time, timeFor } from './sequence-time.ts';

/** How many generated sequences each method of a merchant has by default. */
const RUNS = 25;
/** How many all its methods have together, however slow it is. */
const LEAST = 20;
/** A sequence on which a rule fails. */
interface Found {
  readonly sequence: MerchantSequence;
  readonly rule: string;
}

/**
 * Runs generated sequences of callbacks on a merchant, several side by side. One on which a rule fails is shrunk to the
 * shortest on which that rule still fails, and kept as a scenario. A slow merchant gets fewer, and a note says how many.
 */
export async function runGeneratedSequences(
  { capabilities }: Pick<Target, 'capabilities'>,
  { seed = 1, runs, methods }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  if (runs === 0 || !contract.scope) return [];
  const { merchantSequences } = await import('#generators/scenarios/merchant-sequences');
  const { samples } = await import('#generators/scenarios/search');
  const method = methodOf(contract.scope);
  const sequences = samples(merchantSequences(), { seed, count: runs ?? RUNS });
  const among = methods?.length || capabilities.scopes.length;
  const time = { least: Math.ceil(LEAST / among), ...(runs === undefined && { timeMs: TIME_MS }) };
  const { found, done } = await searched(sequences, method, runner, time);
  if (!found) return [`${contract.id}: ${done} generated sequences were run${whyFewer(done, sequences, runner)}`];
  const scenario = await kept(found, method, runner);
  return [
    `${found.rule}: found by a generated sequence of seed ${seed}, shrunk to ${scenario.moves} moves and kept as scenario ${scenario.id}`,
  ];
}

function whyFewer(done: number, { length }: readonly unknown[], { stop, sideBySide }: ScenarioRunner): string {
  if (done === length) return '';
  const slowly = sideBySide === 1 ? 'slowly, and one request at a time' : 'slowly';
  return ` of ${length}: ${stop() ?? `the merchant answers ${slowly}; --runs gives them more time`}`;
}

/** Runs sequences until a rule fails on one, the run stops or their time is over, which leaves the least number. */
async function searched(
  sequences: readonly MerchantSequence[],
  method: Method,
  runner: ScenarioRunner,
  { least, timeMs }: Time,
): Promise<{ readonly found?: Found; readonly done: number }> {
  const found: Found[] = [];
  let begun = 0;
  const time = timeFor(timeMs);
  const isOver = () => runner.stop() !== null || found.length > 0 || (begun >= least && time.isUp());
  await inLanes(runner.sideBySide, sequences, async (sequence, index) => {
    if (index >= least) await time.firstSeen;
    if (isOver()) return time.see();
    begun += 1;
    const evidence = await runner.execute(named(method, sequence, `run-${index + 1}`));
    time.see(evidence);
    const evaluations = runner.evaluate(evidence);
    const [rule] = failedRules(evaluations);
    if (rule !== undefined) found.push({ sequence, rule });
    else await runner.record(evidence, false, evaluations);
  });
  return { ...(found[0] && { found: found[0] }), done: begun };
}

/** Shrinks a sequence to the shortest on which its rule still fails, has that judged, and tells its id and moves. */
async function kept({ sequence, rule }: Found, method: Method, runner: ScenarioRunner) {
  const { shorterSequences } = await import('#generators/scenarios/merchant-sequences');
  const { smallest } = await import('#generators/scenarios/search');
  const topics = [rule.split('/').at(-1) ?? ''];
  const fails = async (one: MerchantSequence) => {
    const evidence = await runner.execute(named(method, one, 'shrinking', topics));
    return failedRules(runner.evaluate(evidence)).length > 0;
  };
  const small = await smallest(sequence, shorterSequences, fails);
  const scenario = named(method, small, `found-${topics[0]}`, topics);
  await runner.record(await runner.execute(scenario), true);
  return { id: scenario.id, moves: small.moves.length };
}

function named(method: Method, { purchases, moves }: MerchantSequence, name: string, topics?: readonly string[]) {
  return sequenceScenario(method, name, purchases, moves, topics);
}

/** The rules that fail on the evidence of one sequence alone. */
function failedRules(evaluations: readonly RuleEvaluation[]): readonly string[] {
  return evaluations
    .filter(({ rule, problems }) => rule.level === 'must' && problems.length > 0)
    .map(({ rule }) => rule.id);
}
