import { strict as assert } from 'node:assert';
import { createHash, createHmac } from 'node:crypto';
import { test } from '@playwright/test';
import { explain } from '#schemas/signature/diagnosis/explain';
import { keyMistakes } from '#schemas/signature/diagnosis/keys/key-mistakes';

const MESSAGE = { id: 'p' };
const SIGNED = 'id:p';

const hex = (bytes: string) => Buffer.from(bytes.replaceAll(' ', ''), 'hex');
const SHA256 = '99a52df3ff3d499488e2fa28150c4106a2cb5e928891a830a9aa3922b2d32160';
const MD5 = '897356954c2cd3d41b221e3f24f99bba';

/** By hand: the mistake, the right key, and the bytes that were taken for it. */
const TAKEN: readonly (readonly [mistake: string, key: string, taken: string | Buffer])[] = [
  ['key-line-feed', 'Key1', 'Key1\n'],
  ['key-carriage-return', 'Key1', 'Key1\r\n'],
  ['key-space', 'Key1', 'Key1 '],
  ['key-trimmed', ' Key1', 'Key1'],
  ['key-quoted', 'Key1', '"Key1"'],
  ['key-hex-decoded', '4b65', 'Ke'],
  ['key-base64-decoded', 'S2V5', 'Key'],
  ['key-hex-encoded', 'Key', '4b6579'],
  ['key-base64-encoded', 'Key', 'S2V5'],
  ['key-sha256', 'Key', hex(SHA256)],
  ['key-sha256-hex', 'Key', SHA256],
  ['key-md5-hex', 'Key', MD5],
  ['key-lower-cased', 'Key1', 'key1'],
  ['key-upper-cased', 'Key1', 'KEY1'],
  ['key-windows-874', 'กข', hex('a1 a2')],
  ['key-latin1', 'clé', hex('63 6c e9')],
  ['key-utf-16le', 'Key', hex('4b 00 65 00 79 00')],
  ['key-byte-order-mark', 'Key', hex('ef bb bf 4b 65 79')],
  ['key-empty', 'Key', ''],
];

/** By hand: the mistake, and what was taken instead of an HMAC under the key `Key`. */
const DIGESTS: readonly (readonly [mistake: string, digest: Buffer])[] = [
  ['hash-key-last', createHash('sha512').update('id:pKey').digest()],
  ['hash-key-first', createHash('sha512').update('Keyid:p').digest()],
  ['hash-without-key', createHash('sha512').update('id:p').digest()],
  ['key-and-text-swapped', createHmac('sha512', SIGNED).update('Key').digest()],
];

const told = (digest: Buffer, key: string) =>
  explain({ ...MESSAGE, signature: digest.toString('base64') }, key).mistake?.id;

for (const [mistake, key, taken] of TAKEN)
  test(`who takes other bytes for the key is told ${mistake}`, () => {
    assert.equal(told(createHmac('sha512', taken).update(SIGNED).digest(), key), mistake);
  });

for (const [mistake, digest] of DIGESTS)
  test(`who takes no HMAC under the key is told ${mistake}`, () => {
    assert.equal(told(digest, 'Key'), mistake);
  });

test('of each mistake of the key there is a signature by hand', () => {
  assert.deepEqual(
    keyMistakes.map(({ id }) => id),
    [...TAKEN, ...DIGESTS].map(([mistake]) => mistake),
  );
});
