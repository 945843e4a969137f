import { ALONE, COMBINED, generatedPurchase } from '#contracts/gateway/genuine/generated';
import type { Contract, RuleId } from '#core/model';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import type { Combination } from '#schemas/genuine/combinations';
import { runSequences } from './run-sequences.ts';

/** How many generated purchases each method has where no number is asked for: the written scenarios send every value alone. */
const RUNS = 5;

/**
 * Runs generated purchases as the world writes them, each beside a tame one; none where what stands alone is refused
 * already, since they would be refused for the same.
 */
export async function runGeneratedPurchases(
  config: RunConfig,
  contract: Contract,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const rules = purchaseRules(contract);
  const { scope } = contract;
  if (config.runs === 0 || rules.length === 0 || !scope) return [];
  const failed = await runner.failed;
  if (failed.some(({ rule }) => ALONE.some((topic) => rule.id.endsWith(`/${topic}`)))) return [];
  const { genuinePurchases, simpler } = await import('#generators/scenarios/genuine-purchases');
  return runSequences<Combination>(
    {
      rules,
      arbitrary: genuinePurchases(),
      usual: RUNS,
      smaller: simpler,
      scenario: (combination, name, judging) => generatedPurchase(scope, combination, name, judging),
      counted,
    },
    config,
    runner,
  );
}

/** The rules that judge generated purchases. */
export function purchaseRules({ rules }: Contract): readonly RuleId[] {
  return rules.map(({ id }) => id).filter((id) => id.endsWith(`/${COMBINED}`));
}

function counted({ texts, flag, integer, spelling }: Combination): string {
  const values = [flag, integer].filter((one) => one !== undefined).length;
  return [
    `${texts.length} text${texts.length === 1 ? '' : 's'}`,
    ...(values > 0 ? [`${values} value${values === 1 ? '' : 's'}`] : []),
    ...(spelling === undefined ? [] : ['a spelling']),
  ].join(' and ');
}
