import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { at, type Json, type JsonObject, type Pointer } from '#core/json';
import { generated } from '#generators/by-id';
import { amountRange } from '#generators/messages/amount-range';
import { CALLBACK_KINDS, type CallbackKind, validCallback } from '#generators/messages/callbacks';
import { pageParameters, pageSchemas } from '#generators/messages/page-parameters';
import { validSaleRequest } from '#generators/messages/requests';
import { paymentIds, thaiText } from '#generators/messages/thai';
import { decodeQr } from '#schemas/emv-qr/read';
import { methods, methodsNamed } from '#schemas/methods';
import { keyOf, verify } from '#schemas/signature/sign';
import { schemaIds, validate } from '#schemas/validate';

const key = keyOf('thai-kit-demo-key');
const RUNS = { numRuns: 500, seed: 11 };
const real = (date: Json | undefined): boolean =>
  typeof date === 'string' &&
  /[+-]\d\d:?\d\d$/.test(date) &&
  new Date(`${date.slice(0, 19)}Z`).toISOString().startsWith(date.slice(0, 19));

test('callbacks of every kind fit their schema and the contract, and carry a signature that verifies', () => {
  for (const kind of CALLBACK_KINDS) {
    for (const callback of fc.sample(validCallback(kind, { key }), RUNS)) {
      const said = JSON.stringify(callback);
      assert.deepEqual(validate(`gate/callback-${kind}`, callback), [], said);
      assert.ok(verify(callback, key), said);
      assert.equal(at(callback, '/payment/sum/currency') ?? 'THB', 'THB');
      assert.ok([undefined, at(callback, '/payment/status')].includes(at(callback, '/operation/status')), said);
      for (const date of [
        '/payment/date',
        '/operation/date',
        '/operation/created_date',
        '/operation/provider/date',
      ] as const)
        assert.ok(at(callback, date) === undefined || real(at(callback, date)), said);
      for (const sum of ['/operation/sum_initial', '/operation/sum_converted'] as const)
        assert.ok(agrees(callback, sum), said);
    }
  }
});

function agrees(callback: JsonObject, where: Pointer): boolean {
  const [paid, sum] = [at(callback, '/payment/sum'), at(callback, where)];
  return paid === undefined || sum === undefined || JSON.stringify(paid) === JSON.stringify(sum);
}

test('the display callback shows a QR code that decodes to its amount', () => {
  for (const callback of fc.sample(validCallback('display', { key }), RUNS)) {
    const read = decodeQr(String(at(callback, '/display_data/0/data')));
    assert.ok(read.ok, JSON.stringify(read));
    assert.equal(read.qr.amount, at(callback, '/payment/sum/amount'));
    assert.ok(read.qr.dynamic);
  }
});

test('purchase requests of every method fit their schema and its limits, and are signed', () => {
  for (const method of methods) {
    const { min, max } = amountRange(method);
    for (const request of fc.sample(validSaleRequest(method, { key }), RUNS)) {
      assert.deepEqual(validate(method.schemas.sale, request), [], JSON.stringify(request));
      assert.ok(verify(request, key));
      const amount = Number(at(request, '/payment/amount'));
      assert.ok(
        Number.isInteger(amount) && amount >= min && amount <= max && at(request, '/payment/currency') === 'THB',
      );
    }
  }
});

test('a method that the table does not have is refused by name, wherever messages are made', () => {
  const unknown = [
    () => validSaleRequest({ method: 'thai-qr', channel: 'display' }, { key }),
    () => validSaleRequest({ method: 'prompt-pay', channel: 'display' }, { key }),
    () => validCallback('success', { key, method: 'prompt-pay' }),
  ];
  for (const make of unknown)
    assert.throws(make, /unknown payment method (thai-qr:display|prompt-pay)(:display)?: .* has promptpay:redirect/);
  assert.throws(
    () => validCallback('display', { key, method: 'thai-qr' }),
    /thai-qr has no callbacks of the schema gate\/callback-display/,
  );
});

test('the callbacks of a method carry its name and an amount that it takes', () => {
  for (const { method: name, instruction } of methods) {
    const rows = methodsNamed(name);
    const names = rows.flatMap(({ callbackMethods }) => callbackMethods);
    const fits = (amount: number) => rows.map(amountRange).some(({ min, max }) => min <= amount && amount <= max);
    const kinds: readonly CallbackKind[] = [
      'success',
      'decline',
      instruction === 'display_data' ? 'display' : 'redirect',
    ];
    for (const kind of kinds) {
      for (const callback of fc.sample(validCallback(kind, { key, method: name }), { numRuns: 50, seed: 3 })) {
        assert.ok(names.includes(String(at(callback, '/payment/method') ?? names[0])), JSON.stringify(callback));
        assert.ok(fits(Number(at(callback, '/payment/sum/amount') ?? 10_000)), JSON.stringify(callback));
      }
    }
  }
});

test('whatever carries a signature is printed with the right one', () => {
  const signedSchemas = schemaIds.filter((id) => /^(gate|page)\//.test(id) && !/(acceptance|error)-reply$/.test(id));
  for (const id of signedSchemas) {
    for (const { label, value } of fc.sample(generated(id, 'a key') ?? assert.fail(id), { numRuns: 20, seed: 1 })) {
      assert.equal(label, 'valid');
      assert.ok(verify(value as JsonObject, 'a key'), `${id} ${JSON.stringify(value)}`);
    }
  }
});

test('parameters of Payment Page fit their schema, hold no semicolon, and are signed', () => {
  for (const id of pageSchemas) {
    for (const parameters of fc.sample(pageParameters(id, { key }), RUNS)) {
      assert.deepEqual(validate(id, parameters), [], JSON.stringify(parameters));
      assert.ok(verify(parameters, key));
      assert.ok(!JSON.stringify(parameters).includes(';'));
    }
  }
});

test('what is settled beforehand stands in the message, and what is to be left out does not', () => {
  const settled = { key, projectId: 7, paymentId: 'p-1', amount: 12_300 };
  const [callback] = fc.sample(validCallback('success', { ...settled, method: 'thai-qr' }), 1);
  assert.ok(callback);
  const locations: readonly Pointer[] = ['/project_id', '/payment/id', '/payment/sum/amount', '/payment/method'];
  assert.deepEqual(
    locations.map((location) => at(callback, location)),
    [7, 'p-1', 12_300, 'thai-qr'],
  );
  const without = { ...settled, without: ['/callback', '/general/merchant_callback_url'] };
  for (const request of fc.sample(validSaleRequest({ method: 'promptpay', channel: 'redirect' }, without), 100)) {
    assert.equal(at(request, '/callback'), undefined);
    assert.equal(at(request, '/general/merchant_callback_url'), undefined);
  }
});

test('payment ids differ also without letter case, and Thai texts hold marks in both normal forms', () => {
  for (const ids of fc.sample(paymentIds(20), 50)) assert.equal(new Set(ids.map((id) => id.toLowerCase())).size, 20);
  const texts = fc.sample(thaiText, { numRuns: 400, seed: 1 });
  assert.ok(texts.some((text) => text !== text.normalize('NFC')));
  assert.ok(texts.some((text) => text !== text.normalize('NFD')));
  assert.ok(texts.some((text) => /[\u200B\u200D]/.test(text)));
  assert.ok(texts.some((text) => /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(text)));
});

test('a failing callback shrinks to one without optional members, and stays signed', () => {
  const result = fc.check(
    fc.property(validCallback('success', { key }), (callback) => !verify(callback, key)),
    { seed: 5 },
  );
  const [smallest] = result.counterexample ?? [];
  assert.ok(smallest);
  assert.deepEqual(Object.keys(smallest).sort(), ['operation', 'payment', 'project_id', 'signature']);
  assert.deepEqual(validate('gate/callback-success', smallest), []);
});
