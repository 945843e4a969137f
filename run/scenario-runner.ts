import { evaluatorFor, type RuleEvaluation } from '#core/evaluate';
import { execute } from '#core/execute';
import type {
  Contract,
  DeviationSeen,
  Evidence,
  Reading,
  Rule,
  Scenario,
  SituationSeen,
  Target,
  Verdict,
} from '#core/model';
import type { EvidenceLog } from './evidence-log.ts';
import type { KeptEvidence } from './evidence-store.ts';
import type { Lanes } from './lanes.ts';
import { notesOn, type SharedRun, type SharedRuns, type StoodFor, waiting } from './shared-runs.ts';
import type { Stop } from './stopping.ts';

/** A rule that failed in a scenario of the contract, and where the evidence of that scenario is kept. */
export interface Failure {
  readonly rule: Rule<never>;
  readonly scenario: Scenario;
  readonly evidence: KeptEvidence;
}

/** Runs the scenarios of one contract on a target and judges them, also those that are made for the run. */
export interface ScenarioRunner {
  /** Runs a scenario as soon as a lane is free; nothing is judged yet. */
  execute(scenario: Scenario): Promise<Evidence>;
  /** What the rules find in the evidence of one scenario, which is not counted. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  /** Counts the evidence towards the verdicts, and keeps it for the report only where asked. */
  record(evidence: Evidence, keep: boolean, evaluations?: readonly RuleEvaluation[]): Promise<void>;
  /** Why nothing more is run; `null` while there is no reason. */
  readonly stop: Stop;
  /** How many scenarios may run side by side. */
  readonly sideBySide: number;
  /** Tells whoever watches what is done beside the written scenarios. */
  readonly say?: (what: string) => void;
  /** What failed in the scenarios that are written down in the contract, once all of them were run. */
  readonly failed: Promise<readonly Failure[]>;
}

/** A runner that also runs what the contract has written down, and says what came of it all. */
export interface ContractRunner extends ScenarioRunner {
  /** Runs and judges a scenario of the contract; `place` is its place among those of the run. */
  runWritten(scenario: Scenario, place: number): Promise<void>;
  /** All scenarios of the contract were run. */
  done(): void;
  /** What was not run because a slow run for another method stands for it. */
  notes(): readonly string[];
  verdicts(): readonly Verdict[];
  /** The open points that were seen. */
  readings(): readonly Reading[];
  situations(): readonly SituationSeen[];
  deviations(): readonly DeviationSeen[];
}

/** What the contracts of a run share. */
export interface RunContext {
  readonly target: Target;
  readonly log: EvidenceLog;
  readonly lanes: Lanes;
  readonly stop: Stop;
  /** What may be run once for all contracts, and whether the target is slow enough for that. */
  readonly shared: SharedRuns;
  /** Called as each written scenario begins. */
  readonly progress: (scenario: Scenario) => void;
  /** Called with what is done beside them. */
  readonly say?: (what: string) => void;
  /** Places behind those of the written scenarios. */
  readonly nextPlace: () => number;
}

/** The rules that found something wrong, and what. */
function foundWrong(evaluations: readonly RuleEvaluation[]) {
  const wrong = evaluations.filter(({ problems }) => problems.length > 0);
  return wrong.map(({ rule, problems }) => ({ rule: rule.id, problems }));
}

/** The runner of a contract. */
export function scenarioRunner(contract: Contract, run: RunContext): ContractRunner {
  const { target, log, lanes, stop, shared, progress } = run;
  const evaluator = evaluatorFor(contract, target.capabilities);
  const failures: Failure[] = [];
  const stoodFor: StoodFor[] = [];
  let done: (failures: readonly Failure[]) => void = () => undefined;
  const failed = new Promise<readonly Failure[]>((resolve) => {
    done = resolve;
  });

  async function executed(scenario: Scenario): Promise<Evidence> {
    const evidence = await execute(target, scenario, { stop });
    log.note(evidence);
    return evidence;
  }

  /** All in one lane, so that no evidence waits in memory to be judged. */
  async function judged(scenario: Scenario, place: number): Promise<SharedRun> {
    progress(scenario);
    const waited = scenario.once === undefined ? () => 0 : waiting();
    const evidence = await executed(scenario);
    const waitedMs = waited();
    const evaluations = evaluator.evaluate(evidence);
    evaluator.record(evidence, evaluations);
    const kept = await log.keep(evidence, place, foundWrong(evaluations));
    for (const { rule, problems } of evaluations)
      if (problems.length > 0) failures.push({ rule, scenario, evidence: kept });
    return { evidence, kept, waitedMs };
  }

  function judgedBy({ evidence, kept, waitedMs }: SharedRun, scenario: Scenario, place: number): void {
    const own = { ...evidence, scenario };
    evaluator.share(own);
    log.list(own, place, kept);
    stoodFor.push({ scenario: scenario.id, by: evidence.scenario.id, waitedMs });
  }

  return {
    stop,
    failed,
    sideBySide: target.sideBySide ?? 1,
    ...(run.say && { say: run.say }),
    done: () => done(failures),
    evaluate: evaluator.evaluate,
    execute: (scenario) => lanes.run(() => executed(scenario)),
    async record(evidence, keep, evaluations) {
      evaluator.record(evidence, evaluations);
      if (keep) await log.keep(evidence, run.nextPlace());
    },
    async runWritten(scenario, place) {
      const run = () => judged(scenario, place);
      const { once } = scenario;
      const earlier = once === undefined ? undefined : shared.get(once);
      if (earlier === undefined) {
        const first = lanes.run(run);
        if (once !== undefined) shared.set(once, first);
        return void (await first);
      }
      const theirs = await earlier;
      await lanes.run(async () => void (shared.stands(theirs) ? judgedBy(theirs, scenario, place) : await run()));
    },
    notes: () => notesOn(stoodFor),
    verdicts: evaluator.verdicts,
    situations: evaluator.situations,
    deviations: evaluator.deviations,
    readings: () => evaluator.readings().filter(({ readings }) => readings.length > 0),
  };
}
