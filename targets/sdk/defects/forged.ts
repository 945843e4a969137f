import { createHmac } from 'node:crypto';
import type { Json, JsonObject } from '#core/json';
import { isObject } from '#core/json';
import { sign, signatureOf, stringToSign, verify } from '#schemas/signature/sign';
import { genuine, message, receives, type SdkDefect, type Valid } from './defect.ts';

/** Libraries that take forged callbacks for genuine ones, in both operations alike. */
export const forgedDefects: readonly SdkDefect[] = [
  receives(
    'receive/sum-unsigned',
    'the sum of the payment is taken from its operation before the check',
    ['generated-forgeries', 'published-forgeries', 'tampered'],
    (body, key) => {
      const compliant = genuine(body, key);
      const { payment, operation, ...rest } = message(body);
      if (compliant || !isObject(payment) || !isObject(operation)) return compliant;
      const sum = operation.sum_converted ?? null;
      return verify({ ...rest, operation, payment: { ...payment, sum } }, key);
    },
  ),
  receives(
    'receive/unsigned-accepted',
    'a callback without a signature is valid',
    ['generated-forgeries', 'misplaced', 'hostile-body-isolated', 'unsigned'],
    (body, key) => genuine(body, key) || (signatureOf(message(body)) === undefined && 'payment' in message(body)),
  ),
  receives(
    'receive/prefix-compared',
    'only the first half of the signature is compared',
    ['generated-forgeries', 'published-forgeries', 'altered-signature'],
    (body, key) => {
      genuine(body, key);
      const received = signatureOf(message(body))?.value;
      return (
        typeof received === 'string' &&
        received.length >= 44 &&
        sign(message(body), key).startsWith(received.slice(0, 44))
      );
    },
  ),
  receives(
    'receive/lenient-base64',
    'what decodes to the signature is the signature',
    ['generated-forgeries', 'published-forgeries', 'altered-signature'],
    (body, key) => {
      genuine(body, key);
      const received = signatureOf(message(body))?.value;
      return (
        typeof received === 'string' &&
        Buffer.from(received, 'base64').equals(Buffer.from(sign(message(body), key), 'base64'))
      );
    },
  ),
  receives(
    'receive/longer-key',
    'a signature under a key that begins like the right one is valid',
    ['generated-forgeries', 'miskeyed'],
    (body, key) => genuine(body, key) || verify(message(body), `${key}?`),
  ),
  receives(
    'receive/sha256-accepted',
    'a signature by SHA-256 is valid too',
    ['generated-forgeries', 'miscomputed', 'published-forgeries'],
    (body, key) =>
      genuine(body, key) ||
      signatureOf(message(body))?.value ===
        createHmac('sha256', key)
          .update(stringToSign(message(body)))
          .digest('base64'),
  ),
  receives(
    'receive/nested-signature',
    'a signature is found at any depth',
    ['misplaced'],
    (body, key) =>
      genuine(body, key) ||
      (signatureOf(message(body)) === undefined && anywhere(message(body), sign(message(body), key))),
  ),
  receives(
    'receive/proto-lost',
    'members are copied one by one, which loses __proto__',
    ['generated-forgeries', 'poisoned'],
    (body, key) => {
      genuine(body, key);
      return verify(JSON.parse(JSON.stringify(copied(message(body)))) as JsonObject, key);
    },
  ),
  receives(
    'receive/earlier-members',
    'members of the callback before stand in for missing ones',
    ['hostile-body-isolated'],
    standIn(),
  ),
  receives('receive/known-keys', 'a signature under any key used before is valid', ['miskeyed'], anyKnownKey()),
  receives(
    'receive/last-digit-passed-over',
    'the end of the signature is not compared',
    ['generated-forgeries', 'altered-signature'],
    (body, key) => {
      if (genuine(body, key)) return true;
      const received = signatureOf(message(body))?.value;
      return (
        typeof received === 'string' &&
        received.length === 88 &&
        sign(message(body), key).startsWith(received.slice(0, 84))
      );
    },
  ),
];

function anywhere(value: Json, signature: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === 'signature' && inner === signature) || anywhere(inner, signature),
  );
}

function copied(value: Json): Json {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value)) return value;
  const copy: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = copied(inner);
  return copy;
}

function anyKnownKey(): Valid {
  const keys = new Set<string>();
  return (body, key) => {
    const valid = genuine(body, key);
    if (valid) keys.add(key);
    return valid || [...keys].some((one) => genuine(body, one));
  };
}

function standIn(): Valid {
  let before: JsonObject = {};
  return (body, key) => {
    const compliant = genuine(body, key);
    const own = message(body);
    const valid =
      compliant || (!('signature' in own) && Object.keys(own).length === 1 && 'payment' in own && verify(before, key));
    if (compliant) before = own;
    return valid;
  };
}
