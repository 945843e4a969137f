import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { at, type JsonObject } from '#core/json';
import { breakSemantic } from '#generators/faults/break-semantic';
import { breakSignature, signatureFaultsOf } from '#generators/faults/break-signature';
import { breakWire, wireFaultLabels } from '#generators/faults/break-wire';
import { callbackFaults, requestFaults } from '#generators/faults/semantic-faults';
import { CALLBACK_KINDS, callbackMessage, validCallback } from '#generators/messages/callbacks';
import { saleRequestMessage } from '#generators/messages/requests';
import { decodeQr } from '#schemas/emv-qr/read';
import { readJson } from '#schemas/json/read';
import { methods } from '#schemas/methods';
import { stringToSign, verify } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { walkShrinks } from './shrinking.ts';

const key = 'thai-kit-demo-key';
const RUNS = { numRuns: 40, seed: 19 };

/** The members, by pointer, in which two messages differ. */
function differences(one: unknown, other: unknown, here = ''): readonly string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [here];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differences(one[name as never], other[name as never], `${here}/${name}`));
}

test('a semantic fault of a callback changes its own members only, and the message is signed unless that is the fault', () => {
  for (const kind of CALLBACK_KINDS) {
    const message = callbackMessage(kind, { key });
    for (const fault of callbackFaults(kind)) {
      const look = ({ value, baseline }: { value: JsonObject; baseline: JsonObject }): void => {
        const said = `${fault.fault.id} ${JSON.stringify(value)}`;
        assert.deepEqual(validate(message.schema, baseline), [], said);
        assert.ok(verify(baseline, key), said);
        assert.equal(verify(value, key), fault.afterSigning !== true, said);
        const changed = differences(baseline, value).filter((where) => where !== '/signature');
        assert.ok(changed.includes(fault.fault.pointer), said);
        const sums = /\/(sum|sum_initial|sum_converted)\/(currency|amount)$/;
        assert.ok(
          changed.every((where) => where === fault.fault.pointer || sums.test(where)),
          `${said} ${changed}`,
        );
      };
      fc.sample(breakSemantic(message, fault, key), RUNS).forEach(look);
      walkShrinks(breakSemantic(message, fault, key), look, 23);
    }
  }
});

test('a faulty QR code has exactly the fault that its label says', () => {
  const expected: Readonly<Record<string, string>> = {
    'qr-crc': 'crc',
    'qr-crc-lower-case': 'crc',
    'qr-currency': 'currency',
    'qr-length': 'length',
    'qr-amount': 'other amount',
    'qr-amount-in-satang': 'other amount',
  };
  const message = callbackMessage('display', { key });
  const faults = callbackFaults('display').filter(({ fault }) => fault.operator.startsWith('qr-'));
  assert.deepEqual(faults.map(({ fault }) => fault.operator).sort(), Object.keys(expected).sort());
  for (const fault of faults) {
    for (const { value } of fc.sample(breakSemantic(message, fault, key), RUNS)) {
      const read = decodeQr(String(at(value, '/display_data/0/data')));
      const seen = read.ok ? read.qr.amount !== at(value, '/payment/sum/amount') && 'other amount' : read.fault;
      assert.equal(seen, expected[fault.fault.operator], JSON.stringify(read));
    }
  }
});

test('a semantic fault of a request stands beside its baseline; a used id comes with another customer', () => {
  for (const method of methods) {
    const message = saleRequestMessage(method, { key });
    for (const fault of requestFaults(method)) {
      for (const { value, baseline } of fc.sample(breakSemantic(message, fault, key), RUNS)) {
        assert.deepEqual(validate(message.schema, baseline), []);
        assert.ok(verify(baseline, key) && verify(value, key) === (fault.afterSigning !== true));
        const changed = differences(baseline, value).filter((where) => where !== '/general/signature');
        const [id, used] = [value, baseline].map((one) => String(at(one, '/general/payment_id')).toLowerCase());
        const wanted = fault.fault.operator.startsWith('reused') ? '/customer/id' : fault.fault.pointer;
        assert.ok(changed.includes(wanted) && id === used, `${fault.fault.id} ${changed}`);
      }
    }
  }
});

test('a signature fault fails the signature or keeps the string to sign, as its label says', () => {
  for (const message of [
    callbackMessage('success', { key }),
    saleRequestMessage({ method: 'thai-qr', channel: 'redirect' }, { key }),
  ]) {
    for (const fault of signatureFaultsOf(message)) {
      for (const { value, baseline } of fc.sample(breakSignature(message, fault, key), RUNS)) {
        assert.ok(verify(baseline, key), fault.id);
        const kept = stringToSign(value) === stringToSign(baseline);
        if (fault.breaks.startsWith('members')) assert.ok(kept && verify(value, key), fault.id);
        else if (fault.receiver === 'must-refuse')
          assert.ok(!verify(value, key), `${fault.id} ${JSON.stringify(value)}`);
      }
    }
  }
});

test('a transport fault is what a strict reader says it is', () => {
  const faults: Readonly<Record<string, string>> = {
    'empty-body': 'empty',
    'duplicate-member': 'duplicate-member',
    'duplicate-member-last': 'duplicate-member',
    'duplicate-escaped': 'duplicate-member',
    'duplicate-amount': 'duplicate-member',
    'byte-order-mark': 'bom',
    'invalid-utf8': 'not-utf8',
    'overlong-utf8': 'not-utf8',
    'surrogate-utf8': 'not-utf8',
    deep: 'too-deep',
    megabyte: 'read',
    'text-plain': 'read',
    form: 'read',
  };
  for (const fault of wireFaultLabels) {
    for (const { bytes, contentType } of fc.sample(breakWire(validCallback('display', { key }), fault), {
      numRuns: 5,
      seed: 1,
    })) {
      const read = readJson(bytes);
      const expected = faults[fault.operator] ?? 'not-json';
      if (fault.operator === 'utf-16') assert.ok(!read.ok && /^not-/.test(read.fault));
      else
        assert.equal(
          read.ok ? 'read' : read.fault,
          expected,
          `${fault.id} ${Buffer.from(bytes).toString().slice(0, 200)}`,
        );
      assert.equal(contentType === 'application/json', !['text-plain', 'form'].includes(fault.operator));
      if (fault.operator === 'megabyte') assert.ok(bytes.length > 1_000_000);
    }
  }
});
