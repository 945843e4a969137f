import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { allContracts } from '#run/contracts/contracts-for';

test('the page of renamed rules leads from ids that are gone to rules that exist', async () => {
  const page = readFileSync(new URL('../../../docs/renamed.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, before = '', after = '']) => [
    before,
    after,
  ]);
  const rules = new Set((await allContracts()).flatMap((contract) => contract.rules.map(({ id }) => id)));
  assert.equal(rows.length, 41);
  for (const [before = '', after = ''] of rows) {
    assert.ok(!rules.has(before), `${before} is still a rule`);
    assert.ok(rules.has(after), `${after} is no rule`);
  }
});
