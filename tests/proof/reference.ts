import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Verdict } from '#core/model';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import * as library from '#targets/sdk/reference/module';
import { methodContracts, type Seen, seen } from '../gateway/judged.ts';
import { inProcess, contract as sdk } from '../sdk/judged.ts';

/** What a run of a compliant reference comes to: how much each rule had to judge, and how it reads open points. */
export interface Pinned {
  readonly subjects: Readonly<Record<string, number>>;
  readonly readings: readonly string[];
}

/** The same of each contract of gateways and of libraries, by its id. */
export async function referencePins(): Promise<Readonly<Record<string, Pinned>>> {
  const pins: Record<string, Pinned> = {};
  for (const one of methodContracts)
    pins[one.contract.id] = pinned(await seen(await referenceInProcess(compliant), [one]));
  pins[sdk.id] = await pinnedLibrary();
  return pins;
}

/** The pins of what was seen of a gateway. */
export function pinned({ verdicts, readings }: Seen): Pinned {
  return { subjects: subjectsOf(verdicts), readings: [...readings].sort() };
}

/** Those of the reference library in process. */
export async function pinnedLibrary(): Promise<Pinned> {
  const target = await inProcess(library, 'reference');
  const evaluator = evaluatorFor(sdk, target.capabilities);
  for (const scenario of sdk.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  const readings = evaluator
    .readings()
    .flatMap(({ ambiguity, readings }) => readings.map((one) => `${ambiguity}: ${one}`));
  return { subjects: subjectsOf(evaluator.verdicts()), readings };
}

function subjectsOf(verdicts: readonly Verdict[]): Pinned['subjects'] {
  return Object.fromEntries(verdicts.map(({ rule, subjects }) => [rule, subjects]));
}
