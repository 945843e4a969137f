import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { closureOf } from '../mutants/closure.ts';
import { mutated, mutationsOf } from '../mutants/mutations.ts';
import { drawn, keyOf } from '../mutants/sample.ts';
import { specsOf } from '../mutants/specs.ts';
import { copyOfCheckout } from './guide.ts';

const SOURCE = `import { a } from './a.ts';
export type Kind = 'x' | 1;
export function check(list: readonly number[]): boolean {
  if (list.length > 2) log('long'.toString());
  const some = list.filter((one) => one !== 3).some(Boolean) && !list.includes(7);
  return some ? true : (a ?? some);
}
export const all = [first, second];
`;

const texts = mutationsOf('a.ts', SOURCE).map((one) => `${one.line}: ${one.was} → ${one.becomes}`);

test('each operator, condition, choice, call that filters, statement and element of a list is changed', () => {
  assert.deepEqual(texts, [
    '4: list.length > 2 → false',
    '4: > → >=',
    '4: 2 → 3',
    "4: log('long'.toString()); → ;",
    '5: && → ||',
    '5: some → every',
    '5: list.filter((one) => one !== 3) → list',
    '5: !== → ===',
    '5: 3 → 4',
    '5: !list.includes(7) → list.includes(7)',
    '5: 7 → 8',
    '6: some ? true : (a ?? some) → true',
    '6: some ? true : (a ?? some) → (a ?? some)',
    '6: true → false',
    '6: a ?? some → a',
    '8: first,  → ',
    '8: , second → ',
  ]);
});

test('a mutation changes its own span and nothing else', () => {
  const [, , number] = mutationsOf('a.ts', SOURCE);
  assert.ok(number);
  assert.equal(mutated(SOURCE, number), SOURCE.replace('length > 2', 'length > 3'));
});

test('a draw is the same for a seed, another for another, and keeps what it had when there is more', () => {
  const all = mutationsOf('a.ts', SOURCE);
  const key = (one: (typeof all)[number]) => keyOf(one, SOURCE);
  assert.equal(new Set(all.map(key)).size, all.length);
  const first = drawn(all, key, 5, 1).map(key);
  assert.deepEqual(drawn(all, key, 5, 1).map(key), first);
  assert.notDeepEqual(drawn(all, key, 5, 2).map(key), first);
  assert.deepEqual(drawn(all, key, 9, 1).map(key).slice(0, 5), first);
});

test('a file is asked about by the specs that import it, over any number of files, the nearest first, and by the defects of its rules', () => {
  const root = copyOfCheckout();
  assert.ok(closureOf(root, 'tests/gateway/defects.spec.ts').has('contracts/gateway/result/rules.ts'));
  const specs = specsOf(root);
  const names = specs('schemas/emv-qr/tlv.ts').map(({ spec }) => spec);
  assert.match(names[0] ?? '', /emv-qr/);
  assert.ok(names.includes('tests/gateway/defects.spec.ts'));
  assert.ok(!names.includes('tests/kit/schemas/json-text.spec.ts'));
  const titles = specs('contracts/sdk/behaviour/rules.ts').flatMap((one) => one.titles ?? []);
  assert.ok(titles.includes('behaviour/key-in-a-refusal:'));
  assert.ok(!titles.includes('receiving/spelling-matters:'));
});

test('the own host runs tests as Playwright does: hooks around them, what fails twice fails, what is skipped does not', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tpc-host-')), 'some.spec.mts');
  const host = new URL('../mutants/host/', import.meta.url);
  writeFileSync(
    file,
    `import { test } from '${new URL('test.ts', host).href}';
     let runs = 0;
     test.beforeAll(() => { runs = 10; });
     test('right', () => { if (runs !== 10) throw new Error(); });
     test('skipped', () => test.skip(true));
     test('once', () => { runs += 1; if (runs === 11) throw new Error(); });
     test('wrong', () => { throw new Error(); });
     test('behind', () => {});`,
  );
  const run = (order: object) => {
    const asked = JSON.stringify({ budgetSeconds: 100, ...order });
    const main = fileURLToPath(new URL('main.ts', host));
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', main, asked], { encoding: 'utf8' });
    return { status, ...JSON.parse(stdout) };
  };
  const failed = [`${file}: wrong`];
  assert.deepEqual(run({ specs: [{ file }] }), { status: 1, failed, ran: 4, spent: false });
  assert.deepEqual(run({ specs: [{ file }], all: true }), { status: 1, failed, ran: 5, spent: false });
  assert.deepEqual(run({ specs: [{ file, titles: ['once'] }] }), { status: 0, failed: [], ran: 1, spent: false });
});
