import { BASELINE } from '#contracts/sdk/calls';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Evidence } from '#core/model';
import { sdkDefects } from '#targets/sdk/defects/all';
import { defective, type SdkDefect } from '#targets/sdk/defects/defect';
import * as reference from '#targets/sdk/reference/module';
import { contract, inProcess } from '../sdk/judged.ts';
import { gatherer, inputsOf, type Matrix, type Shown } from './matrix.ts';
import { turnedCalls, wrongAnswers } from './turned.ts';

/** Every input of libraries but the genuine messages that forgeries are compared with. */
export const sdkInputs = inputsOf(contract.scenarios, contract.id, [BASELINE]);

/** Which inputs show a library to be defective. */
export async function shownOf(defect: SdkDefect): Promise<Shown> {
  const target = await inProcess(defective(defect), defect.id);
  const gathered = gatherer(evaluatorFor(contract, target.capabilities), contract.id);
  for (const scenario of contract.scenarios) gathered.add(await execute(target, scenario));
  await target.close();
  return gathered.shown();
}

/** The same of every defect. */
export async function sdkMatrix(): Promise<Matrix> {
  const matrix: Record<string, Shown> = {};
  for (const defect of sdkDefects) matrix[defect.id] = await shownOf(defect);
  return matrix;
}

/** Which rules a library fails that answers one input alone wrongly; `look` sees the evidence of each scenario. */
export async function sdkAnswers(look?: (evidence: Evidence) => void) {
  return wrongAnswers(contract, await inProcess(reference, 'reference'), turnedCalls, look);
}
