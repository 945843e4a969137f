import type { Contract, Report, Target } from '#core/model';
import { runGenerated } from '#run/generated/run-generated';
import { inspect } from '#run/inspect';

const SEED = 7;

/** The report of a run of generated sequences alone; closes the target. */
export async function reportOnSequences(target: Target, contract: Contract, runs: number): Promise<Report> {
  const { report } = await inspect(target, [{ ...contract, scenarios: [] }], {
    seed: SEED,
    strict: false,
    runGenerated: runGenerated(target, { seed: SEED, runs }),
  });
  await target.close();
  return report;
}
