import { createHmac } from 'node:crypto';
import type { Json, JsonObject } from '#core/json';
import { isObject } from '#core/json';
import { sign, signatureOf, stringToSign, verify } from '#schemas/codecs/signature';
import { both, genuine, receiving, type SdkFlaw } from './flaw.ts';

type Valid = (body: string, key: string) => boolean;

/** Libraries that take forged callbacks for genuine ones, or genuine ones for forged, in both operations alike. */
export const receivingFlaws: readonly SdkFlaw[] = [
  flaw(
    'receive/null-crashes',
    'a null in a callback ends in a crash',
    ['generated-forgeries', 'malformed', 'null-members', 'published-forgeries', 'unsigned', 'sdk/conduct/no-crash'],
    (body, key) => {
      if (/:null\b/.test(body) || body === 'null') throw new TypeError('Cannot convert undefined or null to object');
      return genuine(body, key);
    },
  ),
  flaw(
    'receive/top-signature-only',
    'the signature is looked for at the top only',
    ['general-signature'],
    (body, key) => genuine(body, key) && 'signature' in message(body),
  ),
  flaw(
    'receive/instructions-refused',
    'a callback with display data is not valid',
    ['generated', 'genuine', 'odd-values', 'sdk/verification/general-signature'],
    (body, key) => genuine(body, key) && !('display_data' in message(body)),
  ),
  flaw(
    'receive/unknown-members-refused',
    'a callback with an unknown member is not valid',
    ['null-members', 'uneven-members'],
    (body, key) => genuine(body, key) && !('x_new_block' in message(body)),
  ),
  flaw(
    'receive/spelling-matters',
    'the text must be spelled as the library would spell it',
    ['spellings'],
    (body, key) => genuine(body, key) && body.trim() === JSON.stringify(message(body)),
  ),
  flaw(
    'receive/sum-unsigned',
    'the sum of the payment is taken from its operation before the check',
    ['generated-forgeries', 'published-forgeries', 'tampered'],
    (body, key) => {
      const honest = genuine(body, key);
      const { payment, operation, ...rest } = message(body);
      if (honest || !isObject(payment) || !isObject(operation)) return honest;
      const sum = operation.sum_converted ?? null;
      return verify({ ...rest, operation, payment: { ...payment, sum } }, key);
    },
  ),
  flaw(
    'receive/unsigned-accepted',
    'a callback without a signature is valid',
    ['generated-forgeries', 'misplaced', 'unimpressed', 'unsigned'],
    (body, key) => genuine(body, key) || (signatureOf(message(body)) === undefined && 'payment' in message(body)),
  ),
  flaw(
    'receive/prefix-compared',
    'only the first half of the signature is compared',
    ['generated-forgeries', 'published-forgeries', 'spoiled'],
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
  flaw(
    'receive/lenient-base64',
    'what decodes to the signature is the signature',
    ['generated-forgeries', 'published-forgeries', 'spoiled'],
    (body, key) => {
      genuine(body, key);
      const received = signatureOf(message(body))?.value;
      return (
        typeof received === 'string' &&
        Buffer.from(received, 'base64').equals(Buffer.from(sign(message(body), key), 'base64'))
      );
    },
  ),
  flaw(
    'receive/longer-key',
    'a signature under a key that begins like the right one is valid',
    ['generated-forgeries', 'miskeyed'],
    (body, key) => genuine(body, key) || verify(message(body), `${key}?`),
  ),
  flaw(
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
  flaw(
    'receive/nested-signature',
    'a signature is found at any depth',
    ['misplaced'],
    (body, key) =>
      genuine(body, key) ||
      (signatureOf(message(body)) === undefined && anywhere(message(body), sign(message(body), key))),
  ),
  {
    id: 'receive/trailing-bytes',
    title: 'what stands behind the message is not looked at',
    caughtBy: both('trailing'),
    module: receiving((body, key) => genuine(firstObject(body), key), firstObject),
  },
  flaw(
    'receive/no-object-crashes',
    'a JSON text that is no object ends in a crash',
    ['malformed', 'sdk/conduct/no-crash'],
    (body, key) => {
      if (body === 'null' || body.startsWith('[')) throw new TypeError('body.signature is not a function');
      return genuine(body, key);
    },
  ),
  flaw(
    'receive/proto-lost',
    'members are copied one by one, which loses __proto__',
    ['generated-forgeries', 'poisoned'],
    (body, key) => {
      genuine(body, key);
      return verify(JSON.parse(JSON.stringify(copied(message(body)))) as JsonObject, key);
    },
  ),
  flaw(
    'receive/earlier-members',
    'members of the callback before stand in for missing ones',
    ['unimpressed'],
    standIn(),
  ),
  flaw(
    'receive/order-matters',
    'the operation must stand behind the payment',
    ['unlike-members'],
    (body, key) => genuine(body, key) && !/"operation":.*"payment":\{/.test(body),
  ),
  flaw(
    'receive/long-texts-cut',
    'a text is cut after 1,024 characters before it is signed',
    ['odd-values'],
    (body, key) =>
      genuine(body, key) &&
      !Object.values(message(body)).some((member) => /"[^"]{1025,}"/.test(JSON.stringify(member))),
  ),
  {
    id: 'receive/lenient-reader',
    title: 'commas behind the last member are passed over',
    caughtBy: both('lenient'),
    module: receiving((body, key) => genuine(strictly(body), key), strictly),
  },
  flaw('receive/known-keys', 'a signature under any key used before is valid', ['miskeyed'], anyKnownKey()),
  flaw('receive/last-digit-passed-over', 'the end of the signature is not compared', ['spoiled'], (body, key) => {
    if (genuine(body, key)) return true;
    const received = signatureOf(message(body))?.value;
    return (
      typeof received === 'string' &&
      received.length === 88 &&
      sign(message(body), key).startsWith(received.slice(0, 84))
    );
  }),
  flaw(
    'receive/types-crash',
    'a payment that is no object ends in a crash',
    ['other-types', 'sdk/verification/general-signature', 'sdk/conduct/no-crash'],
    (body, key) => {
      const valid = genuine(body, key);
      if (valid && !isObject(message(body).payment)) throw new TypeError('payment.status is undefined');
      return valid;
    },
  ),
];

function flaw(id: string, title: string, caughtBy: readonly string[], valid: Valid): SdkFlaw {
  return { id, title, caughtBy: both(...caughtBy), module: receiving(valid) };
}

function message(body: string): JsonObject {
  const parsed = JSON.parse(body) as Json;
  return isObject(parsed) ? parsed : {};
}

function anywhere(value: Json, signature: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === 'signature' && inner === signature) || anywhere(inner, signature),
  );
}

/** The text without a comma behind the last member. */
function strictly(text: string): string {
  return text.replace(/,\}$/, '}');
}

/** The first object of a text without what stands behind it. */
function firstObject(text: string): string {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1)) {
    try {
      if (isObject(JSON.parse(text.slice(0, end + 1)))) return text.slice(0, end + 1);
    } catch {
      // It goes on.
    }
  }
  return text;
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
    const honest = genuine(body, key);
    const own = message(body);
    const valid =
      honest || (!('signature' in own) && Object.keys(own).length === 1 && 'payment' in own && verify(before, key));
    if (honest) before = own;
    return valid;
  };
}
