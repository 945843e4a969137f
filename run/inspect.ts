import { summedDeviations } from '#core/deviations/tally';
import type { Contract, Report, Scenario, Target } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import { evidenceLog } from './evidence-log.ts';
import { type EvidenceStore, evidenceInMemory } from './evidence-store.ts';
import { lanes } from './lanes.ts';
import { booksRead, cutShort, neverReached, notJudged, repeatedRequests } from './notes.ts';
import { reportOf, summed } from './report.ts';
import { type RunGenerated, runAll } from './run-all.ts';
import { sharedRuns } from './shared-runs.ts';
import { stopping } from './stopping.ts';

/** What a run has besides its target and contracts. */
export interface InspectionOptions {
  readonly seed: number;
  readonly strict: boolean;
  /** Where the evidence is kept; in memory where it is left out. */
  readonly store?: EvidenceStore;
  /** What does not fit into this time is not run: the rules behind it are unproven. */
  readonly budgetMs?: Millis;
  /** A scenario that is much alike for every method is run for one of them alone where the kit waits this long for the target in it; 3 s by default. */
  readonly slowMs?: Millis;
  readonly runGenerated?: RunGenerated;
  /** Called as each scenario begins, with its number among all. */
  readonly progress?: (scenario: Scenario, done: number, of: number) => void;
  /** Called with what is done beside the written scenarios, in words. */
  readonly say?: (what: string) => void;
}

/** A report, and the keys of every scenario that was run: they must stand nowhere. */
export interface Inspection {
  readonly report: Report;
  readonly secrets: readonly string[];
}

/** Runs every scenario of the contracts on a target and judges what happened; the same for every front end. */
export async function inspect(
  target: Target,
  contracts: readonly Contract[],
  options: InspectionOptions,
): Promise<Inspection> {
  const started = new Date();
  const log = evidenceLog(options.store ?? evidenceInMemory());
  const stop = stopping(options.budgetMs, log.size);
  let place = contracts.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  const results = await runAll(contracts, options.runGenerated, {
    target,
    log,
    stop,
    lanes: lanes(target.sideBySide ?? 1),
    shared: sharedRuns(options.slowMs ?? 3 * SECOND, target.sideBySide ?? 1),
    progress: counting(place, options),
    ...(options.say && { say: options.say }),
    nextPlace: () => place++,
  });
  const scenarios = log.scenarios();
  const situations = summed(results.flatMap((result) => result.situations));
  const report = reportOf(target, {
    started,
    tookMs: Date.now() - started.getTime(),
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    readings: results.flatMap(({ readings }) => readings),
    notes: [
      ...(target.notes ?? []),
      ...results.flatMap(({ notes }) => notes),
      ...neverReached(situations),
      ...booksRead(log.booksTookMs()),
      ...cutShort(stop(), scenarios),
      ...repeatedRequests(log.repeated()),
      ...notJudged(target, contracts),
    ],
    situations,
    deviations: summedDeviations(results.flatMap(({ deviations }) => deviations)),
    scenarios,
    ...options,
  });
  return { report, secrets: log.secrets() };
}

/** Tells the front end the number of each scenario, among those of all contracts. */
function counting(of: number, { progress }: InspectionOptions): (scenario: Scenario) => void {
  let done = 0;
  return (scenario) => progress?.(scenario, done++, of);
}
