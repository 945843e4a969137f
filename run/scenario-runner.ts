import { evaluatorFor, type RuleEvaluation } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Reading, Rule, Scenario, Target, Verdict } from '#core/model';
import type { EvidenceLog } from './evidence-log.ts';
import type { KeptEvidence } from './evidence-store.ts';
import type { Lanes } from './lanes.ts';
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
  /** What failed in the scenarios that are written down in the contract, once all of them were run. */
  readonly failed: Promise<readonly Failure[]>;
}

/** A runner that also runs what the contract has written down, and says what came of it all. */
export interface ContractRunner extends ScenarioRunner {
  /** Runs and judges a scenario of the contract; `place` is its place among those of the run. */
  runWritten(scenario: Scenario, place: number): Promise<void>;
  /** All scenarios of the contract were run. */
  done(): void;
  verdicts(): readonly Verdict[];
  /** The open points that were seen. */
  readings(): readonly Reading[];
}

/** What the contracts of a run share. */
export interface RunContext {
  readonly target: Target;
  readonly log: EvidenceLog;
  readonly lanes: Lanes;
  readonly stop: Stop;
  /** What was run once for all contracts, by its key. */
  readonly shared: Map<string, Promise<Shared>>;
  /** Called as each written scenario begins. */
  readonly progress: (scenario: Scenario) => void;
  /** Places behind those of the written scenarios. */
  readonly nextPlace: () => number;
}

/** Evidence that stands for the same scenario of every method, and where it is kept. */
interface Shared {
  readonly evidence: Evidence;
  readonly kept: KeptEvidence;
}

/** The runner of a contract. */
export function scenarioRunner(contract: Contract, run: RunContext): ContractRunner {
  const { target, log, lanes, stop, shared, progress } = run;
  const evaluator = evaluatorFor(contract, target.capabilities);
  const failures: Failure[] = [];
  let done: (failures: readonly Failure[]) => void = () => undefined;
  const failed = new Promise<readonly Failure[]>((resolve) => {
    done = resolve;
  });

  async function executed(scenario: Scenario): Promise<Evidence> {
    const evidence = await execute(target, scenario, { stop });
    log.addSecrets(evidence);
    return evidence;
  }

  /** All in one lane, so that no evidence waits in memory to be judged. */
  async function judged(scenario: Scenario, place: number): Promise<Shared> {
    progress(scenario);
    const evidence = await executed(scenario);
    const evaluations = evaluator.evaluate(evidence);
    evaluator.record(evidence, evaluations);
    const kept = await log.keep(evidence, place);
    for (const { rule, problems } of evaluations)
      if (problems.length > 0) failures.push({ rule, scenario, evidence: kept });
    return { evidence, kept };
  }

  return {
    stop,
    failed,
    sideBySide: target.sideBySide ?? 1,
    done: () => done(failures),
    evaluate: evaluator.evaluate,
    execute: (scenario) => lanes.run(() => executed(scenario)),
    async record(evidence, keep, evaluations) {
      evaluator.record(evidence, evaluations);
      if (keep) await log.keep(evidence, run.nextPlace());
    },
    async runWritten(scenario, place) {
      const { once } = scenario;
      const earlier = once === undefined ? undefined : shared.get(once);
      const running = earlier ?? lanes.run(() => judged(scenario, place));
      if (once !== undefined) shared.set(once, running);
      const { evidence, kept } = await running;
      if (!earlier) return;
      const own = { ...evidence, scenario };
      evaluator.share(own);
      log.list(own, place, kept);
    },
    verdicts: evaluator.verdicts,
    readings: () => evaluator.readings().filter(({ readings }) => readings.length > 0),
  };
}
