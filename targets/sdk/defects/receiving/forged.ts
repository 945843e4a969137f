import { createHmac } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '#core/json';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import { sign, signatureOf, stringToSign, verify } from '#schemas/signature/sign';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { hmac } from '#targets/sdk/defects/signing/sign';
import { both, genuine, type IsGenuine, messageIn, receives } from './receive.ts';

/** Libraries that take forged callbacks for genuine ones. */
export const FORGED_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'receiving/sum-unsigned',
    title: 'Takes the sum of the payment from its operation before it checks the signature.',
    caughtBy: both('tampered', 'generated-forgeries', 'published-forgeries'),
    operations: receives((body, key) => {
      const valid = genuine(body, key);
      const { payment, operation, ...rest } = messageIn(body);
      if (valid || !isObject(payment) || !isObject(operation)) return valid;
      return verify({ ...rest, operation, payment: { ...payment, sum: operation.sum_converted ?? null } }, key);
    }),
  },
  {
    id: 'receiving/declines-unchecked',
    title: 'Does not check the signature of a decline, by which nothing is lost.',
    caughtBy: both('generated-forgeries', 'hostile-body-isolated', 'published-forgeries', 'tampered'),
    operations: receives((body, key) => {
      if (genuine(body, key)) return true;
      const { payment } = messageIn(body);
      return isObject(payment) && payment.status === 'decline';
    }),
  },
  {
    id: 'receiving/unsorted-accepted',
    title: 'Takes a signature of unsorted lines too.',
    caughtBy: both('published-forgeries'),
    operations: receives((body, key) => genuine(body, key) || signedUnsorted(body, key)),
  },
  {
    id: 'receiving/unsigned-accepted',
    title: 'Takes a callback without a signature.',
    caughtBy: both('unsigned', 'generated-forgeries', 'misplaced-signature', 'hostile-body-isolated'),
    operations: receives(
      (body, key) => genuine(body, key) || (signatureOf(messageIn(body)) === undefined && 'payment' in messageIn(body)),
    ),
  },
  {
    id: 'receiving/longer-key-accepted',
    title: 'Takes a signature under a key that begins like the right one.',
    caughtBy: both('wrong-key', 'generated-forgeries'),
    operations: receives((body, key) => genuine(body, key) || verify(messageIn(body), `${key}?`)),
  },
  {
    id: 'receiving/earlier-keys-accepted',
    title: 'Takes a signature under any key used before.',
    caughtBy: both('wrong-key'),
    operations: () => receives(underAnyKeyBefore())(),
  },
  {
    id: 'receiving/sha256-accepted',
    title: 'Takes a signature by SHA-256 too.',
    caughtBy: both('wrong-procedure', 'generated-forgeries', 'published-forgeries'),
    operations: receives((body, key) => {
      if (genuine(body, key)) return true;
      const text = stringToSign(messageIn(body));
      return signatureOf(messageIn(body))?.value === createHmac('sha256', key).update(text).digest('base64');
    }),
  },
  {
    id: 'receiving/nested-signature-found',
    title: 'Finds a signature at any depth.',
    caughtBy: both('misplaced-signature'),
    operations: receives((body, key) => {
      if (genuine(body, key)) return true;
      const message = messageIn(body);
      return signatureOf(message) === undefined && hasSignature(message, sign(message, key));
    }),
  },
  {
    id: 'receiving/either-signature-accepted',
    title: 'Takes a callback where either of two signatures is right.',
    caughtBy: both('misplaced-signature'),
    operations: receives((body, key) => {
      if (genuine(body, key)) return true;
      const { signature: _, ...rest } = messageIn(body);
      return verify(rest, key);
    }),
  },
  {
    id: 'receiving/proto-lost',
    title: 'Copies members one by one, which loses __proto__.',
    caughtBy: both('prototype-members', 'generated-forgeries'),
    operations: receives((body, key) => {
      genuine(body, key);
      return verify(JSON.parse(JSON.stringify(copied(messageIn(body)))) as JsonObject, key);
    }),
  },
  {
    id: 'receiving/constructor-removed',
    title: 'Takes a member called constructor away before it checks the signature.',
    caughtBy: both('prototype-members'),
    operations: receives((body, key) => {
      if (genuine(body, key)) return true;
      const { constructor: _, ...rest } = messageIn(body);
      return verify(rest as JsonObject, key);
    }),
  },
  {
    id: 'receiving/earlier-members-kept',
    title: 'Fills missing members from the callback before.',
    caughtBy: both('hostile-body-isolated'),
    operations: () => receives(filledFromBefore())(),
  },
];

function signedUnsorted(body: string, key: string): boolean {
  const message = messageIn(body);
  const own = signatureOf(message);
  if (own?.at !== '/signature') return false;
  const { signature, ...rest } = message;
  return signature === hmac(linesIn(rest, { ...canonical, order: 'document' }).join(';'), key);
}

function hasSignature(value: Json, signature: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === 'signature' && inner === signature) || hasSignature(inner, signature),
  );
}

/** A copy made by assignment, in which a member called __proto__ becomes the prototype. */
function copied(value: Json): Json {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value)) return value;
  const copy: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = copied(inner);
  return copy;
}

function underAnyKeyBefore(): IsGenuine {
  const keys = new Set<string>();
  return (body, key) => {
    const valid = genuine(body, key);
    if (valid) keys.add(key);
    return valid || [...keys].some((one) => genuine(body, one));
  };
}

function filledFromBefore(): IsGenuine {
  let before: JsonObject = {};
  return (body, key) => {
    const valid = genuine(body, key);
    const own = messageIn(body);
    const lacksAll = !('signature' in own) && Object.keys(own).length === 1 && 'payment' in own;
    const filled = valid || (lacksAll && verify(before, key));
    if (valid) before = own;
    return filled;
  };
}
