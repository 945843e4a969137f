import { strict as assert } from 'node:assert';
import { createHmac } from 'node:crypto';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { edited, type JsonObject } from '#core/json';
import { type DialectName, librariesThatAgree, linesOf, publicDialects } from '#schemas/signature/dialects/public';
import { signed } from '#schemas/signature/sign';
import { byteOrder, naturalOrder } from '#schemas/signature/text-order';
import { divergences, signatureVectors } from '#schemas/signature/vectors';

const NAMES = Object.keys(publicDialects) as DialectName[];

function signatureBy(name: DialectName, text: string, key: string): string | undefined {
  const lines = linesOf(name, JSON.parse(text) as JsonObject, text);
  return lines && createHmac('sha512', key).update(lines.join(';')).digest('base64');
}

test('each library is reproduced on every message that tells them apart', () => {
  assert.equal(divergences.length, 18);
  for (const { id, key, text, readings } of divergences) {
    assert.deepEqual(readings.flatMap(({ libraries }) => libraries).toSorted(), NAMES.toSorted(), id);
    for (const { libraries, signature, throws } of readings) {
      assert.ok((signature === undefined) !== (throws === undefined), id);
      for (const name of libraries) assert.equal(signatureBy(name, text, key), signature, `${id} ${name}`);
    }
  }
});

test('each library is reproduced on every published vector', () => {
  for (const { id, key, message, signature, refused_by = [] } of signatureVectors.signed)
    for (const name of NAMES)
      assert.equal(
        signatureBy(name, JSON.stringify(message), key),
        refused_by.includes(name) ? undefined : signature,
        `${id} ${name}`,
      );
});

test('the libraries that would sign so are named', () => {
  for (const { id, key, text, readings } of divergences)
    for (const { libraries, signature } of readings) {
      if (signature === undefined) continue;
      const message = edited(JSON.parse(text) as JsonObject, [
        { op: 'set', at: '/signature', value: signature },
      ]) as JsonObject;
      const agreeing = librariesThatAgree(message, key, text);
      for (const name of libraries) assert.ok(agreeing.includes(name), `${id} ${name}`);
    }
  assert.deepEqual(librariesThatAgree(signed({ a: 1 }, 'other', '/signature'), 'key'), []);
});

test('natural order compares numbers as PHP does', () => {
  const inOrder = ['', 'a', 'a1', 'a2', 'a10', 'a10b', 'a b', 'b', 'ก', '～', '😀'];
  assert.deepEqual(
    inOrder.toReversed().sort((a, b) => naturalOrder(a, b) || byteOrder(a, b)),
    inOrder,
  );
  // Answers of strnatcmp of PHP 8.2.
  const answers: readonly (readonly [string, string, number])[] = [
    ['01', '1', 0],
    ['a01', 'a1', -1],
    ['_1', '_0100', 1],
    ['a1', 'a 1', 0],
    ['a010', 'a10', -1],
    ['211\t1:', '211 0\t', -1],
    [' 000a', '2', -1],
    ['1-', '\t03', 1],
    ['_0ก', '_00ก', -1],
  ];
  for (const [a, b, answer] of answers) assert.equal(Math.sign(naturalOrder(a, b)), answer, `${a} ${b}`);
  assert.ok(naturalOrder('items:2', 'items:11') < 0);
});

test('byte order is that of the UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(Math.sign(byteOrder(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 500 },
  );
});
