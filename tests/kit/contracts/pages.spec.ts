import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { mappingsOf } from '#contracts/register/coverage';
import { errata } from '#contracts/register/errata/index';
import { openPoints } from '#contracts/register/open-points';
import { renderAmbiguities, renderRequirements } from '#contracts/register/render';
import { renderLevels } from '#contracts/register/render-levels';
import { requirements } from '#contracts/register/requirements/index';
import type { Contract, Rule } from '#core/model';

const rule = (topic: string, level: Rule['level'], ...covers: readonly string[]): Rule<never> => ({
  id: `promptpay/redirect/${topic}`,
  title: 'It holds',
  level,
  source: { document: 'ecommpay-promptpay-en', section: 'Overview' },
  covers,
  judges: 'gateway',
  select: () => [],
  check: () => [],
});

/** Two rules at odds with their rows, one that is right, and one that covers a row of another party. */
const contract: Contract = {
  id: 'promptpay/redirect',
  title: 'A contract of the tests',
  judges: 'gateway',
  scope: { method: 'promptpay', channel: 'redirect' },
  scenarios: [],
  rules: [
    rule('b', 'must', 'E-56'),
    rule('a', 'should', 'E-56'),
    rule('dash', 'must', 'E-09'),
    rule('another', 'should', 'E-54'),
  ],
  ambiguities: [],
};

test('the page of requirements names each row with its basis, and the rules of the parties that it obliges', () => {
  const catalogue = renderRequirements(mappingsOf([contract]));
  assert.equal(renderRequirements(mappingsOf([contract])), catalogue);
  for (const row of requirements) assert.ok(catalogue.includes(`\n| ${row.id} | `), row.id);
  assert.match(catalogue, /\| E-56 \|.*\| must \| stated \| `promptpay\/redirect\/a`, `promptpay\/redirect\/b` \|\n/);
  assert.match(catalogue, /\| E-57 \|.*\| planned: gateway \|\n/);
  assert.match(catalogue, /\| E-65 \|.*\| planned: merchant, gateway \|\n/);
  assert.match(catalogue, /\| E-54 \|.*\| planned: merchant \|\n/);
  assert.match(catalogue, /\| E-09 \|.*\| inferred: A dash in the table[^|]* \|/);
  for (const line of catalogue.match(/^\| [A-Z]-\d+ .*$/gm) ?? [])
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 8, line);
});

test('the page of open points names every reading and every erratum', () => {
  const open = renderAmbiguities();
  assert.equal(renderAmbiguities(), open);
  for (const one of errata) assert.ok(open.includes(`\n| ${one.id} | `), one.id);
  for (const { id, readings } of openPoints) {
    assert.ok(open.includes(`\n### ${id}\n`), id);
    for (const reading of readings) assert.ok(open.includes(`- \`${reading.id}\` – ${reading.sentence}`), id);
  }
  for (const line of open.match(/^\| [A-Z]{2}-\d+ .*$/gm) ?? [])
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 8, line);
});

test('the page of levels lists what would change, and why each rule is what it is', () => {
  const [, changed = '', all = ''] = renderLevels([contract]).split(/^## .*$/m);
  assert.match(changed, /\| `promptpay\/redirect\/a` \| should \| must \| E-56 \(stated\) \|/);
  assert.match(
    changed,
    /\| `promptpay\/redirect\/dash` \| must \| should \| no row binds: E-09 \(inferred, should\) \|/,
  );
  assert.doesNotMatch(changed, /redirect\/b|redirect\/another/);
  assert.match(all, /\| `promptpay\/redirect\/b` \| must \| E-56 \(stated\) \|/);
  assert.match(all, /\| `promptpay\/redirect\/another` \| should \| no row binds: E-54 \(stated, must\) \|/);
  assert.match(renderLevels([]), /\nNone\.\n/);
});
