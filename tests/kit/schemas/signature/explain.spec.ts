import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import { test } from '@playwright/test';
import type { JsonObject } from '#core/json';
import { explain } from '#schemas/signature/diagnosis/explain';
import { keyMistakes } from '#schemas/signature/diagnosis/keys/key-mistakes';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import { keyOf, sign, signed, stringToSign } from '#schemas/signature/sign';
import { divergences, signatureVectors } from '#schemas/signature/vectors';
import { explained, hmac, KEY, MESSAGE } from './explained.ts';

test('a right signature is valid, none is missing, random bytes are unknown', () => {
  const { lines, expected, verdict } = explain(signed(MESSAGE, KEY, '/signature'), KEY);
  assert.equal(verdict, 'valid');
  assert.equal(lines.join(';'), stringToSign(MESSAGE));
  assert.equal(expected, sign(MESSAGE, KEY));
  assert.equal(explain(MESSAGE, KEY).verdict, 'missing');
  for (let i = 0; i < 8; i += 1) {
    const { mistake, firstDifference, ...rest } = explained(MESSAGE, randomBytes(64).toString('base64'));
    assert.equal(rest.verdict, 'unknown');
    assert.equal(mistake, undefined);
    assert.equal(firstDifference?.in, 'signature');
  }
  for (const text of ['x', 'not a signature', '\ud800', 'A'.repeat(1e6)])
    assert.equal(explained(MESSAGE, text).verdict, 'unknown');
});

test('each mistake of the key is recognised, and the key is never shown', () => {
  for (const mistake of keyMistakes) {
    const digest = mistake.digester(Buffer.from(KEY))?.('sha512', stringToSign(MESSAGE));
    // A key is either in hex or ends in a space that can be cut off, and one in ASCII is the same in every code page.
    if (digest === undefined) assert.match(mistake.id, /^key-(hex-decoded|windows-874|latin1)$/);
    else {
      const said = explained(MESSAGE, digest.toString('base64'));
      assert.equal(said.mistake?.id, mistake.id);
      assert.ok(!JSON.stringify(said).includes(KEY.trim()));
    }
  }
  const hex = 'ab12cd34';
  const digest = hmac(stringToSign(MESSAGE), 'sha512', Buffer.from(hex, 'hex')).toString('base64');
  assert.equal(explain({ ...MESSAGE, signature: digest }, keyOf(hex)).mistake?.id, 'key-hex-decoded');
  for (const [page, bytes] of [
    ['windows-874', [0xa1, 0xd8, 0xad, 0xe1, 0xa8]],
    ['latin1', [0x3f, 0x3f, 0x3f, 0x3f, 0x3f]],
  ] as const) {
    const thai = hmac(stringToSign(MESSAGE), 'sha512', Buffer.from(bytes)).toString('base64');
    assert.equal(explain({ ...MESSAGE, signature: thai }, 'กุญแจ').mistake?.id, `key-${page}`);
  }
});

test('digests, encodings and what happens on the way are recognised', () => {
  const right = hmac(stringToSign(MESSAGE));
  const base64 = right.toString('base64');
  const forms: Record<string, string> = {
    hex: right.toString('hex'),
    'hex-upper': right.toString('hex').toUpperCase(),
    unpadded: base64.slice(0, -2),
    'base64-of-hex': Buffer.from(right.toString('hex')).toString('base64'),
    'base64-twice': Buffer.from(base64).toString('base64'),
    'white-space': `${base64.slice(0, 76)}\r\n${base64.slice(76)}`,
    'percent-encoded': encodeURIComponent(base64),
    quoted: `"${base64}"`,
    'letter-case': base64.toLowerCase(),
    truncated: base64.slice(0, 40),
    followed: `${base64}AAAA`,
    altered: `${'A'.repeat(8)}${base64.slice(8)}`,
    empty: '  ',
    'sha256+hex': hmac(stringToSign(MESSAGE), 'sha256').toString('hex'),
  };
  for (const algorithm of ['sha256', 'sha1', 'md5'])
    forms[algorithm] = hmac(stringToSign(MESSAGE), algorithm).toString('base64');
  for (const [id, signature] of Object.entries(forms)) assert.equal(explained(MESSAGE, signature).mistake?.id, id);
  for (const signature of [null, 1, true, [base64], { value: base64 }])
    assert.equal(explain({ ...MESSAGE, signature }, KEY).mistake?.id, 'not-a-text');
});

test('a signature with the marks of Base64 is recognised where these are changed', () => {
  const message = [...Array(200).keys()].map((n) => ({ n })).find((one) => /\+.*\/|\/.*\+/.test(sign(one, KEY))) ?? {};
  const right = sign(message, KEY);
  const url = right.replaceAll('+', '-').replaceAll('/', '_');
  assert.equal(explained(message, url).mistake?.id, 'base64url-padded');
  assert.equal(explained(message, url.slice(0, -2)).mistake?.id, 'base64url');
  assert.equal(explained(message, right.replaceAll('+', ' ')).mistake?.id, 'plus-as-space');
});

test('a member that was not there when the message was signed is named', () => {
  const { a: _, ...without } = MESSAGE;
  const said = explained(MESSAGE, sign(without, KEY));
  assert.equal(said.mistake?.id, 'member-missing');
  assert.match(said.mistake?.title ?? '', /\/a$/);
  assert.equal(explained({ ...MESSAGE, zz: 'last' }, sign(MESSAGE, KEY)).mistake?.id, 'before-last-member');
});

test('pairs of mistakes are recognised', () => {
  const json = hmac(JSON.stringify(MESSAGE), 'sha256', `${KEY}\n`).toString('hex');
  assert.equal(explained(MESSAGE, json).mistake?.id, 'json+key-line-feed+sha256+hex');
  const two = hmac(linesIn(MESSAGE, { ...canonical, booleans: 'words', nulls: 'word' }).join(';')).toString('base64');
  assert.equal(explained(MESSAGE, two).mistake?.id, 'booleans-as-words+null-as-word');
});

test('what only the bytes of the body show is recognised with them', () => {
  const raw = '{ "amount": 100.0,  "id": 9007199254740993, "signature": "" }';
  const message = { amount: 100, id: 9007199254740992 };
  const literal = hmac('amount:100.0;id:9007199254740993').toString('base64');
  assert.equal(explained(message, literal).verdict, 'unknown');
  assert.equal(explained(message, literal, raw).mistake?.id, 'library-python');
  assert.equal(
    explained(message, hmac('{ "amount": 100.0,  "id": 9007199254740993 }').toString('base64'), raw).mistake?.id,
    'raw-body',
  );
  assert.equal(explained(message, hmac(raw).toString('base64'), raw).mistake?.id, 'raw-body-empty-signature');
});

test('the vectors that are refused for a mistake are explained by it', () => {
  const explained = signatureVectors.refused.filter(({ mistake }) => mistake !== undefined);
  assert.equal(explained.length, 10);
  for (const { id, key, message, mistake } of explained) assert.equal(explain(message, key).mistake?.id, mistake, id);
});

test('a reading of a public library is valid or explained', () => {
  for (const { id, key, text, readings } of divergences)
    for (const { signature } of readings) {
      if (signature === undefined) continue;
      const said = explain({ ...(JSON.parse(text) as JsonObject), signature }, key, { rawBody: text });
      assert.ok(said.verdict === 'valid' || said.mistake?.id.startsWith('library-'), `${id} ${said.mistake?.id}`);
    }
});

test('a message too long to sign is unknown', () => {
  let message: JsonObject = { x: 1 };
  for (let level = 0; level < 20_000; level += 1) message = { d: message, y: level };
  assert.deepEqual(explain({ ...message, signature: 'x' }, KEY).lines, []);
});
