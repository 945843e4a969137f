import type { Contract, Target } from '#core/model';
import type { ScenarioRunner } from '#run/scenario-runner';
import type { RunConfig } from '#schemas/generated/types';
import { runGeneratedAlerts } from './run-alerts.ts';
import { runGeneratedBillers } from './run-billers.ts';
import { runGeneratedSequences } from './run-merchant.ts';
import { runGeneratedPurchases } from './run-purchases.ts';
import { runGeneratedSeries } from './run-series.ts';
import { runSmallestPayloads } from './run-smallest-payloads.ts';

/** What a run does beyond the scenarios that are written down: generated sequences, and the smallest of what failed. */
export function runGenerated(target: Target, config: RunConfig) {
  return async (contract: Contract, runner: ScenarioRunner): Promise<readonly string[]> => {
    if (contract.judges === 'sdk') return runSmallestPayloads(runner);
    if (contract.judges === 'merchant') return runGeneratedSequences(target, config, contract, runner);
    if (contract.judges === 'alert-bank') return runGeneratedAlerts(target, config, contract, runner);
    if (contract.judges === 'alert-biller') return runGeneratedBillers(target, config, contract, runner);
    if (contract.judges !== 'gateway') return [];
    const notes = await Promise.all([
      runGeneratedPurchases(config, contract, runner),
      runGeneratedSeries(target, config, contract, runner),
    ]);
    return notes.flat();
  };
}
