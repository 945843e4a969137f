import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { mappingsOf, uncovered } from '#contracts/register/coverage';
import type { Party } from '#contracts/register/requirements/index';
import type { Claim, Rule } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

const contracts = await allContracts();
const mappings = mappingsOf(contracts);

/** Duties that no rule covers yet, by party: what is covered is taken off the list. */
const PLANNED: Readonly<Partial<Record<Party, readonly string[]>>> = JSON.parse(
  readFileSync(new URL('planned-duties.json', import.meta.url), 'utf8'),
);

test('a rule covers rows of its own party, method, channel and interface only', () => {
  const wrong = mappings.filter(({ mismatch }) => mismatch !== null);
  assert.deepEqual(
    wrong.map(({ rule, row, mismatch }) => `${rule.id} covers ${row.id}, which is of another ${mismatch}`),
    [],
  );
});

test('a rule that stands on a claim of the protocol names the claim', () => {
  for (const { rule, row } of mappings)
    for (const claim of row.claims ?? [])
      assert.ok(
        claimsOf(rule).includes(claim),
        `${rule.id} covers ${row.id} and can be judged without the claim ${claim}`,
      );
});

test('every duty of a party has a rule of this party, or is on the list of what is planned', () => {
  const missing = uncovered(mappings).filter(({ row, party }) => !PLANNED[party]?.includes(row.id));
  assert.deepEqual(
    missing.map(({ row, party }) => `no rule of ${party} covers ${row.id}`),
    [],
  );
});

test('what is covered is off the list of what is planned', () => {
  const open = new Set(uncovered(mappings).map(({ row, party }) => `${party} ${row.id}`));
  const stale = Object.entries(PLANNED).flatMap(([party, ids]) => ids.map((id) => `${party} ${id}`));
  assert.deepEqual(
    stale.filter((duty) => !open.has(duty)),
    [],
  );
});

test('no rule covers a row that is excluded', () => {
  for (const { rule, row } of mappings) assert.equal(row.excluded, undefined, `${rule.id} covers ${row.id}`);
});

/** The claims without which a rule is not judged: its own, and those of all scenarios that show it. */
function claimsOf({ id, needs = [], offers = [], scenarios = [] }: Rule<never>): readonly Claim[] {
  const contract = contracts.find(({ rules }) => rules.some((rule) => rule.id === id));
  const [first, ...others] = scenarios.map((name) => contract?.scenarios.find((one) => one.id === name)?.needs ?? []);
  const shared = (first ?? []).filter((claim) => others.every((those) => those.includes(claim)));
  return [...needs, ...offers, ...shared];
}
