import type { Contract, Target } from '#core/model';
import type { ScenarioRunner } from '#run/run';
import type { RunConfig } from '#schemas/generated/types';
import { furtherPayloads } from './payloads.ts';
import { furtherSeries } from './series.ts';

/** What a run plays beyond the scenarios that are written down: generated sequences, and the smallest of what failed. */
export function furtherScenarios(target: Target, config: RunConfig) {
  return (contract: Contract, runner: ScenarioRunner): Promise<readonly string[]> =>
    contract.judges === 'sdk' ? furtherPayloads(runner) : furtherSeries(target, config, contract, runner);
}
