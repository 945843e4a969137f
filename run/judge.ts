import type { Scenario } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';
import { contractsFor } from './contracts/contracts-for.ts';
import { selectScenario } from './contracts/select-rules.ts';
import { runGenerated } from './generated/run-generated.ts';
import { type Inspection, type InspectionOptions, inspect } from './inspect.ts';
import { openTarget } from './target/open-target.ts';

/** What a front end adds to the configuration of a run. */
interface JudgeOptions extends Pick<InspectionOptions, 'progress' | 'say' | 'store'> {
  /** Run this scenario alone, and nothing generated. */
  readonly scenario?: Scenario;
}

/** A whole run: from the configuration over target and contracts to the report and its evidence. */
export async function judge(config: RunConfig, { scenario, ...options }: JudgeOptions = {}): Promise<Inspection> {
  const { seed = 1, strict = false, budget_ms } = config;
  // What is asked for is checked before a target is started, so that a misspelt word costs nothing.
  const asked = await contractsFor(config);
  const contracts = scenario ? [selectScenario(asked, scenario)] : asked;
  const target = await openTarget(config);
  try {
    const budget = budget_ms === undefined ? {} : { budgetMs: budget_ms };
    const generated = scenario ? {} : { runGenerated: runGenerated(target, config) };
    return await inspect(target, contracts, { seed, strict, ...budget, ...generated, ...options });
  } finally {
    await target.close();
  }
}
