import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import type { Contract, RuleId, Target } from '#core/model';
import type { Command } from '#generators/scenarios/series-commands';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { runSequences } from './run-sequences.ts';

type Commands = readonly Command[];

/** Runs generated sequences of purchases for the series rules, where the target can be moved through them. */
export async function runGeneratedSeries(
  target: Target,
  config: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = seriesRules(contract).filter((id) => applies(contract, id, target));
  if (config.runs === 0 || rules.length === 0 || !canBeMoved(target)) return [];
  // fast-check is heavy: a run without generated scenarios does without it.
  const { labelled, seriesCommands, shorter } = await import('#generators/scenarios/series-commands');
  const arbitrary = seriesCommands({ windowMs: config.series ? config.series.window_ms : undefined });
  return runSequences<Commands>(
    {
      rules,
      arbitrary,
      smaller: shorter,
      scenario: (commands, name, judging) => {
        const scenario = generatedSeriesScenario(labelled(commands));
        return { ...scenario, id: `${scenario.id}-${name}`, for: judging };
      },
      counted,
    },
    config,
    runner,
  );
}

/** The rules that judge generated sequences of purchases. */
export function seriesRules({ rules }: Contract): readonly RuleId[] {
  return rules.map(({ id }) => id).filter((id) => id.includes('/series-'));
}

/** Whether the target does not say that it limits no purchases by series. */
function applies({ rules }: Contract, id: RuleId, { capabilities }: Target): boolean {
  return !rules.find((rule) => rule.id === id)?.whyInapplicable?.(capabilities);
}

function canBeMoved({ capabilities: { claims } }: Target): boolean {
  return ['customer', 'clock'].every((claim) => claims.includes(claim));
}

function counted(commands: Commands): string {
  const purchases = commands.filter((command) => command.do === 'purchase').length;
  return `${purchases} purchase${purchases === 1 ? '' : 's'} and ${commands.length - purchases} other moves`;
}
