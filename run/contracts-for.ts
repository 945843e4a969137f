import { bankTransfer } from '#contracts/gateway/methods/bank-transfer-thailand';
import { DOCUMENTED } from '#contracts/gateway/series/model';
import { contractsFor } from '#contracts/index';
import { usage } from '#core/faults';
import type { Contract, TargetKind } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';

/** What kind a configured target is of: libraries are named by `cmd:` or `module:`, and the rest are gateways by default. */
export function kindOf({ kind, target = '' }: RunConfig): TargetKind {
  return kind ?? (/^(cmd|module):/.test(target) ? 'sdk' : 'gateway');
}

/** The contracts that judge a kind of target, under the terms that the configuration states. */
export async function judgedBy(kind: TargetKind, config: RunConfig): Promise<readonly Contract[]> {
  if (kind === 'sdk') {
    // Generators are heavy to load, and gateways do without these.
    const { sdkContractFor } = await import('./sdk-contract.ts');
    return [withoutEmptyScenarios(sdkContractFor(config.seed ?? 1, config.runs))];
  }
  const contracts = contractsFor(kind);
  if (contracts.length === 0)
    throw usage(`this version has no contract for a ${kind} yet: gateway and sdk can be judged`);
  const { window_ms = DOCUMENTED.windowMs, distinct = DOCUMENTED.distinct } = config.series ?? {};
  const agreed = bankTransfer({ ...DOCUMENTED, windowMs: window_ms, distinct });
  return contracts.map((contract) => (contract.id === agreed.id ? agreed : contract));
}

/** A scenario of no payloads shows nothing, so the rules that it alone would show are not asked for. */
function withoutEmptyScenarios(contract: Contract): Contract {
  const told = contract.scenarios.filter(({ steps }) => steps.length > 0);
  const ids = new Set(told.map(({ id }) => id));
  const rules = contract.rules.filter(
    ({ scenarios = [] }) => scenarios.length === 0 || scenarios.some((id) => ids.has(id)),
  );
  return { ...contract, scenarios: told, rules };
}
