import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { edited, type JsonObject, type Pointer } from '#core/json';
import { signatureFaults } from '#schemas/signature/faults/all';
import { signed, stringToSign, verify } from '#schemas/signature/sign';
import { signatureVectors } from '#schemas/signature/vectors';

const bare: readonly { readonly message: JsonObject; readonly at: Pointer }[] = signatureVectors.signed
  .filter(({ id }) => id.startsWith('TH-'))
  .map(({ message }) => ({
    message: edited(message, [{ op: 'remove', at: '/signature' }]) as JsonObject,
    at: 'general' in message ? '/general/signature' : '/signature',
  }));

test('every fault has a name of its own and fits some message of the field', () => {
  assert.equal(new Set(signatureFaults.map(({ id }) => id)).size, signatureFaults.length);
  for (const { id, fits } of signatureFaults) {
    const made: readonly JsonObject[] = [...bare.map(({ message }) => message), { payment: { first: true } }];
    assert.ok(made.some(fits), id);
  }
});

test('a fault of the signature fails the check, unless it is open or harmless', () => {
  for (const { message, at } of bare)
    for (const { id, kind, receiver, fits, forge } of signatureFaults) {
      if (kind !== 'signature' || !fits(message)) continue;
      const forged = forge(message, 'key', at);
      assert.notDeepEqual(JSON.stringify(forged), JSON.stringify(signed(message, 'key', at)), id);
      if (receiver === 'must-refuse') assert.equal(verify(forged, 'key'), false, id);
      if (receiver === 'must-accept') assert.equal(verify(forged, 'key'), true, id);
    }
});

test('a confusion of structure changes the message and keeps the string to sign', () => {
  for (const { message, at } of bare)
    for (const { id, kind, fits, forge } of signatureFaults) {
      if (kind !== 'structure' || !fits(message)) continue;
      const forged = forge(message, 'key', at);
      assert.equal(stringToSign(forged), stringToSign(message), id);
      assert.ok(verify(forged, 'key'), id);
      assert.notDeepEqual(edited(forged, [{ op: 'remove', at }]), message, id);
    }
});

test('what does not fit is refused and never passed off as the fault', () => {
  for (const { id, fits, forge } of signatureFaults)
    if (!fits({})) assert.throws(() => forge({}, 'key', '/signature'), new RegExp(id));
});
