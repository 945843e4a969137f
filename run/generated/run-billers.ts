import { generatedSequence, series } from '#contracts/alert-biller/series/scenarios';
import type { Contract, RuleId, Target } from '#core/model';
import type { BillerMove } from '#generators/scenarios/biller-commands';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { LEAST_SEQUENCES, runSequences } from './run-sequences.ts';

/** Runs generated sequences of alerts, decisions and answers of the bank on a biller whose clock can be moved. */
export async function runGeneratedBillers(
  { capabilities: { claims } }: Target,
  config: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = billerSequenceRules(contract);
  if (config.runs === 0 || rules.length === 0 || !claims.includes('clock')) return [];
  const { billerCommands } = await import('#generators/scenarios/biller-commands');
  return runSequences<readonly BillerMove[]>(
    {
      rules,
      arbitrary: billerCommands(),
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
export function billerSequenceRules({ id, rules }: Contract): readonly RuleId[] {
  return rules.filter(({ scenarios = [] }) => scenarios.includes(`${id}/${series.name}`)).map((rule) => rule.id);
}
