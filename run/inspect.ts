import type { Contract, Evidence, Reading, Report, Scenario, SituationSeen, Target, Verdict } from '#core/model';
import { type EvidenceLog, evidenceLog } from './evidence-log.ts';
import { inLanes } from './in-lanes.ts';
import { booksRead, neverReached, notJudged, repeatedRequests } from './notes.ts';
import { reportOf, summed } from './report.ts';
import { type ScenarioRunner, scenarioRunner } from './scenario-runner.ts';

/** What a run has besides its target and contracts. */
export interface InspectionOptions {
  readonly seed: number;
  readonly strict: boolean;
  /** Runs scenarios made for this run, beside those of the contract, and gives notes on what they showed. */
  readonly runGenerated?: (contract: Contract, runner: ScenarioRunner) => Promise<readonly string[]>;
  /** Called before each scenario with its number among all. */
  readonly progress?: (scenario: Scenario, done: number, of: number) => void;
}

/** A report, and the evidence that it stands on. */
export interface Inspection {
  readonly report: Report;
  readonly evidence: readonly Evidence[];
  /** The keys of every scenario run, also of those whose evidence was not kept. */
  readonly secrets: readonly string[];
}

/** Runs every scenario of the contracts on a target and judges what happened; the same for every front end. */
export async function inspect(
  target: Target,
  contracts: readonly Contract[],
  options: InspectionOptions,
): Promise<Inspection> {
  const started = new Date();
  const log = evidenceLog();
  const counted = { ...options, progress: counting(contracts, options) };
  const results: ContractResult[] = [];
  for (const contract of contracts) results.push(await judged(target, contract, log, counted));
  const notes = [
    ...results.flatMap((result) => result.notes),
    ...neverReached(summed(results.flatMap(({ situations }) => situations))),
    ...booksRead(log.evidence),
    ...repeatedRequests(log.evidence),
    ...notJudged(target, contracts),
  ];
  const report = reportOf(target, {
    started,
    tookMs: Date.now() - started.getTime(),
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    readings: results.flatMap(({ readings }) => readings),
    situations: summed(results.flatMap(({ situations }) => situations)),
    notes,
    evidence: log.evidence,
    ...options,
  });
  return { report, evidence: log.evidence, secrets: [...log.secrets] };
}

interface ContractResult {
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly situations: readonly SituationSeen[];
  readonly notes: readonly string[];
}

interface Counted extends Pick<InspectionOptions, 'runGenerated'> {
  readonly progress: (scenario: Scenario) => void;
}

/** A contract whose method the target does not claim is not run: its rules are inapplicable. */
async function judged(
  target: Target,
  contract: Contract,
  log: EvidenceLog,
  { progress, runGenerated }: Counted,
): Promise<ContractResult> {
  const runner = scenarioRunner(target, contract, log);
  const notes: string[] = [];
  if (isClaimed(contract, target)) {
    await inLanes(target.sideBySide ?? 1, contract.scenarios, async (scenario) => {
      progress(scenario);
      await runner.runWritten(scenario);
    });
    notes.push(...((await runGenerated?.(contract, runner)) ?? []));
  }
  return { verdicts: runner.verdicts(), readings: runner.readings(), situations: runner.situations(), notes };
}

function isClaimed({ scope }: Contract, { capabilities: { scopes } }: Target): boolean {
  return !scope || scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel);
}

/** Tells the front end the number of each scenario, among those of all contracts. */
function counting(contracts: readonly Contract[], { progress }: InspectionOptions): (scenario: Scenario) => void {
  const of = contracts.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  let done = 0;
  return (scenario) => progress?.(scenario, done++, of);
}
