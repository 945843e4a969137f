import { contractsFor } from '#contracts/index';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Scenario, Target, Verdict } from '#core/model';
import { type Method, methodOf } from '#schemas/methods';
import { referenceInProcess } from '#targets/gateway/client/target';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { compliant } from '#targets/gateway/reference/compliant';

/** A contract of the gateway, and the row of the method that it is about. */
export interface MethodContract {
  readonly contract: Contract;
  readonly method: Method;
}

/** The contracts of every method. */
export const methodContracts: readonly MethodContract[] = contractsFor('gateway').flatMap((contract) =>
  contract.scope ? [{ contract, method: methodOf(contract.scope) }] : [],
);

/** What was found of a target: the verdicts, and the readings of open points that it was seen to follow. */
export interface Seen {
  readonly verdicts: readonly Verdict[];
  /** Such as `AMB-amount-paid/hold`. */
  readonly readings: ReadonlySet<string>;
}

/** The verdicts on a target by every scenario of these contracts; closes the target. */
export async function judged(target: Target, of = methodContracts): Promise<readonly Verdict[]> {
  return (await seen(target, of)).verdicts;
}

/** What takes long even in this process, and is run once for all methods. */
const LONG = /\/(retried|never-taken(-left)?|genuine-(payment|customer)-texts|begun-.+)$/;

/** What every scenario of these contracts shows of a target, run once where `isShared` says so; closes the target. */
export async function seen(
  target: Target,
  of = methodContracts,
  isShared = ({ id }: Scenario) => LONG.test(id),
): Promise<Seen> {
  const verdicts: Verdict[] = [];
  const readings = new Set<string>();
  const shared = new Map<string, Evidence>();
  for (const { contract } of of) {
    const evaluator = evaluatorFor(contract, target.capabilities);
    for (const scenario of contract.scenarios) {
      // What no rule names is judged by each contract for itself.
      const isNamed = contract.rules.some(({ scenarios = [] }) => scenarios.includes(scenario.id));
      const earlier = isNamed && isShared(scenario) ? shared.get(scenario.once ?? '') : undefined;
      const evidence = earlier ?? (await execute(target, scenario));
      if (earlier) evaluator.share({ ...earlier, scenario });
      else evaluator.record(evidence);
      if (scenario.once !== undefined) shared.set(scenario.once, evidence);
    }
    verdicts.push(...evaluator.verdicts());
    for (const { ambiguity, readings: told } of evaluator.readings())
      for (const one of told) readings.add(`${ambiguity}/${one.slice(0, one.indexOf(':'))}`);
  }
  await target.close();
  return { verdicts, readings };
}

/** The verdicts on the reference with another behaviour. */
export async function judgedReference(behaviour: Behaviour = compliant, of = methodContracts) {
  return judged(await referenceInProcess(behaviour), of);
}

/** The rules that failed. */
export function failedRules(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ rule, outcome }) => (outcome === 'fail' ? [rule] : [])).sort();
}
