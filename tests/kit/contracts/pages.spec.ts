import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { mappingsOf } from '#contracts/register/coverage';
import { errata } from '#contracts/register/errata/index';
import { levelsBefore, reasonsChanged, reasonsGone } from '#contracts/register/history/index';
import { openPoints } from '#contracts/register/open-points';
import { renderAmbiguities, renderRequirements } from '#contracts/register/render';
import { renderLevels } from '#contracts/register/render-levels';
import { requirements } from '#contracts/register/requirements/index';
import type { Contract, Rule } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

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

/** Two rules of one row, one of an example, and one that covers a row of another party. */
const contract: Contract = {
  id: 'promptpay/redirect',
  title: 'A contract of the tests',
  judges: 'gateway',
  scope: { method: 'promptpay', channel: 'redirect' },
  scenarios: [],
  rules: [
    rule('b', 'must', 'E-56'),
    rule('a', 'must', 'E-56'),
    rule('callback-echo', 'should', 'E-107'),
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

test('the page of levels says what changed, went and came since version 0.1, and why each rule is what it is', () => {
  const before = new Map([
    ['promptpay/redirect/callback-echo', 'must'],
    ['promptpay/redirect/b', 'must'],
    ['promptpay/redirect/amount-not-zero', 'should'],
  ] as const);
  const whole = renderLevels([contract], before);
  const [, , changed = '', gone = '', added = ''] = whole.split(/^##+ .*$/m);
  assert.match(
    changed,
    /\| `promptpay\/redirect\/callback-echo` \| must \| should \| \S.*\. \| no row binds: E-107 \(example, should\) \|/,
  );
  assert.doesNotMatch(changed, /redirect\/b|redirect\/another/);
  assert.match(gone, /\| `promptpay\/redirect\/amount-not-zero` \| should \| \S.*\. \|/);
  assert.match(added, /\| `promptpay\/redirect\/another` \| should \| no row binds: E-54 \(stated, must\) \|/);
  assert.match(whole, /\| `promptpay\/redirect\/b` \| must \| E-56 \(stated\) \|/);
  assert.match(renderLevels([], new Map()), /\nNone\.\n/);
});

test('each rule whose level changed, or that is gone, has its reason, and no reason is left over', async () => {
  const all = await allContracts();
  const levels = new Map(all.flatMap(({ rules }) => rules.map(({ id, level }) => [id, level] as const)));
  const ids = [...levelsBefore.keys()];
  const changed = ids.filter((id) => levels.has(id) && levels.get(id) !== levelsBefore.get(id));
  const gone = ids.filter((id) => !levels.has(id));
  for (const [moved, reasons] of [
    [changed, reasonsChanged],
    [gone, reasonsGone],
  ] as const) {
    const of = (id: string) => reasons.filter(({ topic }) => id.endsWith(`/${topic}`));
    for (const id of moved) assert.equal(of(id).length, 1, id);
    for (const reason of reasons)
      assert.ok(
        moved.some((id) => of(id).includes(reason)),
        reason.topic,
      );
  }
});
