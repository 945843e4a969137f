import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import { lines } from '#schemas/signature/sign';
import { partsOf } from '#schemas/signature/signed-parts';
import { messages } from './messages.ts';

test('the remembered order is that of sorting anew, whatever shapes came before', () => {
  fc.assert(
    fc.property(fc.array(messages, { minLength: 1, maxLength: 8 }), (several) => {
      for (const message of [...several, ...several]) assert.deepEqual(lines(message), linesIn(message, canonical));
    }),
    { numRuns: 400 },
  );
});

test('shapes that differ in kind, nesting or order are kept apart', () => {
  const shapes = [
    { a: 1, b: { c: 2 }, d: 3 },
    { a: 1, b: { c: 2, d: 3 } },
    { a: 1, b: 'c', d: 3 },
    { a: { b: 1 }, c: 2 },
    { a: {}, b: 1, c: 2 },
    { a: [], b: 1, c: 2 },
    { a: ['x'], b: 1 },
    { a: { 0: 'x' }, b: 1 },
    { b: 1, a: 2 },
    { a: 2, b: 1 },
    { '{a': 1, '=a': 2 },
    { '=a': { b: 1 }, '{a': 2 },
    {},
  ];
  for (const message of [...shapes, ...shapes.toReversed()])
    assert.deepEqual(lines(message), linesIn(message, canonical));
});

test('ever new shapes leave no more behind than the memory allows', () => {
  const before = process.memoryUsage().heapUsed;
  for (let shape = 0; shape < 60_000; shape += 1)
    partsOf({ [`name of shape ${shape}`]: { [`inner ${shape}`]: shape } });
  const grown = process.memoryUsage().heapUsed - before;
  assert.ok(grown < 100e6, `${grown} bytes`);
});

test('messages deeper or longer than what is remembered are signed all the same', () => {
  const wide = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`m${index}`, index]));
  assert.deepEqual(lines(wide), linesIn(wide, canonical));
  assert.equal(lines(wide)[10], 'm10:10');
  const list = { list: Array.from({ length: 200_000 }, (_, index) => index) };
  assert.equal(partsOf(list).lines.length, 200_000);
});
