import { BASELINE } from '#contracts/sdk/calls';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { sdkDefects } from '#targets/sdk/defects/all';
import { defective, type SdkDefect } from '#targets/sdk/defects/defect';
import { contract, inProcess } from '../sdk/judged.ts';
import { gatherer, inputsOf, type Matrix, type Shown } from './matrix.ts';

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
