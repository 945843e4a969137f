import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, type Json, type JsonObject } from '#core/json';
import { holdsParts, schemaFiles } from '#schemas/generation/schema-files';
import { schema, schemaIds } from '#schemas/validate';

const BASE = 'https://thai-payments-conformance.example/schemas/';
const files = schemaFiles();

/** All that a generator of values has to understand. */
const KEYWORDS = new Set([
  ...['$schema', '$id', '$defs', '$ref', 'title', 'description', 'type', 'enum', 'const', 'format', 'pattern'],
  ...['properties', 'required', 'additionalProperties', 'items', 'minItems', 'maxItems', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'allOf', 'anyOf', 'if', 'then'],
]);

/** Every schema inside a value that is one. */
function parts(value: Json): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (!isObject(value)) return [];
  const below = Object.entries(value).flatMap(([name, inner]) =>
    name === 'properties' || name === '$defs' ? Object.values(inner as JsonObject).flatMap(parts) : parts(inner),
  );
  return [value, ...below];
}

test('every file is a valid schema of 2020-12', () => {
  const ajv = new Ajv2020();
  for (const { id, schema } of files) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', id);
    assert.equal(ajv.validateSchema(schema), true, `${id}: ${ajv.errorsText()}`);
  }
});

test('every file has the address of its path, a title and a description, and every shared part too', () => {
  for (const { id, schema } of files) {
    assert.equal(schema.$id, `${BASE}${id}.schema.json`);
    for (const [name, part] of Object.entries({ '': schema, ...(schema.$defs as JsonObject | undefined) })) {
      assert.match(String((part as JsonObject).title), /^[A-Z].*[^.]$/, `${id} ${name}`);
      if (id.startsWith('report/')) continue;
      assert.match(String((part as JsonObject).description), /[.]$/, `${id} ${name}`);
    }
  }
});

test('messages of the documents and of the protocol name their source, and amounts say their unit', () => {
  for (const { id, schema } of files.filter((file) => !holdsParts(file) && !/^(report|config)\//.test(file.id))) {
    assert.match(String(schema.description), /Source: /, id);
    if (JSON.stringify(schema).includes('mount"')) assert.match(JSON.stringify(schema), /satang/, id);
  }
});

test('schemas keep to the keywords that generators know', () => {
  for (const { id, schema } of files) {
    for (const part of parts(schema))
      for (const keyword of Object.keys(part)) assert.ok(KEYWORDS.has(keyword), `${id} ${keyword}`);
  }
});

test('every pattern is anchored, has a title, and the same one everywhere', () => {
  const titles = new Map<string, string>();
  for (const { pattern, title } of files.flatMap((file) => parts(file.schema))) {
    if (typeof pattern !== 'string') continue;
    assert.match(pattern, /^\^.*\$$/);
    assert.equal(typeof title, 'string', pattern);
    assert.equal(titles.get(pattern) ?? title, title, pattern);
    titles.set(pattern, String(title));
  }
  assert.ok(titles.size > 10);
});

test('the door knows each message and no mere part', () => {
  assert.deepEqual(
    schemaIds,
    files.filter((file) => !holdsParts(file)).map(({ id }) => id),
  );
  for (const id of schemaIds) assert.deepEqual(schema(id), files.find((file) => file.id === id)?.schema);
});
