import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import { fromSchema } from '#generators/schema/from-schema';
import { walkShrinks } from './shrinking.ts';

const nowhere = (ref: string): JsonObject => assert.fail(`nothing to resolve: ${ref}`);
const tagged = (tag: string, rest: JsonObject): JsonObject => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: tag }, ...rest },
});

const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  text: { type: 'string', minLength: 2, maxLength: 5 },
  'text in code points': { type: 'string', minLength: 3, maxLength: 3 },
  integer: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
  'excluded ends': { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 3 },
  multiple: { type: 'integer', multipleOf: 100, minimum: 1, maximum: 1000 },
  'number or null': { type: ['number', 'null'], minimum: 0, maximum: 3 },
  'unknown pattern': { type: 'string', pattern: '^[A-F]{2}-[0-9]+$', maxLength: 8 },
  email: { type: 'string', format: 'email', maxLength: 30 },
  'date-time': { type: 'string', format: 'date-time' },
  uri: { type: 'string', format: 'uri', maxLength: 60 },
  ip: { type: 'string', anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
  'unique list': { type: 'array', uniqueItems: true, items: { enum: [1, 2, 3] }, minItems: 1 },
  tuple: { type: 'array', prefixItems: [{ const: 'a' }, { type: 'boolean' }], items: false, minItems: 2 },
  map: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
  closed: {
    type: 'object',
    properties: { a: { type: 'integer' }, b: {} },
    required: ['a'],
    additionalProperties: false,
  },
  'closed in one branch of allOf': {
    allOf: [
      { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
      { properties: { a: { minLength: 2 }, b: { type: 'integer' } } },
    ],
  },
  'conditional code': {
    type: 'object',
    required: ['status', 'code'],
    properties: { status: { enum: ['success', 'decline', 'processing'] }, code: { type: 'string' } },
    if: { properties: { status: { const: 'success' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { code: { const: '0' } } },
    else: { properties: { code: { pattern: '^[1-9][0-9]{0,4}$' } } },
  },
  'condition on an optional member': {
    type: 'object',
    properties: { currency: { type: 'string', enum: ['THB', 'USD'] }, amount: { type: 'integer' } },
    if: { required: ['currency'], properties: { currency: { const: 'THB' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { amount: { minimum: 100 } }, required: ['amount'] },
  },
  'oneOf by a tag': { oneOf: [tagged('a', { v: { type: 'string' } }), tagged('b', { v: { type: 'integer' } })] },
  'oneOf that overlaps': {
    oneOf: [
      { type: 'integer', minimum: 5 },
      { type: 'number', maximum: 10 },
    ],
  },
  'anyOf that overlaps': {
    anyOf: [
      { type: 'string', maxLength: 3 },
      { type: 'string', minLength: 2 },
    ],
  },
  not: { type: 'object', properties: { a: { type: 'integer' } }, not: { required: ['unknown'] } },
  'dependent members': {
    type: 'object',
    properties: { a: { type: 'integer' }, b: { type: 'integer' } },
    dependentRequired: { a: ['b'] },
  },
  'local reference beside keywords': {
    type: 'object',
    required: ['x'],
    properties: { x: { $ref: '#/$defs/small', minimum: 2 } },
    $defs: { small: { type: 'integer', maximum: 3 } },
  },
  anything: {},
};

test('every generated value fits its schema, as ajv sees it, and so does everything it shrinks to', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const fits = ajv.compile(schema);
    const arbitrary = fromSchema(schema, nowhere);
    const said = (value: Json): string => `${name}: ${JSON.stringify(value)} ${JSON.stringify(fits.errors)}`;
    for (const value of fc.sample(arbitrary, { numRuns: 300, seed: 1 })) assert.ok(fits(value), said(value));
    for (let seed = 1; seed <= 20; seed += 1)
      walkShrinks(arbitrary, (value) => assert.ok(fits(value), said(value)), seed);
  }
});

test('a keyword outside the subset is refused when the arbitrary is made, with its name and location', () => {
  const refused: readonly (readonly [JsonObject, RegExp])[] = [
    [{ type: 'object', properties: { a: { contains: {} } } }, /"contains" at #\/properties\/a\/contains/],
    [{ patternProperties: { '^x': {} } }, /"patternProperties" at #\/patternProperties/],
    [{ type: 'array', items: { unevaluatedProperties: false } }, /"unevaluatedProperties" at #\/items/],
    [{ type: 'string', format: 'hostname-of-mars' }, /"format" at #\/format names an unknown format/],
    [{ type: 'strange' }, /"type" at #\/type names an unknown type/],
    [{ type: 'string', pattern: '(?<=a)b' }, /"pattern" at #\/pattern cannot be generated/],
    [{ not: { pattern: 'a' } }, /"pattern" at #\/not\/pattern cannot be negated/],
    [{ $ref: '#/$defs/none' }, /"\$ref" at # points nowhere/],
    [{ type: 'string', enum: [1, 2] }, /no value fits the schema at #/],
  ];
  for (const [schema, message] of refused) assert.throws(() => fromSchema(schema, nowhere), message);
});

test('values shrink to small readable ones', () => {
  const schema: JsonObject = {
    type: 'object',
    required: ['id', 'list'],
    properties: {
      id: { type: 'string', minLength: 1, maxLength: 255 },
      amount: { type: 'integer', minimum: 0, maximum: 1_000_000 },
      list: { type: 'array', items: { type: 'string' } },
    },
  };
  const result = fc.check(
    fc.property(fromSchema(schema, nowhere), () => false),
    { seed: 3 },
  );
  assert.deepEqual(result.counterexample, [{ id: 'a', list: [] }]);
});
