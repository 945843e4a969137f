import type { Contract, Scenario, Scope } from '#core/model';
import { unknownName } from '#run/config/suggest-name';

/** Which methods and rules a run is about; empty lists mean all. */
export interface Selection {
  /** Methods, each with a channel or not: `promptpay:display`, `thai-qr`. */
  readonly methods: readonly string[];
  /** Rule ids, with `*` for any part. */
  readonly only: readonly string[];
}

/** The contracts with the selected rules and the scenarios that show them; an unknown method, channel or rule is a usage fault. */
export function selectRules(contracts: readonly Contract[], { methods, only }: Selection): readonly Contract[] {
  checkMethods(contracts, methods);
  checkPatterns(contracts, only);
  return contracts
    .filter(({ scope }) => methods.length === 0 || (scope && methods.some((word) => names(word, scope))))
    .map((contract) => (only.length === 0 ? contract : withRules(contract, only)))
    .filter(({ rules }) => rules.length > 0);
}

/** The contract that a scenario belongs to, with that scenario alone and the rules that it shows; a usage fault where there is none. */
export function selectScenario(contracts: readonly Contract[], scenario: Scenario): Contract {
  const contract = contracts.find(({ id }) => scenario.id.startsWith(`${id}/`));
  const ids = contracts.map(({ id }) => id);
  if (!contract) throw unknownName('contract of a scenario', scenario.id, ids);
  const known = contract.scenarios.some(({ id }) => id === scenario.id);
  const rules = contract.rules.filter(({ id, scenarios, also = [] }) => {
    if (scenario.for) return scenario.for.includes(id);
    return !known || !scenarios || [...scenarios, ...also].includes(scenario.id);
  });
  return { ...contract, scenarios: [scenario], rules: rules.map(({ scenarios: _, also: __, ...rule }) => rule) };
}

function checkMethods(contracts: readonly Contract[], methods: readonly string[]): void {
  const scopes = contracts.flatMap(({ scope }) => (scope ? [scope] : []));
  const known = scopes.flatMap(({ method, channel }) => [method, `${method}:${channel}`]);
  for (const word of methods) if (!scopes.some((scope) => names(word, scope))) throw unknownName('method', word, known);
}

function checkPatterns(contracts: readonly Contract[], only: readonly string[]): void {
  const ids = contracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  for (const pattern of only) if (!ids.some(matches(pattern))) throw unknownName('rule', pattern, ids);
}

function names(word: string, { method, channel }: Scope): boolean {
  return word === method || word === `${method}:${channel}`;
}

/** Only the rules that match, and only the scenarios that show them. */
function withRules(contract: Contract, only: readonly string[]): Contract {
  const rules = contract.rules.filter(({ id }) => only.some((pattern) => matches(pattern)(id)));
  if (rules.some(({ scenarios }) => !scenarios)) return { ...contract, rules };
  const shown = new Set(rules.flatMap(({ scenarios = [], also = [] }) => [...scenarios, ...also]));
  return { ...contract, rules, scenarios: contract.scenarios.filter(({ id }) => shown.has(id)) };
}

function matches(pattern: string): (id: string) => boolean {
  const expression = new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (id) => expression.test(id);
}
