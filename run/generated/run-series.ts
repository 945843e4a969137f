import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, RuleId, Scenario, Target } from '#core/model';
import type { Command } from '#generators/scenarios/series-commands';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { problemKind } from './problem-kind.ts';

/** How many generated sequences a run has by default. */
const RUNS = 100;

type Commands = readonly Command[];

/**
 * Runs generated sequences of purchases for the series rules, where the target can be moved through them. A sequence on
 * which a rule fails is shrunk to the shortest on which that rule still fails, and kept as a scenario.
 */
export async function runGeneratedSeries(
  target: Target,
  { seed = 1, runs = RUNS, series }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = seriesRules(contract);
  if (runs === 0 || rules.length === 0 || !canBeMoved(target)) return [];
  // fast-check is heavy: a run without generated scenarios does without it.
  const { labelled, seriesCommands, shorter } = await import('#generators/scenarios/series-commands');
  const { search } = await import('#generators/scenarios/search');
  const sequences = seriesCommands({ windowMs: series?.window_ms });
  const named = (commands: Commands, name: string, judging: readonly RuleId[]) =>
    seriesScenario(labelled(commands), name, judging);
  const notes: string[] = [];
  const known = new Set<string>();
  for (let round = 0; ; round += 1) {
    const found = await search(sequences, { seed: seed + round, runs, smaller: shorter }, async (commands) => {
      const evidence = await runner.execute(named(commands, `run-${round}`, rules));
      const evaluations = runner.evaluate(evidence);
      const unknown = failuresIn(evaluations).filter(({ rule }) => !known.has(rule));
      if (unknown.length === 0 && round === 0) runner.record(evidence, false, evaluations);
      return unknown.map(({ kind }) => kind);
    });
    if (!found) return notes;
    const rule = ruleIn(found.what);
    known.add(rule);
    const scenario = named(found.value, `found-${known.size}`, [rule]);
    runner.record(await runner.execute(scenario), true);
    notes.push(
      `${rule}: found by generated sequence ${found.tries} of seed ${seed + round}, shrunk to ${counted(found.value)} and kept as scenario ${scenario.id}`,
    );
  }
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
