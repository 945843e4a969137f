import { readConfig } from '#run/config/read-config';
import { targetKind } from '#run/config/target-kind';
import type { RunConfig } from '#schemas/generated/types';

/** The page of the reference has tests of its own, so here a sample of it is enough. */
const REFERENCE: RunConfig = { browser: { pages: 'sample' } };

/**
 * What `npx playwright test tests/conformance.spec.ts` judges: a configuration file named by `TPC_CONFIG`, or
 * `TPC_TARGET` with `TPC_KIND` and `TPC_CONTROL`; the embedded reference gateway where none is set.
 */
export function configFromEnvironment(): RunConfig {
  const { TPC_CONFIG, TPC_TARGET, TPC_KIND, TPC_CONTROL } = process.env;
  return {
    ...(TPC_CONFIG || TPC_TARGET ? {} : REFERENCE),
    ...(TPC_CONFIG ? readConfig(TPC_CONFIG) : {}),
    ...(TPC_TARGET ? { target: TPC_TARGET } : {}),
    ...(TPC_KIND ? { kind: targetKind(TPC_KIND) } : {}),
    ...(TPC_CONTROL ? { control: TPC_CONTROL } : {}),
  };
}
