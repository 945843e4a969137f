import type { Algorithm } from '#schemas/signature/diagnosis/keys/key-mistakes';
import { both, type Mistake } from '#schemas/signature/diagnosis/mistake';

/** A digest that a signature may spell, and by what mistake it spells that. */
export interface Form {
  readonly algorithm: Algorithm;
  readonly digest: Buffer;
  readonly mistake: Mistake | undefined;
}

const SIZES: Readonly<Record<number, Algorithm>> = { 64: 'sha512', 32: 'sha256', 20: 'sha1', 16: 'md5' };

const PADDED = 'Write the signature in padded Base64 of the standard alphabet: 88 characters.';

interface Encoding {
  readonly mistake: Mistake | undefined;
  decoded(text: string): Buffer;
  encoded(digest: Buffer): string;
}

/** How a digest can be spelled; the first, padded Base64, is right. */
const ENCODINGS: readonly Encoding[] = [
  encoding(
    undefined,
    (text) => Buffer.from(text, 'base64'),
    (digest) => digest.toString('base64'),
  ),
  encoding(
    { id: 'hex', title: 'the digest is in hex', advice: PADDED },
    (text) => Buffer.from(text, 'hex'),
    (digest) => digest.toString('hex'),
  ),
  encoding(
    { id: 'hex-upper', title: 'the digest is in upper-case hex', advice: PADDED },
    (text) => Buffer.from(text, 'hex'),
    (digest) => digest.toString('hex').toUpperCase(),
  ),
  encoding(
    { id: 'unpadded', title: 'the padding is left out', advice: PADDED },
    (text) => Buffer.from(text, 'base64'),
    (digest) => digest.toString('base64').replaceAll('=', ''),
  ),
  encoding(
    { id: 'base64url', title: 'the digest is in URL-safe Base64', advice: PADDED },
    (text) => Buffer.from(text, 'base64url'),
    (digest) => digest.toString('base64url'),
  ),
  encoding(
    { id: 'base64url-padded', title: 'the digest is in padded URL-safe Base64', advice: PADDED },
    (text) => Buffer.from(text, 'base64url'),
    (digest) => digest.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  ),
  encoding(
    {
      id: 'base64-of-hex',
      title: 'the Base64 is that of the hex digits',
      advice: 'Take the digest as raw bytes, not as hex digits, before Base64.',
    },
    (text) => Buffer.from(Buffer.from(text, 'base64').toString('latin1'), 'hex'),
    (digest) => Buffer.from(digest.toString('hex')).toString('base64'),
  ),
  encoding(
    { id: 'base64-twice', title: 'the digest is in Base64 twice', advice: PADDED },
    (text) => Buffer.from(Buffer.from(text, 'base64').toString('latin1'), 'base64'),
    (digest) => Buffer.from(digest.toString('base64')).toString('base64'),
  ),
];

/** The digests that a text may spell, the likeliest first. */
export function spelledDigests(text: string): readonly Form[] {
  return ENCODINGS.flatMap(({ mistake, decoded, encoded }) => {
    const digest = decoded(text);
    const algorithm = SIZES[digest.length];
    if (algorithm === undefined || encoded(digest) !== text) return [];
    return [{ algorithm, digest, mistake: both(digestMistake(algorithm), mistake) }];
  });
}

function digestMistake(algorithm: Algorithm): Mistake | undefined {
  return algorithm === 'sha512'
    ? undefined
    : { id: algorithm, title: `the digest is ${algorithm.toUpperCase()}`, advice: 'Use HMAC-SHA512.' };
}

function encoding(
  mistake: Mistake | undefined,
  decoded: (text: string) => Buffer,
  encoded: (digest: Buffer) => string,
): Encoding {
  return { mistake, decoded, encoded };
}
