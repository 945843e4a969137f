import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { keyOf, lines, sign, signatureOf, signed, stringToSign, verify } from '#schemas/signature/sign';
import { signatureVectors } from '#schemas/signature/vectors';
import { messages } from './messages.ts';

test('every vector is signed as published, at both locations of the signature', () => {
  assert.equal(signatureVectors.signed.length, 41);
  for (const { id, key, message, string_to_sign, signature } of signatureVectors.signed) {
    assert.equal(stringToSign(message), string_to_sign, id);
    assert.equal(sign(message, key), signature, id);
    assert.equal(sign(message, keyOf(key)), signature, id);
    const { signature: _, ...top } = message;
    assert.ok(verify(signed(top, key, '/signature'), key), id);
    assert.equal(signatureOf(signed(top, key, '/signature'))?.value, signature, id);
  }
});

test('messages that share a string to sign share the signature', () => {
  for (const { id, key, messages, string_to_sign, signature } of signatureVectors.same)
    for (const message of messages) {
      assert.equal(stringToSign(message), string_to_sign, id);
      assert.equal(sign(message, key), signature, id);
    }
});

test('every message of the refused ones fails', () => {
  assert.equal(signatureVectors.refused.length, 16);
  for (const { id, key, message } of signatureVectors.refused) assert.equal(verify(message, key), false, id);
});

test('the query of a Payment Page is verified after decoding', () => {
  for (const { key, parameters, signature, query } of signatureVectors.pages) {
    assert.equal(sign(parameters, key), signature);
    assert.ok(verify(Object.fromEntries(new URLSearchParams(query)), key));
  }
});

test('the signature is looked for at the top, then in general, among own members only', () => {
  assert.deepEqual(signatureOf({ signature: null, general: { signature: 'b' } }), { at: '/signature', value: null });
  assert.deepEqual(signatureOf({ general: { signature: 'b' } }), { at: '/general/signature', value: 'b' });
  assert.equal(signatureOf({ general: 'signature', payment: { signature: 'c' } }), undefined);
  assert.equal(signatureOf(Object.create({ signature: 'x' }) as JsonObject), undefined);
});

test('what is signed verifies, and no longer after any change of a value', () => {
  fc.assert(
    fc.property(
      messages,
      fc.string(),
      fc.constantFrom('/signature', '/general/signature'),
      ({ signature: _, ...message }, key, at) => {
        const whole = signed(message, key, at);
        assert.ok(verify(whole, key));
        assert.ok(!verify(whole, `${key}\n`));
        assert.ok(!verify({ ...whole, 'added member': 1 }, key));
      },
    ),
    { numRuns: 300 },
  );
});

test('hostile messages are refused without an exception', () => {
  const deep = (levels: number): JsonObject => {
    let message: JsonObject = { x: 1 };
    for (let level = 0; level < levels; level += 1) message = { d: message, y: level };
    return message;
  };
  const text = `${'{"d":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  const chain = JSON.parse(text) as JsonObject;
  assert.ok(verify(signed(chain, 'k', '/signature'), 'k'));
  assert.equal(verify({ ...deep(20_000), signature: 'A'.repeat(88) }, 'k'), false);
  for (const signature of [
    null,
    0,
    true,
    [],
    {},
    [sign({}, 'k')],
    '',
    'A'.repeat(88),
    '\u0e01'.repeat(88),
    'x'.repeat(1e6),
  ])
    assert.equal(verify({ a: 1, signature }, 'k'), false);
  const named = JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":"x"}}') as JsonObject;
  assert.deepEqual(lines(named), ['__proto__:a:1', 'b:__proto__:x']);
});

test('numbers are signed as JavaScript spells them, so an integer above 2^53 is given as its digits', () => {
  assert.deepEqual(lines({ a: 2 ** 53, b: 1.5, c: -0, d: 1e21 }), ['a:9007199254740992', 'b:1.5', 'c:0', 'd:1e+21']);
  assert.deepEqual(lines({ a: '9007199254740993' }), ['a:9007199254740993']);
});

test('signatures are compared by timingSafeEqual and by nothing else', () => {
  const source = readFileSync(new URL('../../../../schemas/signature/sign.ts', import.meta.url), 'utf8');
  const body = source.slice(source.indexOf('export function verify'));
  assert.match(body, /timingSafeEqual\(/);
  assert.doesNotMatch(body, /sign\(message, key\)\s*===|===\s*sign\(|received\s*===\s*[^']/);
});
