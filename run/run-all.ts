import type { Contract, Reading, Target, Verdict } from '#core/model';
import { type ContractRunner, type RunContext, type ScenarioRunner, scenarioRunner } from './scenario-runner.ts';
import { longestFirst } from './schedule.ts';

/** Runs scenarios made for this run, beside those of the contract, and gives notes on what they showed. */
export type RunGenerated = (contract: Contract, runner: ScenarioRunner) => Promise<readonly string[]>;

/** What came of one contract. */
interface ContractResult {
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly notes: readonly string[];
}

/** Runs the contracts that the target claims: everything is begun at once, and takes its turn in the lanes in that order. */
export async function runAll(
  contracts: readonly Contract[],
  runGenerated: RunGenerated | undefined,
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
    notes: [...runner.notes(), ...(notes[claimed.findIndex((one) => one.contract === contract)] ?? [])],
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
