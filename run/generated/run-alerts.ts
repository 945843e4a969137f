import { generatedSequence, series } from '#contracts/alert-bank/series/scenarios';
import type { Contract, RuleId, Target } from '#core/model';
import type { AlertMove } from '#generators/scenarios/alert-commands';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { LEAST_SEQUENCES, runSequences } from './run-sequences.ts';

/** Runs generated sequences of requests to pay, blocks and moves of the clock on a bank that can be moved through them. */
export async function runGeneratedAlerts(
  { capabilities: { claims, settings } }: Target,
  config: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = sequenceRules(contract);
  const canBeMoved = ['clock', 'proxies'].every((claim) => claims.includes(claim));
  if (config.runs === 0 || rules.length === 0 || !canBeMoved) return [];
  const { alertCommands } = await import('#generators/scenarios/alert-commands');
  return runSequences<readonly AlertMove[]>(
    {
      rules,
      arbitrary: alertCommands({ intervalMs: Number(settings.interval_ms) }),
      scenario: (moves, name, judging) => {
        const scenario = generatedSequence(moves);
        return { ...scenario, id: `${scenario.id}-${name}`, for: judging };
      },
      least: LEAST_SEQUENCES,
      counted: ({ length }) => `${length} move${length === 1 ? '' : 's'}`,
    },
    config,
    runner,
  );
}

/** The rules that judge generated sequences: those that the written sequence shows. */
export function sequenceRules({ id, rules }: Contract): readonly RuleId[] {
  return rules.filter(({ scenarios = [] }) => scenarios.includes(`${id}/${series.name}`)).map((rule) => rule.id);
}
