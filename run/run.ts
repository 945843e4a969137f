import { evaluatorFor, outcomeOf, type RuleEvaluation } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Reading, Report, Rule, Scenario, Target, Verdict } from '#core/model';
import { KIT_VERSION } from './version.ts';

/** What a run has besides its target and contracts. */
export interface InspectionOptions {
  readonly seed: number;
  readonly strict: boolean;
  /** Plays scenarios made for this run, beside the contract's own, and gives notes on what they showed. */
  readonly further?: (contract: Contract, runner: ScenarioRunner) => Promise<readonly string[]>;
  /** Called before each scenario. */
  readonly progress?: (scenario: Scenario, done: number, of: number) => void;
}

/** How further scenarios are played: `execute` tells one, `record` has it judged, and keeps its evidence only where asked. */
export interface ScenarioRunner {
  execute(scenario: Scenario): Promise<Evidence>;
  /** What the rules find in the evidence of one scenario, which is not counted. */
  evaluate(evidence: Evidence): readonly RuleEvaluation[];
  record(evidence: Evidence, keep: boolean, evaluations?: readonly RuleEvaluation[]): void;
  /** Each rule that failed in a scenario of the contract's own, with the evidence of that scenario. */
  readonly failed: readonly { readonly rule: Rule<never>; readonly evidence: Evidence }[];
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
  const evidence: Evidence[] = [];
  const verdicts: Verdict[] = [];
  const readings: Reading[] = [];
  const notes: string[] = [];
  const secrets = new Set<string>();
  const total = contracts.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  let done = 0;
  for (const contract of contracts) {
    const evaluator = evaluatorFor(contract, target.capabilities);
    const failed: { rule: Rule<never>; evidence: Evidence }[] = [];
    const runner: ScenarioRunner = {
      execute: async (scenario) => {
        const seen = await execute(target, scenario);
        for (const { key } of Object.values(seen.projects)) secrets.add(key);
        return seen;
      },
      evaluate: evaluator.evaluate,
      record: (seen, keep, evaluations) => {
        evaluator.record(seen, evaluations);
        if (keep) evidence.push(seen);
      },
      failed,
    };
    if (claimed(contract, target)) {
      for (const scenario of contract.scenarios) {
        options.progress?.(scenario, done, total);
        const seen = await runner.execute(scenario);
        const evaluations = runner.evaluate(seen);
        runner.record(seen, true, evaluations);
        for (const { rule, problems } of evaluations) if (problems.length > 0) failed.push({ rule, evidence: seen });
        done += 1;
      }
      notes.push(...((await options.further?.(contract, runner)) ?? []));
    }
    verdicts.push(...evaluator.verdicts());
    readings.push(...evaluator.readings().filter((one) => one.readings.length > 0));
  }
  const took = Date.now() - started.getTime();
  return {
    report: reportOf(target, {
      started,
      took,
      verdicts,
      readings,
      notes: [...notes, ...retries(evidence), ...unheard(target, contracts)],
      evidence,
      options,
    }),
    evidence,
    secrets: [...secrets],
  };
}

/** A contract whose method the target does not claim is not played: its rules are inapplicable. */
function claimed({ scope }: Contract, { capabilities }: Target): boolean {
  return (
    !scope || capabilities.scopes.some(({ method, channel }) => method === scope.method && channel === scope.channel)
  );
}

interface Parts {
  readonly started: Date;
  readonly took: number;
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly options: Pick<InspectionOptions, 'seed' | 'strict'>;
}

/** Puts the parts of a run together. */
export function reportOf(
  { kind, at, capabilities }: Pick<Target, 'kind' | 'at' | 'capabilities'>,
  parts: Parts,
): Report {
  const { started, took, verdicts, readings, notes, evidence, options } = parts;
  return {
    version: 2,
    kit: KIT_VERSION,
    seed: options.seed,
    started: started.toISOString().replace('Z', '+00:00'),
    took_ms: took,
    target: { name: capabilities.name, version: capabilities.version, kind, at },
    claims: capabilities.claims,
    methods: capabilities.scopes,
    outcome: outcomeOf(verdicts, options.strict),
    verdicts,
    ambiguities: readings,
    scenarios: evidence.map(({ scenario, events, abortReason }) => ({
      id: scenario.id,
      title: scenario.title,
      events: events.length,
      abort_reason: abortReason,
      evidence: null,
    })),
    notes,
  };
}

function retries(evidence: readonly Evidence[]): readonly string[] {
  const again = evidence.flatMap(({ events }) =>
    events.filter((event) => event.kind === 'exchange' && event.tries > 1),
  );
  return again.length > 0
    ? [`${again.length} requests were sent a second time because no connection stood at first`]
    : [];
}

/** What a reader might take as judged and is not: methods and claims that no contract of the run is about. */
function unheard({ kind, capabilities }: Target, contracts: readonly Contract[]): readonly string[] {
  if (kind !== 'gateway') return [];
  const asked = contracts.flatMap(({ scope }) => (scope ? [`${scope.method} by ${scope.channel}`] : []));
  const claimed = capabilities.scopes.map(({ method, channel }) => `${method} by ${channel}`);
  const beyond = claimed.filter((one) => !asked.includes(one));
  return [
    ...(claimed.some((one) => asked.includes(one))
      ? []
      : [
          `nothing was judged: the target claims ${claimed.join(', ') || 'no method'}, and the run is about ${asked.join(', ')}`,
        ]),
    ...(beyond.length > 0 ? [`not judged, though claimed: ${beyond.join(', ')}`] : []),
    ...(capabilities.claims.includes('payment-page')
      ? ['payment-page is claimed, and no rule of this version judges Payment Page']
      : []),
  ];
}
