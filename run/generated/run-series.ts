import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, RuleId, Scenario, Target } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { Command } from '#generators/scenarios/series-commands';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { problemKind } from './problem-kind.ts';
import { sequenceRuns } from './sequence-runs.ts';

/** How many generated sequences a run has by default, and how long it has for them where no number is asked for. */
const RUNS = 100;
const TIME_MS: Millis = 10 * SECOND;

type Commands = readonly Command[];

/**
 * Runs generated sequences of purchases for the series rules, where the target can be moved through them. A sequence on
 * which a rule fails is shrunk to the shortest on which that rule still fails, and kept as a scenario. What there was no
 * time for is said in a note.
 */
export async function runGeneratedSeries(
  target: Target,
  { seed = 1, runs, series }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = seriesRules(contract);
  if (runs === 0 || rules.length === 0 || !canBeMoved(target)) return [];
  // fast-check is heavy: a run without generated scenarios does without it.
  const { labelled, seriesCommands, shorter } = await import('#generators/scenarios/series-commands');
  const { search, triedValues } = await import('#generators/scenarios/search');
  const sequences = seriesCommands({ windowMs: series?.window_ms });
  const named = (commands: Commands, name: string, judging: readonly RuleId[]) =>
    seriesScenario(labelled(commands), name, judging);
  const known = new Set<string>();
  const notes: string[] = [];
  const options = { runs: runs ?? RUNS, smaller: shorter };
  const sequence = sequenceRuns(runner, runs === undefined ? TIME_MS : undefined);
  for (let round = 0; !sequence.isOver(); round += 1) {
    const shows = sequence.once(async (commands: Commands) => {
      const evidence = await runner.execute(named(commands, `run-${round}`, rules));
      const evaluations = runner.evaluate(evidence);
      const unknown = failuresIn(evaluations).filter(({ rule }) => !known.has(rule));
      if (unknown.length === 0 && round === 0) await runner.record(evidence, false, evaluations);
      return unknown.map(({ kind }) => kind);
    });
    if (runner.sideBySide > 1) shows.prepare(await triedValues(sequences, { seed: seed + round, runs: options.runs }));
    const found = await search(sequences, { ...options, seed: seed + round }, shows.of);
    await shows.end();
    if (!found) break;
    const rule = ruleIn(found.what);
    known.add(rule);
    const scenario = named(found.value, `found-${known.size}`, [rule]);
    await runner.record(await runner.execute(scenario), true);
    notes.push(
      `${rule}: found by generated sequence ${found.tries} of seed ${seed + round}, shrunk to ${counted(found.value)} and kept as scenario ${scenario.id}`,
    );
  }
  return [...notes, ...sequence.notes()];
}

/** The rules that judge generated sequences of purchases. */
export function seriesRules({ rules }: Contract): readonly RuleId[] {
  return rules.map(({ id }) => id).filter((id) => id.includes('/series-'));
}

function canBeMoved({ capabilities: { claims } }: Target): boolean {
  return ['customer', 'clock'].every((claim) => claims.includes(claim));
}

function seriesScenario(
  commands: Parameters<typeof generatedSeriesScenario>[0],
  name: string,
  judging: readonly RuleId[],
): Scenario {
  const scenario = generatedSeriesScenario(commands);
  return { ...scenario, id: `${scenario.id}-${name}`, for: judging };
}

function counted(commands: Commands): string {
  const purchases = commands.filter((command) => command.do === 'purchase').length;
  return `${purchases} purchase${purchases === 1 ? '' : 's'} and ${commands.length - purchases} other moves`;
}

/** A failure of a rule that must hold; its kind begins with the rule, and shrinking keeps it. */
interface SeriesFailure {
  readonly rule: RuleId;
  readonly kind: string;
}

function failuresIn(evaluations: readonly RuleEvaluation[]): readonly SeriesFailure[] {
  return evaluations
    .filter(({ rule }) => rule.level === 'must')
    .flatMap(({ rule, problems }) =>
      problems.map((problem) => ({ rule: rule.id, kind: `${rule.id} ${problemKind(problem)}` })),
    );
}

function ruleIn(kind: string): RuleId {
  return kind.slice(0, kind.indexOf(' '));
}
