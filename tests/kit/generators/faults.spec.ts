import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { at, type Json, type JsonObject, pointer } from '#core/json';
import { breakMessage, breakOne, faultsOf } from '#generators/faults/break-keyword';
import type { Fault } from '#generators/faults/fault';
import { keywordFaults } from '#generators/faults/keyword-faults';
import { callbackMessage } from '#generators/messages/callbacks';
import { kitSchema } from '#generators/schema/kit-schema';
import { verify } from '#schemas/signature/sign';
import { type SchemaId, schema, schemaIds } from '#schemas/validate';
import { walkShrinks } from './shrinking.ts';

/** Messages between parties; here every error of ajv counts, as no choice between shapes hides one. */
const MESSAGES = schemaIds.filter((id) => /^(gate|page)\//.test(id));
/** How many samples each fault has; `SAMPLES=50` gives more than 100,000 in all. */
const EACH = Number(process.env.SAMPLES ?? 6);

/** Keywords that no value can keep while it breaks the other. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  type: ['enum', 'const'],
  minLength: ['pattern', 'format'],
  enum: ['const', 'pattern'],
};
const COMBINING = ['if', 'anyOf', 'allOf', 'oneOf'];

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const id of ['gate/definitions', 'page/definitions', ...MESSAGES]) ajv.addSchema(schema(id as SchemaId));

const location = ({ keyword, instancePath, params }: ErrorObject): string =>
  keyword === 'required' ? instancePath + pointer(params.missingProperty) : instancePath;

/** Fails unless the value breaks what the fault says, there, and nothing else. */
function assertLabel(id: SchemaId, value: Json, fault: Fault): void {
  const validator = ajv.getSchema(String(schema(id).$id));
  assert.ok(validator && !validator(value), `${fault.id}: fits ${JSON.stringify(value)}`);
  const errors = (validator.errors ?? []).filter(({ keyword }) => !COMBINING.includes(keyword));
  const said = `${fault.id}: ${JSON.stringify(errors)} ${JSON.stringify(value)}`;
  const keywords = errors.map(({ keyword }) => (keyword === 'const' && fault.breaks === 'enum' ? 'enum' : keyword));
  assert.ok(
    errors.every((error) => location(error) === fault.pointer),
    said,
  );
  assert.ok(keywords.includes(fault.breaks), said);
  const allowed = [fault.breaks, ...(IMPLIED[fault.breaks] ?? [])];
  assert.ok(
    keywords.every((keyword) => allowed.includes(keyword)),
    said,
  );
}

test('a value broken by a fault breaks exactly that keyword at that location', () => {
  let samples = 0;
  for (const id of MESSAGES) {
    for (const fault of faultsOf(id)) {
      for (const { value } of fc.sample(breakOne(id, fault), { numRuns: EACH, seed: 13 })) {
        assertLabel(id, value, fault);
        samples += 1;
      }
    }
  }
  assert.ok(samples >= 6000, String(samples));
});

test('whatever a broken value shrinks to breaks exactly the same keyword at the same location', () => {
  for (const id of ['gate/callback-success', 'gate/thai-qr-sale-request'] as const) {
    for (const fault of faultsOf(id))
      walkShrinks(breakOne(id, fault), ({ value }) => assertLabel(id, value, fault), 17);
  }
});

test('faults have ids of their own and cover what a schema says', () => {
  const all = schemaIds.flatMap((id) => faultsOf(id));
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  const wanted = [
    '/payment/sum/amount:missing',
    '/payment/sum/amount:wrong-type',
    '/payment/sum/amount:too-small',
    '/payment/sum/amount:too-large',
    '/payment/sum/currency:wrong-pattern',
    '/payment/id:empty',
    '/payment/id:too-long',
    '/payment/method:wrong-enum',
    '/operation/request_id:missing',
    '/errors/0/code:missing',
    '/signature:wrong-pattern',
    ':wrong-type',
  ];
  const ids = faultsOf('gate/callback-success').map(({ id }) => id);
  for (const id of wanted) assert.ok(ids.includes(`gate/callback-success#${id}`), id);
});

test('closed objects, short lists and formats have their faults too', () => {
  const closed: JsonObject = {
    type: 'object',
    properties: {
      code: { type: 'string', minLength: 2 },
      ip: { type: 'string', format: 'ipv4' },
      none: { type: 'array', maxItems: 0 },
    },
    additionalProperties: false,
  };
  const operators = keywordFaults('own', closed, kitSchema).map(({ fault }) => `${fault.pointer}:${fault.operator}`);
  for (const one of ['/kit_extra:unknown-member', '/code:too-short', '/ip:wrong-format', '/none:too-many-items'])
    assert.ok(operators.includes(one), one);
});

test('a broken message is signed as it is', () => {
  const message = callbackMessage('success', { key: 'secret' });
  for (const fault of faultsOf(message.schema)) {
    for (const { value } of fc.sample(breakMessage(message, fault, 'secret'), { numRuns: 2, seed: 3 })) {
      assertLabel(message.schema, value, fault);
      const aboutSignature = '/signature'.startsWith(fault.pointer);
      assert.equal(verify(value, 'secret'), !aboutSignature, `${fault.id} ${JSON.stringify(at(value, '/signature'))}`);
    }
  }
});
