import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { type Key, sign, signed, stringToSign } from '#schemas/signature/sign';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { longOperationIds } from '#targets/gateway/overrides/callbacks';
import { remove, set, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';

/** Signs callbacks in another way. */
function seals(seal: (message: JsonObject, key: Key) => JsonObject): Override {
  return ({ sign }) => ({
    sign: (message, key, what) => (what === 'callback' ? seal(message, key) : sign(message, key, what)),
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

/** Callbacks that are not signed as they must be. */
export const callbackSignatureDefects: readonly Defect[] = [
  defect(
    'callback-unsigned',
    'Sends callbacks without a signature.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message) => message),
  ),
  defect(
    'callback-empty-signature',
    'Sends callbacks with an empty signature.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals(set('/signature', '')),
  ),
  defect(
    'callback-signed-with-other-key',
    'Signs callbacks with another key.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message) => signed(message, 'another key', '/signature')),
  ),
  defect(
    'callback-changed-after-signing',
    'Changes a callback after it was signed.',
    { caughtBy: ['intermediate-signed', 'callback-signed', 'success-message'] },
    seals((message, key) => set('/operation/message', 'Done')(signed(message, key, '/signature'))),
  ),
  defect(
    'callback-late-member-unsigned',
    'Adds a member to callbacks after signing.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message, key) => ({ ...signed(message, key, '/signature'), sent_by: 'node-1' })),
  ),
  defect(
    'callback-signature-names-unsigned',
    'Leaves every member out of what it signs whose name begins with “signature”.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message, key) => ({ ...signed(message, key, '/signature'), signature_type: 'hmac-sha512' })),
  ),
  defect(
    'callback-part-unsigned',
    'Leaves the operation out of what it signs.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message, key) => ({ ...message, signature: sign(remove('/operation')(message), key) })),
  ),
  defect(
    'callback-signature-hex',
    'Writes the signature of callbacks in hexadecimal.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals(spelled('hex')),
  ),
  defect(
    'callback-signature-base64url',
    'Writes the signature of callbacks in base64url.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals(spelled('base64url')),
  ),
  defect(
    'callback-signature-sha256',
    'Signs callbacks with HMAC-SHA256.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals(hashed('sha256')),
  ),
  defect(
    'callback-signature-of-text',
    'Signs the JSON text of callbacks instead of their lines.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    seals((message, key) => ({
      ...message,
      signature: createHmac('sha512', key).update(JSON.stringify(message)).digest('base64'),
    })),
  ),
  defect(
    'callback-long-id-rounded',
    'Signs operation ids of 17 digits as a double holds them.',
    { caughtBy: ['intermediate-signed', 'callback-signed'] },
    (compliant) => ({
      ...longOperationIds(compliant),
      ...seals((message, key) => ({
        ...message,
        signature: sign(update('/operation/id', (id) => Number(id))(message), key),
      }))(compliant),
    }),
  ),
  defect(
    'final-callback-unsigned',
    'Signs only the callbacks that are not final.',
    { caughtBy: ['callback-signed'] },
    ({ sign: compliant }) => ({
      sign: (message, key, what) =>
        what === 'callback' && !('redirect_data' in message || 'display_data' in message)
          ? message
          : compliant(message, key, what),
    }),
  ),
];
