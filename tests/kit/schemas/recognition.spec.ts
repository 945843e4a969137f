import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { isObject, type JsonObject } from '#core/json';
import { recognised } from '#schemas/recognition';
import { cases } from './cases.ts';

/** Schemas whose messages a person may have in a file. */
const KINDS = cases.filter(({ schema, value }) => /^(gate|page)\//.test(schema) && isObject(value));

test('every valid message of the cases is recognised as one of its own schema', () => {
  const valid = KINDS.filter((one) => one.valid && one.schema !== 'gate/callback');
  assert.ok(valid.length > 30);
  for (const { id, schema, value } of valid) {
    const as = recognised(value as JsonObject);
    assert.ok(as?.schemas.includes(schema), `${id}: ${schema} is recognised as ${as?.schemas.join(', ')}`);
    assert.deepEqual(as?.problems, [], id);
  }
});

test('the path of a request tells its method', () => {
  const request = { general: { project_id: 1, payment_id: 'x' }, payment: {} };
  assert.deepEqual(recognised(request, '/v2/payment/banks/thai-qr/sale')?.schemas, ['gate/thai-qr-sale-request']);
  assert.ok((recognised(request)?.problems.length ?? 0) > 0);
});

test('a callback of the internal format is recognised with its signature in general', () => {
  const found = KINDS.find(({ valid, schema }) => valid && schema === 'gate/callback-success');
  const { signature, ...rest } = (found?.value ?? {}) as JsonObject;
  const as = recognised({ general: { signature: signature ?? null }, ...rest });
  assert.match(as?.title ?? '', /internal format/);
  assert.deepEqual(as?.problems, []);
});

test('what is no message of the platform is not recognised', () => {
  for (const value of [{}, { weather: 'hot' }, { status: 'open' }, { project_id: 1 }])
    assert.equal(recognised(value), undefined);
});
