import type { SeriesTerms } from '#contracts/gateway/facts';
import { bankTransfer } from '#contracts/gateway/methods/bank-transfer-thailand';
import { contractsFor as contractsOfKind, pageContracts, contracts as written } from '#contracts/index';
import type { Contract } from '#core/model';
import { kindOf } from '#run/config/target-kind';
import type { RunConfig } from '#schemas/generated/types';
import { pagesFor } from './page-sample.ts';
import { selectRules } from './select-rules.ts';

/** The contracts that judge a configured target, with the methods and rules that the configuration selects. */
export async function contractsFor(config: RunConfig): Promise<readonly Contract[]> {
  const { methods = [], only = [] } = config;
  return selectRules(await judging(config), { methods, only });
}

/** Every contract of this version, that of SDKs without generated payloads. */
export async function allContracts(): Promise<readonly Contract[]> {
  const { sdkContractFor } = await import('./sdk-contract.ts');
  return [...written, ...pageContracts, sdkContractFor(1, 0)];
}

async function judging(config: RunConfig): Promise<readonly Contract[]> {
  const kind = kindOf(config);
  if (kind === 'sdk') {
    // Generators are heavy to load, and gateways do without these.
    const { sdkContractFor } = await import('./sdk-contract.ts');
    return [withoutEmptyScenarios(sdkContractFor(config.seed ?? 1, config.runs))];
  }
  const contracts = contractsOfKind(kind);
  if (kind !== 'gateway') return contracts;
  const agreed = bankTransfer(seriesTerms(config));
  return [...contracts.map((contract) => (contract.id === agreed.id ? agreed : contract)), ...pagesFor(config)];
}

/** The terms of the series rules that the configuration states. */
function seriesTerms({ series = {} }: RunConfig): Partial<SeriesTerms> {
  if (series === false) return { isOff: true };
  const { window_ms, distinct } = series;
  return {
    ...(window_ms === undefined ? {} : { windowMs: window_ms }),
    ...(distinct === undefined ? {} : { distinct }),
  };
}

/** A scenario of no payloads shows nothing, so the rules that it alone would show are left out. */
function withoutEmptyScenarios(contract: Contract): Contract {
  const scenarios = contract.scenarios.filter(({ steps }) => steps.length > 0);
  const ids = new Set(scenarios.map(({ id }) => id));
  const rules = contract.rules.filter(
    ({ scenarios: shown = [] }) => shown.length === 0 || shown.some((id) => ids.has(id)),
  );
  return { ...contract, scenarios, rules };
}
