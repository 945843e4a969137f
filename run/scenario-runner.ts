import { evaluatorFor, type RuleEvaluation } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Reading, Rule, Scenario, SituationSeen, Target, Verdict } from '#core/model';
import type { EvidenceLog } from './evidence-log.ts';

/** A rule that failed in a scenario of the contract, and the evidence of that scenario. */
export interface Failure {
  readonly rule: Rule<never>;
  readonly evidence: Evidence;
}

/** Runs the scenarios of one contract on a target and judges them, also those that are made for the run. */
export interface ScenarioRunner {
  /** Runs a scenario; nothing is judged yet. */
  execute(scenario: Scenario): Promise<Evidence>;
  /** What the rules find in the evidence of one scenario, which is not counted. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  /** Counts the evidence towards the verdicts, and keeps it for the report only where asked. */
  record(evidence: Evidence, keep: boolean, evaluations?: readonly RuleEvaluation[]): void;
  /** What failed in the scenarios that are written down in the contract. */
  readonly failed: readonly Failure[];
}

/** A runner that can also run what the contract has written down, and say what came of it all. */
export interface ContractRunner extends ScenarioRunner {
  runWritten(scenario: Scenario): Promise<void>;
  verdicts(): readonly Verdict[];
  /** The open points that were seen. */
  readings(): readonly Reading[];
  situations(): readonly SituationSeen[];
}

/** The runner of a contract on a target; what it keeps goes into the log. */
export function scenarioRunner(target: Target, contract: Contract, log: EvidenceLog): ContractRunner {
  const evaluator = evaluatorFor(contract, target.capabilities);
  const failed: Failure[] = [];
  const runner: ScenarioRunner = {
    async execute(scenario) {
      const evidence = await execute(target, scenario);
      log.addSecrets(evidence);
      return evidence;
    },
    evaluate: evaluator.evaluate,
    record(evidence, keep, evaluations) {
      evaluator.record(evidence, evaluations);
      if (keep) log.keep(evidence);
    },
    failed,
  };
  return {
    ...runner,
    async runWritten(scenario) {
      const evidence = await runner.execute(scenario);
      const evaluations = runner.evaluate(evidence);
      runner.record(evidence, true, evaluations);
      for (const { rule, problems } of evaluations) if (problems.length > 0) failed.push({ rule, evidence });
    },
    verdicts: evaluator.verdicts,
    situations: evaluator.situations,
    readings: () => evaluator.readings().filter(({ readings }) => readings.length > 0),
  };
}
