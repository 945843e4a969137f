import { refusalRules } from '#contracts/gateway/refusal/rules';
import * as refusal from '#contracts/gateway/refusal/scenarios';
import { baseline } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence } from '#core/model';
import { misspellings } from '#schemas/signature/faults/misspellings';
import { referenceInProcess } from '#targets/gateway/client/target';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Defect } from '#targets/gateway/defects/defect';
import { signedWith } from '#targets/gateway/defects/refusal/signed-with';
import { overridden } from '#targets/gateway/overrides/override';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { compliant } from '#targets/gateway/reference/compliant';
import { type MethodContract, methodContracts } from '../gateway/judged.ts';
import { gatherer, inputsOf, type Matrix, type Shown } from './matrix.ts';
import { turnedReplies, wrongAnswers } from './turned.ts';

const PROBING: readonly GateScenario[] = [
  refusal.currency,
  refusal.amount,
  refusal.formats,
  refusal.members,
  refusal.signature,
  refusal.malformed,
  refusal.otherVerbs,
  refusal.otherProject,
];

const topics: ReadonlySet<string> = new Set(refusalRules.map(({ topic }) => topic));

/** The first method stands for all: probes are the same in each. */
export const probes = probesOfFirst();

/** Every probe of a gateway. */
export const gatewayInputs = inputsOf(probes.scenarios, probes.contract.id, [baseline]);

/** The defects of refusals, each with a contract in which it shows. */
export const refusalDefects = gatewayDefects.flatMap((defect) => {
  const [one] = methodContracts.filter((some) => isOfRefusals(defect, some));
  return one ? [{ defect, contract: one.contract }] : [];
});

/** A gateway for each fault that a signature itself can have, which takes it for none. */
export const takers = misspellings
  .filter(({ receiver }) => receiver === 'must-refuse')
  .map((fault) => ({ id: `takes-${fault.id}`, behaviour: overridden(signedWith(fault))(compliant) }));

/** Which probes show a gateway to be defective. */
export async function shownOf(behaviour: Behaviour, contract: Contract, only = probing(contract)): Promise<Shown> {
  const target = await referenceInProcess(behaviour);
  const gathered = gatherer(evaluatorFor(contract, target.capabilities), contract.id);
  for (const scenario of only) gathered.add(await execute(target, scenario));
  await target.close();
  return gathered.shown();
}

/** The same of every defect of refusals, and of one gateway for each fault of a signature. */
export async function gatewayMatrix(): Promise<Matrix> {
  const matrix: Record<string, Shown> = {};
  for (const { defect, contract } of refusalDefects)
    matrix[defect.id] = await shownOf(defect.behaviour(compliant), contract);
  for (const { id, behaviour } of takers) matrix[id] = await shownByTaker(behaviour);
  return matrix;
}

/** Which rules a gateway fails that takes one probe, or refuses one request beside it; `look` sees the evidence of each scenario. */
export async function gatewayAnswers(look?: (evidence: Evidence) => void) {
  const { contract, scenarios } = probes;
  return wrongAnswers({ ...contract, scenarios }, await referenceInProcess(compliant), turnedReplies, look);
}

/** Which probes of signatures show a gateway to take a wrong one. */
export function shownByTaker(behaviour: Behaviour): Promise<Shown> {
  const { contract, scenarios } = probes;
  const only = scenarios.filter(({ id }) => id === `${contract.id}/${refusal.signature.name}`);
  return shownOf(behaviour, contract, only);
}

function probesOfFirst() {
  const [first] = methodContracts;
  if (!first) throw new Error('there is no method');
  return { contract: first.contract, scenarios: probing(first.contract) };
}

function probing({ id: contract, scenarios }: Contract) {
  return scenarios.filter(({ id }) => PROBING.some(({ name }) => id === `${contract}/${name}`));
}

function isOfRefusals({ appliesTo, caughtBy }: Defect, { method }: MethodContract): boolean {
  return appliesTo(method) && caughtBy(method).some((topic) => topics.has(topic));
}
