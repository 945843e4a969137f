import type { Contract, Reading, Report, Scenario, Target, Verdict } from '#core/model';
import type { Millis } from '#core/time';
import { evidenceLog } from './evidence-log.ts';
import { type EvidenceStore, evidenceInMemory } from './evidence-store.ts';
import { lanes } from './lanes.ts';
import { cutShort, notJudged, repeatedRequests } from './notes.ts';
import { reportOf } from './report.ts';
import { type ContractRunner, type RunContext, type ScenarioRunner, scenarioRunner } from './scenario-runner.ts';
import { longestFirst } from './schedule.ts';
import { stopping } from './stopping.ts';

/** What a run has besides its target and contracts. */
export interface InspectionOptions {
  readonly seed: number;
  readonly strict: boolean;
  /** Where the evidence is kept; in memory where it is left out. */
  readonly store?: EvidenceStore;
  /** What does not fit into this time is not run: the rules behind it are unproven. */
  readonly budgetMs?: Millis;
  /** Runs scenarios made for this run, beside those of the contract, and gives notes on what they showed. */
  readonly runGenerated?: (contract: Contract, runner: ScenarioRunner) => Promise<readonly string[]>;
  /** Called as each scenario begins, with its number among all. */
  readonly progress?: (scenario: Scenario, done: number, of: number) => void;
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
  const results = await runAll(contracts, options, {
    target,
    log,
    stop,
    lanes: lanes(target.sideBySide ?? 1),
    shared: new Map(),
    progress: counting(place, options),
    nextPlace: () => place++,
  });
  const scenarios = log.scenarios();
  const report = reportOf(target, {
    started,
    tookMs: Date.now() - started.getTime(),
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    readings: results.flatMap(({ readings }) => readings),
    notes: [
      ...(target.notes ?? []),
      ...results.flatMap(({ notes }) => notes),
      ...cutShort(stop(), scenarios),
      ...repeatedRequests(log.repeated()),
      ...notJudged(target, contracts),
    ],
    scenarios,
    ...options,
  });
  return { report, secrets: log.secrets() };
}

interface ContractResult {
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly notes: readonly string[];
}

/** Everything is begun at once, and takes its turn in the lanes in the order in which it was begun. */
async function runAll(
  contracts: readonly Contract[],
  { runGenerated }: InspectionOptions,
  run: RunContext,
): Promise<readonly ContractResult[]> {
  const fault: { reason?: string } = {};
  const context = { ...run, stop: () => fault.reason ?? run.stop() };
  const runners = contracts.map((contract) => ({ contract, runner: scenarioRunner(contract, context) }));
  const claimed = runners.filter(({ contract }) => isClaimed(contract, run.target));
  const begun = beginWritten(claimed, run.target.sideBySide ?? 1);
  const generated = claimed.map(({ contract, runner }) => runGenerated?.(contract, runner) ?? []);
  const all = [...begun, ...generated];
  // After a fault of the kit nothing new is begun, and the target is left only when nothing runs on it any more.
  for (const one of all) Promise.resolve(one).catch(() => Object.assign(fault, { reason: 'the run broke off' }));
  await Promise.allSettled(all);
  await Promise.all(all);
  const notes = await Promise.all(generated);
  return runners.map(({ runner, contract }) => ({
    verdicts: runner.verdicts(),
    readings: runner.readings(),
    notes: notes[claimed.findIndex((one) => one.contract === contract)] ?? [],
  }));
}

interface Claimed {
  readonly contract: Contract;
  readonly runner: ContractRunner;
}

/** Begins the written scenarios of all contracts, the longest first where they run side by side. */
function beginWritten(claimed: readonly Claimed[], sideBySide: number): readonly Promise<void>[] {
  let place = 0;
  const plan = claimed.flatMap(({ contract, runner }) =>
    contract.scenarios.map((scenario) => ({ runner, scenario, place: place++ })),
  );
  const begun = (sideBySide > 1 ? longestFirst(plan) : plan).map((one) => ({
    runner: one.runner,
    ended: one.runner.runWritten(one.scenario, one.place),
  }));
  for (const { runner } of claimed)
    Promise.allSettled(begun.flatMap((one) => (one.runner === runner ? [one.ended] : []))).then(runner.done);
  return begun.map(({ ended }) => ended);
}

/** A contract whose method the target does not claim is not run: its rules are inapplicable. */
function isClaimed({ scope }: Contract, { capabilities: { scopes } }: Target): boolean {
  return !scope || scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel);
}

/** Tells the front end the number of each scenario, among those of all contracts. */
function counting(of: number, { progress }: InspectionOptions): (scenario: Scenario) => void {
  let done = 0;
  return (scenario) => progress?.(scenario, done++, of);
}
