import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { textOf } from '#schemas/json/digits';
import { type JsonFault, readJson, writtenIn } from '#schemas/json/read';

const bytes = (text: string) => Buffer.from(text);

/** Text, fault, offset. */
const FAULTS: readonly (readonly [string | Uint8Array, JsonFault, number])[] = [
  ['', 'empty', 0],
  [' \r\n\t', 'empty', 0],
  ['\ufeff{}', 'bom', 0],
  [new Uint8Array([0x7b, 0xff, 0x7d]), 'not-utf8', 1],
  [new Uint8Array([0x22, 0xe0, 0xb8]), 'not-utf8', 3],
  [new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'not-utf8', 1],
  [new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8', 2],
  [Buffer.from('{}', 'utf16le'), 'not-json', 1],
  ['{"a":1}}', 'not-json', 7],
  ['{"a":tru}', 'not-json', 5],
  ['{"a":1,}', 'not-json', 7],
  ['{"a":"b\nc"}', 'not-json', 7],
  ['{"a":01}', 'not-json', 6],
  ["{'a':1}", 'not-json', 1],
  ['{a:1}', 'not-json', 1],
  ['{"a":1 "b":2}', 'not-json', 7],
  ['{"a"}', 'not-json', 4],
  ['{,}', 'not-json', 1],
  ['[1,,2]', 'not-json', 3],
  ['[1}', 'not-json', 2],
  ['[1', 'not-json', 2],
  ['{"a":"x', 'not-json', 7],
  ['"\\x"', 'not-json', 1],
  ['NaN', 'not-json', 0],
  ['{"a":1,"a":2}', 'duplicate-member', 7],
  ['{"a":1,"\\u0061":2}', 'duplicate-member', 7],
  ['[{"a":{"b":1,"c":[],"b":2}}]', 'duplicate-member', 20],
  ['{"__proto__":1,"__proto__":2}', 'duplicate-member', 15],
  ['{"a":{"x":1},"b":[{"y":"}"}],"a":0}', 'duplicate-member', 29],
  ['['.repeat(513) + ']'.repeat(513), 'too-deep', 512],
  ['['.repeat(100_000) + ']'.repeat(100_000), 'too-deep', 512],
  ['{"a":'.repeat(100_000), 'not-json', 500_000],
];

test('each fault is named with its location', () => {
  for (const [text, fault, at] of FAULTS) {
    const read = readJson(typeof text === 'string' ? bytes(text) : text);
    assert.deepEqual(read.ok ? 'accepted' : [read.fault, read.at], [fault, at], String(text).slice(0, 40));
  }
});

test('what only looks like a fault is read', () => {
  const texts = [
    '{"a":{"b":1},"c":[{"b":1},{"b":2}],"b":{}}',
    '{"x":"{\\"a\\":1,\\"a\\":1}"}',
    '"\\"a\\\\"',
    '{"a":"\ufffd"}',
    '{"a":"\\\\","b":"\\\\\\""}',
    '{"a":["a","a"]}',
    ' [1] ',
    '['.repeat(512) + ']'.repeat(512),
  ];
  for (const text of texts) assert.deepEqual(readJson(bytes(text)), { ok: true, value: JSON.parse(text) }, text);
});

test('a member __proto__ is a member', () => {
  const read = readJson(bytes('{"__proto__":{"polluted":1}}'));
  assert.ok(read.ok && Object.hasOwn(read.value as object, '__proto__'));
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('every value is read from its text, and with a member twice refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, name) => {
      const text = JSON.stringify(value);
      const read = readJson(bytes(text));
      assert.deepEqual(read.ok && read.value, JSON.parse(text));
      const twice = readJson(bytes(`{${JSON.stringify(name)}:${text},${JSON.stringify(name)}:${text}}`));
      assert.equal(twice.ok ? '' : twice.fault, 'duplicate-member');
    }),
    { numRuns: 300 },
  );
});

test('a text is refused exactly where JSON.parse throws, and its location is where every beginning still stands', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom(...'{}[]",:0-e.tn\\ \n'),
      (text, location, sign) => {
        const at = location % (text.length + 1);
        const altered = text.slice(0, at) + sign + text.slice(at);
        const read = readJson(bytes(altered));
        let parses = true;
        try {
          JSON.parse(altered);
        } catch {
          parses = false;
        }
        if (!parses) assert.ok(!read.ok && read.fault === 'not-json' && read.at <= altered.length, altered);
        else assert.ok(read.ok || read.fault === 'duplicate-member', altered);
      },
    ),
    { numRuns: 1000 },
  );
});

test('integers that a double cannot hold are kept as the digits that were written', () => {
  const text =
    '{"id":11091000000000793,"small":9007199254740991,"text":"11091000000000793","deep":[-9007199254740993]}';
  const read = readJson(bytes(text));
  assert.deepEqual(read.ok && read.written, {
    id: '11091000000000793',
    small: 9_007_199_254_740_991,
    text: '11091000000000793',
    deep: ['-9007199254740993'],
  });
  assert.ok(read.ok);
  assert.equal(textOf(read.value, writtenIn(read)).replaceAll(/\s/g, ''), text);
  const tame = readJson(bytes('{"id":12,"text":"\\"9007199254740993","date":1.5e300}'));
  assert.ok(tame.ok && !('written' in tame));
});
