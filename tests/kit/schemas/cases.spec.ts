import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { errata } from '#contracts/register/errata/index';
import { sources } from '#contracts/register/sources';
import { readJson } from '#schemas/json/read';
import { schemaIds, validate } from '#schemas/validate';
import { type Case, cases, rawTexts } from './cases.ts';

const KNOWN = new Set(errata.map(({ id }) => id));

const sorted = (locations: readonly string[]): readonly string[] => [...locations].sort();

function check(one: Case): void {
  const problems = validate(one.schema, one.value);
  assert.deepEqual(sorted(problems.map(({ at }) => at)), one.valid ? [] : sorted(one.at ?? []), one.id);
}

test('every case is judged as it says, at the locations that it names', () => {
  for (const one of cases) check(one);
});

test('an invalid case says why and where, a valid one has nothing to say', () => {
  for (const { id, valid, because, at = [] } of cases) {
    assert.equal(because !== undefined, !valid, id);
    assert.equal(at.length > 0, !valid, id);
  }
});

test('every schema has a valid and an invalid case, and every case a name of its own', () => {
  for (const schema of schemaIds) {
    const verdicts = new Set(cases.filter((one) => one.schema === schema).map(({ valid }) => valid));
    assert.equal(verdicts.size, 2, schema);
  }
  assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
});

test('every printed case names a known document and known errata, and mends only what it names', () => {
  for (const { id, source, errata: named = [], mended = [] } of cases) {
    for (const erratum of named) assert.ok(KNOWN.has(erratum), `${id} ${erratum}`);
    for (const erratum of mended) assert.ok(named.includes(erratum), `${id} ${erratum}`);
    if (source === 'own') assert.equal(named.length, 0, id);
    else assert.ok(source.document in sources, id);
  }
});

test('each shortened signature has a baseline that differs by nothing but a whole one', () => {
  const printed = cases.filter(
    (one) => one.source !== 'own' && one.errata?.includes('EN-21') && !one.mended?.includes('EN-21'),
  );
  assert.equal(printed.length, 34);
  for (const one of printed) {
    const baseline = cases.find(({ id }) => id === `${one.id}/whole-signature`);
    const [wrong = [], still = []] = [one.at, baseline?.at];
    assert.deepEqual(
      wrong.filter((at) => !still.includes(at) && !at.endsWith('/signature')),
      [],
      one.id,
    );
    assert.ok(baseline !== undefined && !still.some((at) => at.endsWith('/signature')), one.id);
  }
});

test('what is valid as one kind of callback is valid as a callback', () => {
  const callbacks = cases.filter(({ schema, valid }) => valid && schema.startsWith('gate/callback-'));
  assert.ok(callbacks.length > 30);
  for (const { id, value } of callbacks) assert.deepEqual(validate('gate/callback', value), [], id);
});

test('printed texts that are no JSON are refused as texts', () => {
  assert.equal(rawTexts.length, 29);
  for (const { id, text, errata: named } of rawTexts) {
    const read = readJson(new TextEncoder().encode(text));
    assert.equal(read.ok ? 'JSON' : read.fault, 'not-json', id);
    for (const erratum of named) assert.ok(KNOWN.has(erratum), `${id} ${erratum}`);
  }
});
