import type { Contract, DeviationSeen, Reading, SituationSeen, Target, Verdict } from '#core/model';
import { type ContractRunner, type RunContext, type ScenarioRunner, scenarioRunner } from './scenario-runner.ts';
import { longestFirst } from './schedule.ts';

/** Runs scenarios made for this run, beside those of the contract, and gives notes on what they showed. */
export type RunGenerated = (contract: Contract, runner: ScenarioRunner) => Promise<readonly string[]>;

/** What came of one contract. */
interface ContractResult {
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly situations: readonly SituationSeen[];
  readonly deviations: readonly DeviationSeen[];
  readonly notes: readonly string[];
}

/**
 * Runs the contracts that the target claims: all of them are begun at once and take their turns in the lanes in that order,
 * or one contract after the other where the target is set up for one at a time.
 */
export async function runAll(
  contracts: readonly Contract[],
  runGenerated: RunGenerated | undefined,
  run: RunContext,
): Promise<readonly ContractResult[]> {
  const fault: { reason?: string } = {};
  const context = { ...run, stop: () => fault.reason ?? run.stop() };
  const runners = contracts.map((contract) => ({ contract, runner: scenarioRunner(contract, context) }));
  const claimed = placed(runners.filter(({ contract }) => isClaimed(contract, run.target)));
  const notes = new Map<Contract, readonly string[]>();
  for (const group of run.target.contractsInTurn ? claimed.map((one) => [one]) : [claimed]) {
    const begun = beginWritten(group, run.target);
    const generated = group.map(async ({ contract, runner }) =>
      notes.set(contract, (await runGenerated?.(contract, runner)) ?? []),
    );
    const all = [...begun, ...generated];
    // After a fault of the kit nothing new is begun, and the target is left only when nothing runs on it any more.
    for (const one of all) Promise.resolve(one).catch(() => Object.assign(fault, { reason: 'the run broke off' }));
    await Promise.allSettled(all);
    await Promise.all(all);
  }
  return runners.map(({ runner, contract }) => ({
    verdicts: runner.verdicts(),
    readings: runner.readings(),
    situations: runner.situations(),
    deviations: runner.deviations(),
    notes: [...runner.notes(), ...(notes.get(contract) ?? [])],
  }));
}

interface Claimed {
  readonly contract: Contract;
  readonly runner: ContractRunner;
  /** The place of its first scenario among those of the run. */
  readonly first: number;
}

/** Begins the written scenarios of contracts, the longest first where they run side by side in any order. */
function beginWritten(
  claimed: readonly Claimed[],
  { sideBySide = 1, contractsInTurn }: Target,
): readonly Promise<void>[] {
  const plan = claimed.flatMap(({ contract, runner, first }) =>
    contract.scenarios.map((scenario, index) => ({ runner, scenario, place: first + index })),
  );
  const begun = (sideBySide > 1 && !contractsInTurn ? longestFirst(plan) : plan).map((one) => ({
    runner: one.runner,
    ended: one.runner.runWritten(one.scenario, one.place),
  }));
  for (const { runner } of claimed)
    Promise.allSettled(begun.flatMap((one) => (one.runner === runner ? [one.ended] : []))).then(runner.done);
  return begun.map(({ ended }) => ended);
}

function placed(runners: readonly Omit<Claimed, 'first'>[]): readonly Claimed[] {
  let first = 0;
  return runners.map((one) => {
    const here = { ...one, first };
    first += one.contract.scenarios.length;
    return here;
  });
}

/** A contract whose method the target does not claim is not run: its rules are inapplicable. */
function isClaimed({ scope }: Contract, { capabilities: { scopes } }: Target): boolean {
  return !scope || scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel);
}
