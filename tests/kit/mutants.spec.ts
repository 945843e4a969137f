import assert from 'node:assert/strict';
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

test('a file is asked about by the specs that import it, over any number of files, the nearest first', () => {
  const root = copyOfCheckout();
  assert.ok(closureOf(root, 'tests/gateway/defects.spec.ts').has('contracts/gateway/result/rules.ts'));
  const [close = [], far = []] = specsOf(root)('schemas/emv-qr/tlv.ts');
  assert.ok(close.some((spec) => spec.includes('emv-qr')));
  assert.ok(far.includes('tests/gateway/defects.spec.ts'));
  assert.ok(!far.includes('tests/kit/schemas/json-text.spec.ts'));
});
