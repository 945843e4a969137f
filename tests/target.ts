import { KINDS, words } from '#cli/options';
import type { Contract, Target } from '#core/model';
import { readConfig } from '#run/config';
import { judgedBy, kindOf } from '#run/contracts-for';
import { opened } from '#run/open-target';
import { selected } from '#run/selection';
import type { RunConfig } from '#schemas/generated/types';

/**
 * What `npx playwright test tests/conformance.spec.ts` judges: a configuration file named by `TPC_CONFIG`, or
 * `TPC_TARGET` with `TPC_KIND` and `TPC_CONTROL`; the embedded reference gateway where none is set.
 */
export function configured(): RunConfig {
  const { TPC_CONFIG, TPC_TARGET, TPC_KIND, TPC_CONTROL } = process.env;
  return {
    ...(TPC_CONFIG ? readConfig(TPC_CONFIG) : {}),
    ...(TPC_TARGET ? { target: TPC_TARGET } : {}),
    ...(TPC_KIND ? { kind: words('kind', TPC_KIND, KINDS) } : {}),
    ...(TPC_CONTROL ? { control: TPC_CONTROL } : {}),
  };
}

/** The contracts to judge it by. */
export async function configuredContracts(config: RunConfig): Promise<readonly Contract[]> {
  const { methods = [], only = [] } = config;
  return selected(await judgedBy(kindOf(config), config), { methods, only });
}

/** Opens it. */
export const configuredTarget = (config: RunConfig): Promise<Target> => opened(config);
