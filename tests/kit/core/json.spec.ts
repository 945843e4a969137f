import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { at, edited, pointer, tokens } from '#core/json';
import { baht, satang } from '#core/money';

test('a pointer names a location and only own members', () => {
  const message = { payment: { sum: { amount: 1000 } }, 'a/b~c': [1, { x: 2 }] };
  assert.equal(at(message, '/payment/sum/amount'), 1000);
  assert.equal(at(message, pointer('a/b~c', 1, 'x')), 2);
  assert.deepEqual(tokens(pointer('a/b~c', 0)), ['a/b~c', '0']);
  assert.equal(at(message, '/__proto__'), undefined);
  assert.equal(at(message, '/payment/constructor'), undefined);
  assert.equal(at(message, ''), message);
});

test('an edit changes one location, keeps the order of members and leaves the original alone', () => {
  const message = { a: 1, b: { c: [1, 2, 3] }, d: 4 };
  const changed = edited(message, [
    { op: 'set', at: '/b/c/1', value: null },
    { op: 'remove', at: '/a' },
    { op: 'set', at: '/e/f', value: 'new' },
  ]);
  assert.deepEqual(changed, { b: { c: [1, null, 3] }, d: 4, e: { f: 'new' } });
  assert.deepEqual(Object.keys(edited(message, [{ op: 'set', at: '/b', value: 0 }]) as object), ['a', 'b', 'd']);
  assert.deepEqual(edited(message, [{ op: 'remove', at: '/b/c/0' }]), { a: 1, b: { c: [2, 3] }, d: 4 });
  assert.deepEqual(message, { a: 1, b: { c: [1, 2, 3] }, d: 4 });
});

test('satang and baht', () => {
  for (const [amount, text] of [
    [1000, '10.00'],
    [5, '0.05'],
    [50_000_000, '500000.00'],
    [-1, '-0.01'],
  ] as const)
    assert.equal(baht(amount), text);
  for (const [text, amount] of [
    ['10', 1000],
    ['10.5', 1050],
    ['10.00', 1000],
    ['1,0', undefined],
    ['', undefined],
    ['-1', undefined],
  ] as const)
    assert.equal(satang(text), amount);
});
