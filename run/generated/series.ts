import { generatedSeriesScenario } from '#contracts/gateway/methods/bank-transfer-thailand';
import type { RuleEvaluation } from '#core/evaluate';
import type { Contract, Scenario, Target } from '#core/model';
import type { Command } from '#generators/scenarios/series-commands';
import type { ScenarioRunner } from '#run/run';
import type { RunConfig } from '#schemas/generated/types';

/** How many generated sequences a run plays by default. */
const RUNS = 100;

type Commands = readonly Command[];

/**
 * Plays generated sequences of purchases for the series rules, where the target can be moved through them. A sequence
 * on which a rule fails is shrunk to the shortest on which that rule still fails, and kept as a scenario.
 */
export async function furtherSeries(
  target: Target,
  { seed = 1, runs = RUNS, series }: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const able = ['customer', 'clock'].every((claim) => target.capabilities.claims.includes(claim));
  const wanted = contract.rules.some(({ id }) => id.includes('/series-'));
  if (!able || !wanted || runs === 0) return [];
  // fast-check is heavy: a run without generated scenarios does without it.
  const { labelled, seriesCommands, shorter } = await import('#generators/scenarios/series-commands');
  const { search } = await import('#generators/scenarios/search');
  const arbitrary = seriesCommands(series?.window_ms);
  const scenarioOf = (commands: Commands, name: string): Scenario => {
    const scenario = generatedSeriesScenario(labelled(commands));
    return { ...scenario, id: `${scenario.id}-${name}` };
  };
  const notes: string[] = [];
  const known = new Set<string>();
  for (let round = 0; ; round += 1) {
    const found = await search(arbitrary, { seed: seed + round, runs, smaller: shorter }, async (commands) => {
      const evidence = await runner.execute(scenarioOf(commands, `run-${round}`));
      const evaluations = runner.evaluate(evidence);
      const broken = failing(evaluations).filter((rule) => !known.has(rule));
      if (broken.length === 0 && round === 0) runner.record(evidence, false, evaluations);
      return broken;
    });
    if (!found) return notes;
    known.add(found.what);
    const scenario = scenarioOf(found.value, `found-${known.size}`);
    runner.record(await runner.execute(scenario), true);
    notes.push(
      `${found.what}: found by generated sequence ${found.tries} of seed ${seed + round}, shrunk to ${counted(found.value)} and kept as scenario ${scenario.id}`,
    );
  }
}

function counted(commands: Commands): string {
  const count = commands.filter((command) => command.do === 'purchase').length;
  return `${count} purchase${count === 1 ? '' : 's'} and ${commands.length - count} other moves`;
}

/** The rules that fail on the evidence of one scenario alone. */
function failing(evaluations: readonly RuleEvaluation[]): readonly string[] {
  return evaluations
    .filter(({ rule, problems }) => rule.level === 'must' && problems.length > 0)
    .map(({ rule }) => rule.id);
}
