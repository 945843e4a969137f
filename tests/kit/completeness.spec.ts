import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { requirements } from '#contracts/register/requirements/index';
import { sources } from '#contracts/register/sources';
import { allContracts } from '#run/contracts/contracts-for';

const all = await allContracts();
const rules = all.flatMap((contract) => contract.rules);

test('every rule covers known rows, stands on a known document, has a unique id and names scenarios that exist', () => {
  const known = new Set(requirements.map(({ id }) => id));
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { id, covers, source } of rules) {
    assert.ok(covers.length > 0, `${id} covers nothing`);
    for (const row of covers) assert.ok(known.has(row), `${id} covers ${row}, which is not in the register`);
    assert.ok(source.document in sources, `${id} stands on ${source.document}`);
  }
  for (const { rules: own, scenarios } of all) {
    const existing = new Set(scenarios.map(({ id }) => id));
    assert.equal(existing.size, scenarios.length);
    for (const { id, scenarios = [] } of own)
      for (const scenario of scenarios)
        assert.ok(existing.has(scenario), `${id} is shown by ${scenario}, which no contract has`);
  }
});

test('the id of a rule begins with its contract', () => {
  for (const { id: contract, rules: own } of all)
    for (const { id } of own) assert.ok(id.startsWith(`${contract}/`), `${id} stands in ${contract}`);
});

test('titles are one sentence in the present tense, without a full stop', () => {
  for (const { id, title } of rules) {
    assert.match(title, /^[A-Z`“0-9“a-z]/u, id);
    assert.doesNotMatch(title, /\.$/, id);
    assert.doesNotMatch(title, /\bshould\b/, id);
  }
});

test('nothing in the project names a folder outside it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  assert.match(readme, /npm ci && npm start/);
  assert.match(readme, /npm ci && npm test/);
});
