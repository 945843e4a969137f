import type { Contract, Scope } from '#core/model';
import { unknown } from './suggest-name.ts';

/** Which contracts and rules a run is asked for; empty lists ask for all. */
export interface Selection {
  /** Methods, each with a channel or not: `promptpay:display`, `thai-qr`. */
  readonly methods: readonly string[];
  /** Rule ids, with `*` for any part. */
  readonly only: readonly string[];
}

/** The contracts with the rules and scenarios that are asked for; an unknown method, channel or rule is a usage fault. */
export function selected(contracts: readonly Contract[], { methods, only }: Selection): readonly Contract[] {
  const scopes = contracts.flatMap(({ scope }) => (scope ? [scope] : []));
  for (const word of methods) known(word, scopes);
  const ids = contracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  for (const pattern of only) if (!ids.some(matches(pattern))) throw unknown('rule', pattern, ids);
  return contracts
    .filter(({ scope }) => methods.length === 0 || (scope && methods.some((word) => names(word, scope))))
    .map((contract) => (only.length === 0 ? contract : narrowed(contract, only)))
    .filter(({ rules }) => rules.length > 0);
}

function known(word: string, scopes: readonly Scope[]): void {
  if (scopes.some((scope) => names(word, scope))) return;
  const words = scopes.flatMap(({ method, channel }) => [method, `${method}:${channel}`]);
  throw unknown('method', word, words);
}

function names(word: string, { method, channel }: Scope): boolean {
  return word === method || word === `${method}:${channel}`;
}

/** Only the rules that match, and only the scenarios that show them. */
function narrowed(contract: Contract, only: readonly string[]): Contract {
  const rules = contract.rules.filter(({ id }) => only.some((pattern) => matches(pattern)(id)));
  const shown = rules.every(({ scenarios }) => scenarios)
    ? new Set(rules.flatMap(({ scenarios = [] }) => scenarios))
    : undefined;
  return { ...contract, rules, scenarios: contract.scenarios.filter(({ id }) => !shown || shown.has(id)) };
}

const matches = (pattern: string) => {
  const expression = new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (id: string) => expression.test(id);
};
