import { claimsOf } from '#core/claims';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Evidence, Scenario, Verdict } from '#core/model';
import { methodContracts } from '../judged.ts';
import { type Sandbox, sandbox } from './sandbox.ts';

/** What a sandbox may have beyond one project of each method and its answers to status requests, in words. */
const ALL = ['a second project', 'provider-log', 'customer', 'clock', 'projects', 'settings'] as const;
type Having = (typeof ALL)[number];

/** A set of them, and its name: what it has, joined; `nothing` for none. */
export interface ClaimSet {
  readonly name: string;
  readonly having: readonly Having[];
}

/** The sets that are tried: each thing alone, and what is proven only together. */
export const claimSets: readonly ClaimSet[] = [
  [],
  ['a second project'],
  ['provider-log'],
  ['clock'],
  ['customer'],
  ['a second project', 'customer'],
  ['customer', 'clock'],
  [...ALL],
].map((having) => ({ name: nameOf(having), having: having as readonly Having[] }));

/** The name of a set: what it has, joined. */
export function nameOf(having: readonly string[]): string {
  return having.join(' + ') || 'nothing';
}

/** The sandbox that has such a set. It always answers status requests, which need no control. */
export function sandboxOf({ having }: ClaimSet): Sandbox {
  return {
    claims: ['status', ...having.filter((one) => one !== 'a second project')],
    projects: having.includes('a second project') ? 2 : 1,
  };
}

/** Whether what happens in a scenario can depend on the claims: it needs some, has a second project, or looks at the provider. */
const depends = (scenario: Scenario): boolean =>
  claimsOf(scenario).length > 0 ||
  scenario.steps.filter((step) => step.do === 'project').length > 1 ||
  scenario.steps.some((step) => step.do === 'look');

/** Judges the reference with one claim set after the other; what no claim changes is run once. */
export function judging(): (set: ClaimSet) => Promise<readonly Verdict[]> {
  const known = new Map<string, Evidence>();
  return async (set) => {
    const target = await sandbox(sandboxOf(set));
    const { capabilities } = target;
    const verdicts: Verdict[] = [];
    for (const { contract } of methodContracts) {
      const evaluator = evaluatorFor(contract, capabilities);
      for (const scenario of contract.scenarios) {
        const earlier = depends(scenario) ? undefined : known.get(scenario.id);
        const evidence = earlier ?? (await execute(target, scenario));
        if (!depends(scenario)) known.set(scenario.id, evidence);
        evaluator.record({ ...evidence, capabilities });
      }
      verdicts.push(...evaluator.verdicts());
    }
    await target.close();
    return verdicts;
  };
}
