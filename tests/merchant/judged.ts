import { merchantContracts } from '#contracts/merchant/contract';
import type { Contract, Target, Verdict } from '#core/model';
import { LIMITS, type Limits } from '#targets/merchant/client/setup';
import { evaluated } from '../evaluated.ts';

/** Bounds for merchants of this process, whose books do not lag: what is not there in 60 ms never comes. */
export const SHORT: Limits = { ...LIMITS, patience: { booksMs: 60, requestMs: 60 } };

/** Runs the contracts on a merchant, closes it, and gives the verdicts. */
export async function judged(
  target: Target,
  contracts: readonly Contract[] = merchantContracts,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const contract of contracts) verdicts.push(...(await evaluated(target, contract)).verdicts());
  await target.close();
  return verdicts;
}

/** Scenarios that show the rules which name none, and those before the last look at the books of the whole run. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  '': ['paid', 'unsigned', 'malformed'],
  'at-the-end': ['paid', 'late'],
};

/** A contract with the scenarios alone that show the rules of these topics; its other rules see nothing else. */
export function shortenedTo(topics: readonly string[], contract: Contract): Contract {
  const wanted = contract.rules.filter(({ id }) => topics.includes(topicOf(id)));
  const named = wanted.flatMap(({ scenarios = [''] }) => scenarios.map(topicOf));
  const shown = new Set(named.flatMap((name) => [name, ...(BESIDE[name] ?? [])]));
  return { ...contract, scenarios: contract.scenarios.filter(({ id }) => shown.has(topicOf(id))) };
}

/** The rules with that outcome, by id, in order. */
export function rulesWith(verdicts: readonly Verdict[], outcome: Verdict['outcome']): readonly string[] {
  return verdicts
    .filter((one) => one.outcome === outcome)
    .map(({ rule }) => rule)
    .sort();
}

/** The last part of a rule’s id. */
export const topicOf = (rule: string): string => rule.split('/').at(-1) ?? '';
