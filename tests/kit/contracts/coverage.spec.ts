import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { mappingsOf, uncovered } from '#contracts/register/coverage';
import type { Claim, Rule } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

const contracts = await allContracts();
const mappings = mappingsOf(contracts);

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

test('every duty of a party has a rule of this party', () => {
  assert.deepEqual(
    uncovered(mappings).map(({ row, party }) => `no rule of ${party} covers ${row.id}`),
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
