import { strict as assert } from 'node:assert';
import { evaluatorFor } from '#core/evaluate';
import type { Capabilities, Contract, Evidence, Problem, Rule, Scenario, Verdict } from '#core/model';

/** The scenarios of the contract. */
export const ALL = ['a', 'b', 'c', 'd'];
/** A target that claims a clock. */
export const capabilities: Capabilities = { name: 'x', version: '', claims: ['clock'], scopes: [], settings: {} };
/** A scenario without steps. */
export const scenario = (id: string, needs: readonly string[] = []): Scenario => ({ id, title: id, needs, steps: [] });

/** A rule whose subjects are the labels of projects, and whose problems those called `bad`, where absent counts `late`, and `dark` which cannot be seen. */
const rule = (changes: Partial<Rule<string>> = {}): Rule<string> => ({
  id: 'x/rule',
  title: 'It holds',
  level: 'must',
  source: { document: 'd', section: 's' },
  covers: [],
  judges: 'gateway',
  select: ({ projects }) => Object.keys(projects),
  check: (label): readonly Problem[] => {
    const problem = { at: '', expected: 'good', actual: label };
    if (label === 'late') return [{ ...problem, absent: true }];
    if (label === 'dark') return [{ ...problem, unseen: true }];
    return label === 'bad' ? [problem] : [];
  },
  ...changes,
});

/** The evidence of a scenario with these projects. */
export function evidence(id: string, subjects: readonly string[], abortReason: string | null = null): Evidence {
  const used = { projectId: 1, key: 'k', scope: { method: 'm', channel: 'c' } };
  const projects = Object.fromEntries(subjects.map((label) => [label, used]));
  return {
    scenario: scenario(id),
    capabilities,
    projects,
    payments: {},
    customers: {},
    urls: {},
    events: [],
    abortReason,
  };
}

/** The verdict of one rule on this evidence. */
export function judged(
  seen: readonly Evidence[],
  changes: Partial<Rule<string>> = {},
  contract: Partial<Contract> = {},
): Verdict {
  const whole: Contract = {
    id: 'x',
    title: 'X',
    judges: 'gateway',
    scenarios: ALL.map((id) => scenario(id)),
    rules: [rule(changes) as Rule<never>],
    ambiguities: [],
    ...contract,
  };
  const evaluator = evaluatorFor(whole, capabilities);
  for (const one of seen) evaluator.record(one);
  const [verdict] = evaluator.verdicts();
  assert.ok(verdict);
  return verdict;
}
