import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { at, type Edit, edited, type Json, type JsonObject } from '#core/json';
import { validSaleRequest } from '#generators/messages/requests';
import { methodOf, methods, methodsNamed } from '#schemas/methods';
import { type SchemaId, schema, schemaIds, validate } from '#schemas/validate';

const KEY = 'thai-kit-demo-key';
const requestOf = (index: number): JsonObject => {
  const method = methods[index] ?? assert.fail(String(index));
  const [request = {}] = fc.sample(validSaleRequest(method, { key: KEY }), { numRuns: 1, seed: 1 });
  // The limits of some methods are those of purchases in THB.
  return edited(request, [{ op: 'set', at: '/payment/currency', value: 'THB' }]) as JsonObject;
};

/** Where the request is wrong once it is edited. */
const wrongAt = (index: number, edit: Edit): readonly string[] =>
  validate(methods[index]?.schemas.sale as SchemaId, edited(requestOf(index), [edit])).map((problem) => problem.at);

const amount = (value: Json): Edit => ({ op: 'set', at: '/payment/amount', value });

test('a row is found by method and channel, and what the table does not have is refused by name', () => {
  for (const row of methods) {
    assert.equal(row.id, `${row.method}/${row.channel}`);
    assert.equal(methodOf(row), row);
    assert.ok(methodsNamed(row.method).includes(row));
  }
  assert.equal(new Set(methods.map(({ id }) => id)).size, methods.length);
  assert.throws(() => methodOf({ method: 'thai-qr', channel: 'display' }), /unknown payment method thai-qr:display/);
  assert.throws(() => methodsNamed('prompt-pay'), /unknown payment method prompt-pay: .* has promptpay:redirect, /);
});

test('the schema of a method has the limits of its row, and asks for the members that its row asks for', () => {
  for (const [index, { id, limits, required }] of methods.entries()) {
    const { min, max } = limits;
    if (min !== undefined)
      assert.deepEqual([wrongAt(index, amount(min)), wrongAt(index, amount(min - 1))], [[], ['/payment/amount']], id);
    if (max !== undefined)
      assert.deepEqual([wrongAt(index, amount(max)), wrongAt(index, amount(max + 1))], [[], ['/payment/amount']], id);
    for (const member of required) assert.deepEqual(wrongAt(index, { op: 'remove', at: member }), [member], id);
  }
});

test('callbacks may carry each name that a row gives its method, and instruct as the row says', () => {
  const names = at(schema('gate/definitions' as SchemaId), '/$defs/methodName/enum') as readonly Json[];
  for (const { id, callbackMethods, instruction, schemas } of methods) {
    for (const name of callbackMethods) assert.ok(names.includes(name), `${id}: ${name}`);
    assert.equal(
      schemas.instruction,
      instruction === 'display_data' ? 'gate/callback-display' : 'gate/callback-redirect',
      id,
    );
  }
  const used = methods.flatMap(({ callbackMethods }) => callbackMethods);
  assert.deepEqual([...new Set(used)].sort(), [...names].sort());
});

test('every schema of a purchase request or of page parameters belongs to a row', () => {
  const used = methods.flatMap(({ schemas }) => [schemas.sale, ...(schemas.page ? [schemas.page] : [])]);
  const described = schemaIds.filter((id) => /^gate\/.*-sale-request$|^page\/.*-parameters$/.test(id));
  assert.deepEqual([...new Set(used)].sort(), [...described].sort());
});
