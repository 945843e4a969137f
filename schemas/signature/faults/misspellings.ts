import { createHmac } from 'node:crypto';
import { edited, type Json, type JsonObject, type Pointer } from '#core/json';
import { sign, stringToSign } from '#schemas/signature/sign';
import type { SignatureFault } from './fault.ts';

/** The message is genuine and its signature is not: faults in the signature itself. */
export const misspellings: readonly SignatureFault[] = [
  wrong('wrong-key', 'the signature is made with a wrong key', (_, message, key) => sign(message, `${key}?`)),
  wrong('other-project-key', 'the signature is made with the key of another project', (_, message, key) =>
    sign(message, createHmac('sha256', 'another project').update(key).digest('hex')),
  ),
  wrong('other-message', 'the signature belongs to another message', (_, message, key) =>
    sign({ ...message, another_message: 1 }, key),
  ),
  wrong('sha256', 'the digest is SHA-256', (_, message, key) =>
    createHmac('sha256', key).update(stringToSign(message)).digest('base64'),
  ),
  wrong('raw-body', 'the JSON text of the message is signed', (_, message, key) =>
    createHmac('sha512', key).update(JSON.stringify(message)).digest('base64'),
  ),
  wrong('truncated', 'the signature is cut to 52 characters', (right) => `${right.slice(0, 50)}==`),
  wrong('beginning', 'the signature is its own first 20 characters', (right) => right.slice(0, 20)),
  wrong(
    'same-prefix',
    'the first half of the signature is right, the second is not',
    (right) => right.slice(0, 44) + swapped(right.slice(44)),
  ),
  wrong('middle-digit', 'a digit in the second half of the signature is another', (right) => otherDigit(right, 66)),
  wrong('last-digit', 'the last whole digit of the signature is another', (right) => otherDigit(right, 84)),
  wrong('percent-encoded', 'the signature is percent-encoded', (right) => encodeURIComponent(right)),
  wrong('quoted', 'the signature stands in quotes', (right) => `"${right}"`),
  wrong('blank-for-plus', 'a blank stands where a plus or another digit should', (right) =>
    right.replace(right.includes('+') ? '+' : right.charAt(0), ' '),
  ),
  wrong('zero-byte-behind', 'a zero byte follows the signature', (right) => `${right}\u0000`),
  wrong('trailing-bytes', 'the right signature is followed by further characters', (right) => `${right}AAAA`),
  wrong('hex', 'the digest is in hex instead of Base64', (right) => Buffer.from(right, 'base64').toString('hex')),
  wrong('base64url', 'the digest is in URL-safe Base64 without padding', (right) =>
    Buffer.from(right, 'base64').toString('base64url'),
  ),
  wrong('unpadded', 'the padding of the Base64 is left out', (right) => right.replaceAll('=', '')),
  wrong('lower-cased', 'the signature is in lower case', (right) => right.toLowerCase()),
  wrong('space-inside', 'a space stands inside the signature', (right) => `${right.slice(0, 44)} ${right.slice(44)}`),
  wrong('space-around', 'white space stands around the signature', (right) => ` ${right} `),
  wrong(
    'line-feed-inside',
    'the signature is broken into lines',
    (right) => `${right.slice(0, 76)}\n${right.slice(76)}`,
  ),
  wrong('line-feed-after', 'a line feed follows the signature', (right) => `${right}\n`),
  wrong('empty', 'the signature is empty', () => ''),
  wrong('null', 'the signature is null', () => null),
  wrong('number', 'the signature is a number', () => 0),
  wrong('boolean', 'the signature is true', () => true),
  wrong('array', 'the right signature stands in a list', (right) => [right]),
  wrong('object', 'the right signature stands in an object', (right) => ({ value: right })),
  {
    ...wrong('missing', 'the signature is missing', () => null),
    forge: (message) => message,
  },
  {
    ...wrong('stray-bits', 'the last digit of the Base64 differs in bits that mean nothing', strayBits),
    receiver: 'ambiguous',
  },
];

function wrong(
  id: string,
  title: string,
  value: (right: string, message: JsonObject, key: string) => Json,
): SignatureFault {
  return {
    id,
    title,
    kind: 'signature',
    receiver: 'must-refuse',
    fits: () => true,
    forge: (message, key, at: Pointer) =>
      edited(message, [{ op: 'set', at, value: value(sign(message, key), message, key) }]) as JsonObject,
  };
}

/** Another digit of Base64 at one index. */
function otherDigit(text: string, index: number): string {
  return `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;
}

/** Another digit of Base64 at each index. */
function swapped(text: string): string {
  return [...text].map((sign) => (sign === 'A' ? 'B' : sign === '=' ? sign : 'A')).join('');
}

/** 64 bytes leave four bits of the last digit without a meaning. */
function strayBits(right: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const last = digits.indexOf(right.charAt(85));
  return `${right.slice(0, 85)}${digits[last ^ 1]}==`;
}
