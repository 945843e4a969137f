import { sdkContract } from '#contracts/sdk/contract';
import type { Target, Verdict } from '#core/model';
import { modulePort, type SdkModule } from '#targets/sdk/client/module/module';
import { kept } from '#targets/sdk/client/module/outbound';
import { sdkTarget, sdkTargetOf } from '#targets/sdk/client/target';
import { evaluated } from '../evaluated.ts';
import { payloads } from './payloads.ts';

/** The contract of libraries with payloads written by hand. */
export const contract = sdkContract(payloads);

/** A library in process. */
export async function inProcess(module: SdkModule, name: string): Promise<Target> {
  const port = await kept(
    async () => modulePort(module),
    async () => ({ status: 200, headers: {}, body: '{}' }),
  );
  return sdkTargetOf(port, name);
}

/** The reference as a program, with a defect or `none`. */
export function asProgram(defect: string): Promise<Target> {
  return sdkTarget(`cmd:node --import tsx targets/sdk/defects/program.ts ${defect}`);
}

/** Judges a library by every written scenario, and closes it. */
export async function judged(target: Target): Promise<readonly Verdict[]> {
  const evaluator = await evaluated(target, contract);
  await target.close();
  return evaluator.verdicts();
}

/** The ids of the rules with that outcome. */
export function rulesThat(outcome: Verdict['outcome'], verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter((one) => one.outcome === outcome)
    .map(({ rule }) => rule)
    .sort();
}
