import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { Json } from '#core/json';
import { REDACTED, redactor } from '#reports/redact';
import { spellings } from '#reports/redaction/secret-encodings';
import { OWN_NAMES } from '#reports/vocabulary/own';
import { sampleEvidence } from './samples/evidence.ts';
import { sample } from './samples/sample.ts';

const KEY = 'kx7/Qm+2"ปลา"&rT9 vLw4';
const redact = redactor([KEY]);

test('a secret is removed in every spelling, in values and in member names', () => {
  const written = {
    plain: KEY,
    base64: Buffer.from(KEY).toString('base64'),
    base64url: Buffer.from(KEY).toString('base64url'),
    basic: Buffer.from(`120:${KEY}`).toString('base64'),
    image: Buffer.from(`\u0000\u0001${KEY}\u0002`).toString('base64'),
    hex: Buffer.from(KEY).toString('hex'),
    HEX: Buffer.from(KEY).toString('hex').toUpperCase(),
    url: encodeURIComponent(KEY),
    lowerUrl: encodeURIComponent(KEY).replaceAll(/%../g, (code) => code.toLowerCase()),
    form: new URLSearchParams({ key: KEY }).toString().slice(4),
    json: JSON.stringify({ key: KEY }),
    jsonTwice: JSON.stringify({ body: JSON.stringify({ key: KEY }) }),
    php: JSON.stringify(KEY).replaceAll('/', '\\/').replaceAll('ปลา', '\\u0e1b\\u0e25\\u0e32'),
    go: JSON.stringify(KEY).replaceAll('&', '\\u0026'),
    page: `<b>${KEY.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</b>`,
  };
  for (const [spelling, text] of Object.entries(written)) {
    const clean = redact({ [`x ${text} y`]: [`before ${text} after`] });
    const [name = '', value = ''] = Object.entries(clean).flatMap(([member, [one]]) => [member, one]);
    for (const location of [name, value]) assert.ok(location.includes(REDACTED), `${spelling}: ${location}`);
    assert.ok(value.startsWith('before ') && value.endsWith(' after'), spelling);
    const core = text.slice(4, -4);
    assert.ok(!value.includes(core), `${spelling}: ${value}`);
  }
});

test('secrets that overlap leave nothing of each other, and the longest is taken whole', () => {
  assert.equal(redactor(['abcdef', 'efghij', 'abcd'])('1abcdefghij2'), `1${REDACTED}2`);
  assert.equal(redactor(['abcd', 'abcdefgh'])('abcdefgh abcd'), `${REDACTED} ${REDACTED}`);
  assert.equal(redactor(['secret', ''])('no such thing'), 'no such thing');
});

test('a short secret is removed only where it is a whole value', () => {
  const { whole, part, list } = redactor(['ok1'])({ whole: 'ok1', part: 'token ok12', list: ['b2sx', { ok1: 1 }] });
  assert.equal(whole, REDACTED);
  assert.equal(part, 'token ok12');
  assert.deepEqual(list, [REDACTED, { ok1: 1 }]);
});

test('what an excerpt left of a secret on both sides of its gap is removed', () => {
  const cut = `{"key":"${KEY.slice(0, 11)} … ${KEY.slice(-9)}","status":"success"}`;
  assert.equal(redact(cut), `{"key":"${REDACTED} … ${REDACTED}","status":"success"}`);
  assert.equal(redact('waiting … done ... and so on'), 'waiting … done ... and so on');
});

test('names that redaction makes equal stay apart, and __proto__ is a name like any other', () => {
  const clean = redactor(['aaaa', 'bbbb'])(JSON.parse('{"aaaa":1,"bbbb":2,"__proto__":{"x":"aaaa"}}') as Json);
  assert.equal(JSON.stringify(clean), '{"[redacted]":1,"[redacted] 2":2,"__proto__":{"x":"[redacted]"}}');
});

test('a value nested ten thousand deep is redacted', () => {
  let deep: Json = { leaf: `x${KEY}` };
  for (let depth = 0; depth < 10_000; depth += 1) deep = depth % 2 ? [deep] : { m: deep };
  let here: unknown = redact(deep);
  while (typeof here === 'object' && here !== null) here = Object.values(here)[0];
  assert.equal(here, `x${REDACTED}`);
});

test('a secret spelled like a word of the format leaves the format alone', () => {
  const words = ['verdicts', 'title', 'fail', 'must', 'not-conformant', 'gateway', 'problems', 'exchange'];
  const report = redactor(words)(sample());
  assert.deepEqual(Object.keys(report), Object.keys(sample()));
  assert.equal(report.outcome, 'not-conformant');
  assert.ok(!report.verdicts.some(({ title }) => title.includes('must')));
  const names = new Set<string>();
  const evidence = sampleEvidence().map(({ events, scenario, ...rest }) => ({
    ...rest,
    scenario: { ...scenario, steps: [] },
    events,
  }));
  for (const { projects, events, ...rest } of evidence)
    for (const one of [rest, rest.scenario, rest.capabilities, ...Object.values(projects), ...events])
      for (const name of Object.keys(one)) names.add(name);
  assert.deepEqual(
    [...names].filter((name) => !OWN_NAMES.has(name)),
    [],
  );
});

test('for any value and any secrets: none is left, nothing is changed in location, the rest stays', () => {
  const secret = fc
    .string({ unit: 'grapheme', minLength: 6, maxLength: 24 })
    .filter((one) => !`${REDACTED} 2`.includes(one));
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      (secrets, json, seed) => {
        const given = planted(JSON.parse(json) as Json, secrets, seed);
        const before = JSON.stringify(given);
        const text = JSON.stringify(redactor(secrets)(given));
        assert.equal(JSON.stringify(given), before);
        for (const one of secrets) {
          const left = strings(JSON.parse(text) as Json).filter((string) => string.includes(one));
          // A secret may be spelled by the marker and its neighbours: then it never stood there.
          assert.ok(
            left.every((string) => string.replaceAll(REDACTED, '\u0000').includes(one) === false),
            text,
          );
        }
        const absent = ['\u0001never\u0001'];
        assert.equal(JSON.stringify(redactor(absent)(given)), before);
      },
    ),
    { numRuns: 150 },
  );
});

function planted(value: Json, secrets: readonly string[], seed: number): Json {
  const all = secrets.flatMap((secret) => [...spellings(secret)]);
  const pick = (shift: number) => all[(seed + shift) % all.length] ?? '';
  return { [`n${pick(0)}`]: value, list: [pick(1), `a${pick(2)}b${pick(3)}c`, { deep: [pick(5), value] }] };
}

function strings(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...strings(member as Json)]);
}
