import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Mistake } from '#schemas/signature/diagnosis/mistake';
import { inCodePage } from '#schemas/signature/diagnosis/texts/code-pages';

/** The digests that a signature may turn out to be. */
export type Algorithm = 'sha512' | 'sha256' | 'sha1' | 'md5';

/** How a text, or the bytes that it was made into, becomes a digest. */
export type Digester = (algorithm: Algorithm, text: string | Buffer) => Buffer;

/** A mistake in how the key is used. */
export interface KeyMistake extends Mistake {
  /** How texts are digested by mistake; `undefined` where that key leaves no room for the mistake. */
  digester(key: Buffer): Digester | undefined;
}

const AS_IT_IS = 'Use the secret as text, its UTF-8 bytes and nothing else.';

/** Mistakes of the key. */
export const keyMistakes: readonly KeyMistake[] = [
  changed('key-line-feed', 'a line feed follows the key', (key) => Buffer.concat([key, Buffer.from('\n')])),
  changed('key-carriage-return', 'a line end of Windows follows the key', (key) =>
    Buffer.concat([key, Buffer.from('\r\n')]),
  ),
  changed('key-space', 'a space follows the key', (key) => Buffer.concat([key, Buffer.from(' ')])),
  changed('key-trimmed', 'white space around the key is cut off', (key) => Buffer.from(key.toString().trim())),
  changed('key-quoted', 'the key stands in quotes', (key) => Buffer.from(`"${key}"`)),
  changed('key-hex-decoded', 'the key is decoded from hex', (key) =>
    /^([0-9a-f]{2})+$/i.test(key.toString()) ? Buffer.from(key.toString(), 'hex') : undefined,
  ),
  changed('key-base64-decoded', 'the key is decoded from Base64', (key) => Buffer.from(key.toString(), 'base64')),
  changed('key-hex-encoded', 'the key is encoded in hex', (key) => Buffer.from(key.toString('hex'))),
  changed('key-base64-encoded', 'the key is encoded in Base64', (key) => Buffer.from(key.toString('base64'))),
  changed('key-sha256', 'the key is hashed with SHA-256', (key) => createHash('sha256').update(key).digest()),
  changed('key-sha256-hex', 'the key is hashed with SHA-256 and written in hex', (key) =>
    Buffer.from(createHash('sha256').update(key).digest('hex')),
  ),
  changed('key-md5-hex', 'the key is hashed with MD5 and written in hex', (key) =>
    Buffer.from(createHash('md5').update(key).digest('hex')),
  ),
  changed('key-lower-cased', 'the key is in lower case', (key) => Buffer.from(key.toString().toLowerCase())),
  changed('key-upper-cased', 'the key is in upper case', (key) => Buffer.from(key.toString().toUpperCase())),
  changed('key-windows-874', 'the key is encoded as TIS-620 (Windows-874)', (key) =>
    inCodePage(key.toString(), 'windows-874'),
  ),
  changed('key-latin1', 'the key is encoded as Latin-1', (key) => inCodePage(key.toString(), 'iso-8859-1')),
  changed('key-utf-16le', 'the key is encoded as UTF-16LE', (key) => Buffer.from(key.toString(), 'utf16le')),
  changed('key-byte-order-mark', 'a byte order mark stands before the key', (key) =>
    Buffer.concat([Buffer.from('\ufeff'), key]),
  ),
  changed('key-empty', 'the key is empty', () => Buffer.alloc(0)),
  hashed('hash-key-last', 'a plain hash of the string and the key is taken', (key, text) => [text, key]),
  hashed('hash-key-first', 'a plain hash of the key and the string is taken', (key, text) => [key, text]),
  hashed('hash-without-key', 'a plain hash of the string is taken, without the key', (_, text) => [text]),
  {
    id: 'key-and-text-swapped',
    title: 'the key and the string to sign are swapped',
    advice: 'The secret is the key of the HMAC, the string to sign its message.',
    digester: (key) => (algorithm, text) => createHmac(algorithm, text).update(key).digest(),
  },
];

/** The HMAC of a text under a key. */
export function hmacWith(key: Buffer): Digester {
  const secret = createSecretKey(key);
  return (algorithm, text) => createHmac(algorithm, secret).update(text).digest();
}

function changed(id: string, title: string, change: (key: Buffer) => Buffer | undefined): KeyMistake {
  const digester = (key: Buffer): Digester | undefined => {
    const other = change(key);
    return other === undefined || other.equals(key) ? undefined : hmacWith(other);
  };
  return { id, title, advice: AS_IT_IS, digester };
}

function hashed(
  id: string,
  title: string,
  parts: (key: Buffer, text: string | Buffer) => readonly (Buffer | string)[],
): KeyMistake {
  return {
    id,
    title,
    advice: 'Take an HMAC: a hash over key and text is no signature.',
    digester: (key) => (algorithm, text) => {
      const hash = createHash(algorithm);
      for (const part of parts(key, text)) hash.update(part);
      return hash.digest();
    },
  };
}
