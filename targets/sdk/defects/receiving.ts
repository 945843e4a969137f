import { isObject } from '#core/json';
import { both, genuine, message, receives, receiving, type SdkDefect } from './defect.ts';

/** Libraries that turn genuine callbacks away, crash on some, or read what is no message, in both operations alike. */
export const receivingDefects: readonly SdkDefect[] = [
  receives(
    'receive/null-crashes',
    'a null in a callback ends in a crash',
    ['generated-forgeries', 'malformed', 'null-members', 'published-forgeries', 'unsigned', 'sdk/behaviour/no-crash'],
    (body, key) => {
      if (/:null\b/.test(body) || body === 'null') throw new TypeError('Cannot convert undefined or null to object');
      return genuine(body, key);
    },
  ),
  receives(
    'receive/top-signature-only',
    'the signature is looked for at the top only',
    ['general-signature'],
    (body, key) => genuine(body, key) && 'signature' in message(body),
  ),
  receives(
    'receive/instructions-refused',
    'a callback with display data is not valid',
    ['generated', 'genuine', 'odd-values', 'sdk/verification/general-signature'],
    (body, key) => genuine(body, key) && !('display_data' in message(body)),
  ),
  receives(
    'receive/unknown-members-refused',
    'a callback with an unknown member is not valid',
    ['null-members', 'uneven-members'],
    (body, key) => genuine(body, key) && !('x_new_block' in message(body)),
  ),
  receives(
    'receive/spelling-matters',
    'the text must be spelled as the library would spell it',
    ['spellings'],
    (body, key) => genuine(body, key) && body.trim() === JSON.stringify(message(body)),
  ),
  {
    id: 'receive/trailing-bytes',
    title: 'what stands behind the message is not looked at',
    caughtBy: both('trailing'),
    module: receiving((body, key) => genuine(firstObject(body), key), firstObject),
  },
  receives(
    'receive/no-object-crashes',
    'a JSON text that is no object ends in a crash',
    ['malformed', 'sdk/behaviour/no-crash'],
    (body, key) => {
      if (body === 'null' || body.startsWith('[')) throw new TypeError('body.signature is not a function');
      return genuine(body, key);
    },
  ),
  receives(
    'receive/order-matters',
    'the operation must stand behind the payment',
    ['unlike-members'],
    (body, key) => genuine(body, key) && !/"operation":.*"payment":\{/.test(body),
  ),
  receives(
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
  receives(
    'receive/types-crash',
    'a payment that is no object ends in a crash',
    ['other-types', 'sdk/verification/general-signature', 'sdk/behaviour/no-crash'],
    (body, key) => {
      const valid = genuine(body, key);
      if (valid && !isObject(message(body).payment)) throw new TypeError('payment.status is undefined');
      return valid;
    },
  ),
];

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
