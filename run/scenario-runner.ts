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
import { type Millis, SECOND } from '#core/time';
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
  /** What may be run once for all contracts, by its key. */
  readonly shared: Map<string, Promise<Shared>>;
  /** A scenario in which the kit waited this long is run once for all contracts, where its `once` allows that. */
  readonly slowMs: Millis;
  /** Called as each written scenario begins. */
  readonly progress: (scenario: Scenario) => void;
  /** Called with what is done beside them. */
  readonly say?: (what: string) => void;
  /** Places behind those of the written scenarios. */
  readonly nextPlace: () => number;
}

/** Evidence that may stand for the same scenario of every method, where it is kept, and how long the kit waited for it. */
interface Shared {
  readonly evidence: Evidence;
  readonly kept: KeptEvidence;
  readonly waitedMs: Millis;
}

/** Measures time in which the kit had nothing to do: what it spends on other lanes makes no target slow. */
function waiting(): () => Millis {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.max(0, performance.now() - begun - (user + system) / 1_000);
  };
}

/** The rules that found something wrong, and what. */
function foundWrong(evaluations: readonly RuleEvaluation[]) {
  const wrong = evaluations.filter(({ problems }) => problems.length > 0);
  return wrong.map(({ rule, problems }) => ({ rule: rule.id, problems }));
}

const seconds = (ms: Millis): string => `${Math.round(ms / SECOND)} s`;

/** The runner of a contract. */
export function scenarioRunner(contract: Contract, run: RunContext): ContractRunner {
  const { target, log, lanes, stop, shared, slowMs, progress } = run;
  const evaluator = evaluatorFor(contract, target.capabilities);
  const failures: Failure[] = [];
  const notRun: string[] = [];
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
  async function judged(scenario: Scenario, place: number): Promise<Shared> {
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
      const run = () => lanes.run(() => judged(scenario, place));
      const { once } = scenario;
      if (once === undefined) return void (await run());
      const earlier = shared.get(once);
      if (!earlier) {
        const first = run();
        shared.set(once, first);
        return void (await first);
      }
      const { evidence, kept, waitedMs } = await earlier;
      if (waitedMs < slowMs) return void (await run());
      const own = { ...evidence, scenario };
      evaluator.share(own);
      log.list(own, place, kept);
      notRun.push(
        `${scenario.id} was judged by the run of ${evidence.scenario.id}, which waited ${seconds(waitedMs)} for the target`,
      );
    },
    notes: () => notRun,
    verdicts: evaluator.verdicts,
    situations: evaluator.situations,
    deviations: evaluator.deviations,
    readings: () => evaluator.readings().filter(({ readings }) => readings.length > 0),
  };
}
