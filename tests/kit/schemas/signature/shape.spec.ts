import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import { type DialectName, librariesSignAlike, linesOf, publicDialects } from '#schemas/signature/dialects/public';
import { shapeOf } from '#schemas/signature/dialects/shape';
import { divergences } from '#schemas/signature/vectors';

const NAMES = Object.keys(publicDialects) as DialectName[];

function isAlike(text: string): boolean {
  const strings = NAMES.map((name) => linesOf(name, JSON.parse(text) as JsonObject, text)?.join(';'));
  return strings[0] !== undefined && new Set(strings).size === 1;
}

/** Names that libraries sort, drop or spell differently, and plain ones. */
const name = fc.constantFrom(
  'a',
  'a1',
  'a10',
  'a2',
  'a-b',
  'a_b',
  'B',
  '0',
  '1',
  'a:b',
  '',
  'é',
  '😀',
  '～',
  'signature',
);
const text = fc.constantFrom('s', ':', ';', '1', 'a:b', '"', '\\', '\u0000', '😀');
const integer = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
const other = fc.constantFrom<Json>('', null, true, 0.1, 1e21, 2 ** 53, -0.5);

/** Two messages that differ in texts and integers alone. */
const twins = fc.letrec<{ node: [Json, Json]; object: [Json, Json]; list: [Json, Json] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(text, text) as fc.Arbitrary<[Json, Json]>,
    fc.tuple(integer, integer) as fc.Arbitrary<[Json, Json]>,
    other.map((value): [Json, Json] => [value, value]),
    tie('object'),
    tie('list'),
  ),
  object: fc
    .dictionary(name, tie('node'), { maxKeys: 4 })
    .map((found): [Json, Json] => [sideOf(found, 0), sideOf(found, 1)]),
  list: fc
    .array(tie('node'), { maxLength: 12 })
    .map((found): [Json, Json] => [found.map(([one]) => one), found.map(([, one]) => one)]),
})).object;

function sideOf(found: Readonly<Record<string, [Json, Json]>>, side: 0 | 1): JsonObject {
  return Object.fromEntries(Object.entries(found).map(([key, values]) => [key, values[side]]));
}

test('messages of one shape are signed alike by every library, or none of them is', () => {
  let alike = 0;
  fc.assert(
    fc.property(twins, (both) => {
      const [one = '', two = ''] = both.map((message) => JSON.stringify(message));
      assert.equal(shapeOf(one), shapeOf(two));
      if (shapeOf(one) === undefined) return;
      assert.equal(isAlike(one), isAlike(two));
      alike += Number(isAlike(one));
    }),
    { seed: 1, numRuns: 1000 },
  );
  assert.ok(alike > 100, String(alike));
});

test('whether libraries sign alike is known of every message that may tell them apart, however often it is asked', () => {
  for (const { id, text: message, readings } of [...divergences, ...divergences])
    assert.equal(librariesSignAlike(JSON.parse(message) as JsonObject, message), readings.length === 1, id);
  for (const value of ['x', 'y'])
    assert.equal(librariesSignAlike({ a: value, b: { c: 1 } }, `{"a":"${value}","b":{"c":1}}`), true);
});

test('a number that a library may change stands in the shape as it is written', () => {
  assert.equal(shapeOf('{"a":1,"b":[-2,"x"],"c":""}'), shapeOf('{"a":765,"b":[30,"y:z"],"c":""}'));
  for (const literal of ['1.0', '1e3', '-0', '9007199254740993', '0.5'])
    assert.notEqual(shapeOf(`{"a":${literal}}`), shapeOf('{"a":1}'), literal);
  for (const untame of ['{"":1}', '{"a:b":1}', '{"\\u0061":1}']) assert.equal(shapeOf(untame), undefined, untame);
});
