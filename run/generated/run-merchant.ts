import { sequenceScenario } from '#contracts/merchant/sequences/scenario';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, Evidence } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { MerchantSequence } from '#generators/scenarios/merchant-sequences';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { type Method, methodOf } from '#schemas/methods';
import { inLanes } from './in-lanes.ts';

/** How many generated sequences each method of a merchant has by default, and at the least. */
const RUNS = 25;
const LEAST = 5;
/**
 * How long a method may take for its sequences, counted from the end of the first, where no number is asked for; a merchant
 * that took longer for the first gets no more than those that were begun beside it.
 */
const TIME_MS: Millis = 3 * SECOND;

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
  { seed = 1, runs }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  if (runs === 0 || !contract.scope) return [];
  const { merchantSequences } = await import('#generators/scenarios/merchant-sequences');
  const { samples } = await import('#generators/scenarios/search');
  const method = methodOf(contract.scope);
  const sequences = samples(merchantSequences(), { seed, count: runs ?? RUNS });
  const { found, done } = await searched(sequences, method, runner, runs === undefined ? TIME_MS : undefined);
  if (!found) return [`${contract.id}: ${done} generated sequences were run${whyFewer(done, sequences, runner)}`];
  const scenario = await kept(found, method, runner);
  return [
    `${found.rule}: found by a generated sequence of seed ${seed}, shrunk to ${scenario.moves} moves and kept as scenario ${scenario.id}`,
  ];
}

function whyFewer(done: number, { length }: readonly unknown[], { stop }: ScenarioRunner): string {
  return done === length
    ? ''
    : ` of ${length}: ${stop() ?? 'the merchant answers slowly, and --runs gives them more time'}`;
}

/** Runs sequences until a rule fails on one, the run stops or their time is over, which leaves the least number. */
async function searched(
  sequences: readonly MerchantSequence[],
  method: Method,
  runner: ScenarioRunner,
  timeMs: Millis = Number.POSITIVE_INFINITY,
): Promise<{ readonly found?: Found; readonly done: number }> {
  const found: Found[] = [];
  let begun = 0;
  let firstEnded: Millis | undefined;
  let firstTook = Number.POSITIVE_INFINITY;
  const timeIsUp = () => firstEnded !== undefined && Date.now() - firstEnded + firstTook > timeMs;
  const isOver = () => runner.stop() !== null || found.length > 0 || (begun >= LEAST && timeIsUp());
  await inLanes(runner.sideBySide, sequences, async (sequence, index) => {
    if (isOver()) return;
    begun += 1;
    const evidence = await runner.execute(named(method, sequence, `run-${index + 1}`));
    firstEnded ??= Date.now();
    firstTook = Math.min(firstTook, spentIn(evidence));
    const evaluations = runner.evaluate(evidence);
    const [rule] = failedRules(evaluations);
    if (rule !== undefined) found.push({ sequence, rule });
    else await runner.record(evidence, false, evaluations);
  });
  return { ...(found[0] && { found: found[0] }), done: begun };
}

/** How long the merchant was waited for in a sequence, in which one thing is asked after another. */
function spentIn({ events }: Evidence): Millis {
  return events.reduce((sum, event) => sum + ('tookMs' in event ? event.tookMs : 0), 0);
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
