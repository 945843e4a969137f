import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { type DialectName, linesOf } from '#schemas/signature/dialects/public';
import type { Override } from '#targets/gateway/overrides/override';
import { type Variant, variant } from './variant.ts';

/** Members on which the public libraries differ: a long list, names with colons, and signatures further down. */
const CORNERS: JsonObject = {
  steps: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
  'trace:id': { 'span:id': 'x', span: 'y' },
  parts: [{ signature: 'a' }, { signature: 'b' }],
  part: { signature: 'c', size: 1 },
};

/** Adds members to callbacks on which the libraries differ, and signs as one of them does. */
function signedLike(library: DialectName): Override {
  return ({ sign }) => ({
    callback: (body) => ({ ...body, ...CORNERS }),
    sign: (message, key, what) => {
      const lines = what === 'callback' ? linesOf(library, message) : undefined;
      if (!lines) return sign(message, key, what);
      return { ...message, signature: createHmac('sha512', key).update(lines.join(';')).digest('base64') };
    },
  });
}

/** Signatures of callbacks as the public libraries make them, where they differ. */
export const signatureVariants: readonly Variant[] = [
  variant(
    'signed-like-php',
    'Signs callbacks as the library for PHP does.',
    {
      reading: 'AMB-signature-nested/everywhere',
      also: ['AMB-signature-order/natural-path', 'AMB-signature-names/doubled'],
    },
    signedLike('php'),
  ),
  variant(
    'signed-like-js',
    'Signs callbacks as the library for JavaScript does.',
    {
      reading: 'AMB-signature-names/plain',
      also: ['AMB-signature-order/natural-path', 'AMB-signature-nested/everywhere'],
    },
    signedLike('js'),
  ),
  variant(
    'signed-like-python',
    'Signs callbacks as the library for Python does.',
    {
      reading: 'AMB-signature-order/byte-path',
      also: ['AMB-signature-nested/objects-only', 'AMB-signature-names/doubled'],
    },
    signedLike('python'),
  ),
  variant(
    'signed-like-go',
    'Signs callbacks as the library for Go does.',
    {
      reading: 'AMB-signature-order/byte-line',
      also: ['AMB-signature-nested/objects-only', 'AMB-signature-names/doubled'],
    },
    signedLike('go'),
  ),
  variant(
    'signed-like-java',
    'Signs callbacks as the library for Java does.',
    {
      reading: 'AMB-signature-nested/own-only',
      also: ['AMB-signature-order/byte-line', 'AMB-signature-names/doubled'],
    },
    signedLike('java'),
  ),
];
