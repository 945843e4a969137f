import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import type { Verdict } from '#core/model';
import lowest from './claim-sets.json' with { type: 'json' };
import { claimSets, judging } from './claim-sets.ts';

/** By what a sandbox must have: the rules that it then proves and with less does not, by topic where that holds in every contract. */
const pinned: readonly { readonly having: readonly string[]; readonly proves: readonly string[] }[] = lowest;

const topicOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1);

/** What a rule needs of a sandbox; `undefined` where none of these proves it. */
function needed(rule: string): readonly string[] | undefined {
  const naming = (name: string) => pinned.find(({ proves }) => proves.includes(name))?.having;
  return naming(rule) ?? naming(topicOf(rule));
}

// One worker judges the sets for all tests.
test.describe.configure({ mode: 'default' });

/** By the name of each set, what came of the rules. */
const results = new Map<string, readonly Verdict[]>();

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const judge = judging();
  for (const set of claimSets) results.set(set.name, await judge(set));
});

for (const { name, having } of claimSets) {
  const verdicts = () => results.get(name) ?? [];

  test(`a sandbox with ${name} beyond one project proves the rules that need no more, and fails none`, () => {
    const proven = verdicts().filter(({ outcome }) => outcome === 'pass');
    const due = verdicts().filter(({ rule }) => needed(rule)?.every((one) => having.some((has) => has === one)));
    assert.deepEqual(
      proven.map(({ rule }) => rule),
      due.map(({ rule }) => rule),
    );
    assert.deepEqual(
      verdicts().filter(({ outcome }) => outcome === 'fail'),
      [],
    );
  });

  test(`a sandbox with ${name} is told of each rule what would prove it`, () => {
    for (const { rule, outcome, because } of verdicts()) {
      if (outcome !== 'unproven') continue;
      const missing = (needed(rule) ?? []).filter((one) => !having.some((has) => has === one));
      const claims = missing.filter((one) => !UNNAMED.has(one));
      for (const claim of claims.length > 0 ? claims : missing)
        assert.match(because, WORDS[claim] ?? new RegExp(`\\b${claim}\\b`), `${rule}: ${because}`);
    }
  });
}

/** What a reason leaves out beside the claims: it is set up or stated, or looked at where it is there. */
const UNNAMED = new Set(['a second project', 'provider-log', 'settings']);

const WORDS: Readonly<Record<string, RegExp>> = { 'a second project': /no further project .* is configured/ };

test('the page on trust has the share of rules that each set proves', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/trust.md', import.meta.url)), 'utf8');
  for (const { name } of claimSets) {
    const verdicts = results.get(name) ?? [];
    const proven = verdicts.filter(({ outcome }) => outcome === 'pass').length;
    const apply = verdicts.filter(({ outcome }) => outcome !== 'inapplicable').length;
    const row = `| ${name} | ${proven} of ${apply} | ${((100 * proven) / apply).toFixed(1)} % |`;
    assert.ok(page.includes(row), row);
  }
});
