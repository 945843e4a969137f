import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { type Key, sign, signed, stringToSign } from '#schemas/codecs/signature';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { drop, flaw, put, type Spoiled } from '../flaw.ts';

/** Signs callbacks in another way. */
function seals(seal: (message: JsonObject, key: Key) => JsonObject): (honest: Conduct) => Partial<Conduct> {
  return (honest) => ({
    sign: (message, key, what) => (what === 'callback' ? seal(message, key) : honest.sign(message, key, what)),
  });
}

const spelled = (encoding: 'hex' | 'base64url') => (message: JsonObject, key: Key) => ({
  ...message,
  signature: Buffer.from(sign(message, key), 'base64').toString(encoding),
});

const hashed = (algorithm: string) => (message: JsonObject, key: Key) => ({
  ...message,
  signature: createHmac(algorithm, key).update(stringToSign(message)).digest('base64'),
});

/** Callbacks that are not signed as they must be, or not JSON. */
export const SEALING_FLAWS: readonly Spoiled[] = [
  flaw(
    'callback-unsigned',
    'Sends callbacks without a signature.',
    seals((message) => message),
  ),
  flaw('callback-empty-signature', 'Sends callbacks with an empty signature.', seals(put('/signature', ''))),
  flaw(
    'callback-signed-with-other-key',
    'Signs callbacks with another key.',
    seals((message) => signed(message, 'another key', '/signature')),
  ),
  flaw(
    'callback-changed-after-signing',
    'Changes a callback after it was signed.',
    seals((message, key) => put('/operation/message', 'Done')(signed(message, key, '/signature'))),
  ),
  flaw(
    'callback-late-member-unsigned',
    'Adds a member to callbacks after signing.',
    seals((message, key) => ({ ...signed(message, key, '/signature'), sent_by: 'node-1' })),
  ),
  flaw(
    'callback-part-unsigned',
    'Leaves the operation out of what it signs.',
    seals((message, key) => ({ ...message, signature: sign(drop('/operation')(message), key) })),
  ),
  flaw('callback-signature-hex', 'Writes the signature of callbacks in hexadecimal.', seals(spelled('hex'))),
  flaw('callback-signature-base64url', 'Writes the signature of callbacks in base64url.', seals(spelled('base64url'))),
  flaw('callback-signature-sha256', 'Signs callbacks with HMAC-SHA256.', seals(hashed('sha256'))),
  flaw(
    'callback-signature-of-text',
    'Signs the JSON text of callbacks instead of their lines.',
    seals((message, key) => ({
      ...message,
      signature: createHmac('sha512', key).update(JSON.stringify(message)).digest('base64'),
    })),
  ),
  flaw('final-callback-unsigned', 'Signs only the callbacks that are not final.', ({ sign: honest }) => ({
    sign: (message, key, what) =>
      what === 'callback' && !('redirect_data' in message || 'display_data' in message)
        ? message
        : honest(message, key, what),
  })),
  flaw('callback-extra-brace', 'Writes one closing brace too many after a callback.', () => ({
    write: (body) => `${JSON.stringify(body)}}`,
  })),
  flaw('callback-byte-order-mark', 'Begins callbacks with a byte order mark.', () => ({
    write: (body) => `\uFEFF${JSON.stringify(body)}`,
  })),
  flaw('callback-duplicate-member', 'Writes a member of callbacks twice.', () => ({
    write: (body) => `{"project_id":${JSON.stringify(body.project_id)},${JSON.stringify(body).slice(1)}`,
  })),
  flaw('callback-as-list', 'Wraps callbacks in a list.', () => ({ write: (body) => JSON.stringify([body]) })),
];
