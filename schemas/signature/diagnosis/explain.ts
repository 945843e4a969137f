import { createHmac } from 'node:crypto';
import type { Json, JsonObject } from '#core/json';
import { type Key, lines, signatureOf, stringToSign, verify } from '#schemas/signature/sign';
import { type Around, findMistake } from './find-mistake.ts';
import type { Mistake } from './mistake.ts';

/** Where two texts begin to differ: the offset, and some characters of each from there on. */
export interface Difference {
  readonly in: 'string-to-sign' | 'signature';
  readonly index: number;
  readonly expected: string;
  readonly received: string;
}

/** What there is to say of the signature of a message. It never holds the key. */
export interface Explanation {
  /** The lines that should be signed; none where the message is too long to sign. */
  readonly lines: readonly string[];
  readonly stringToSign: string;
  /** The right signature; empty where the message is too long to sign. */
  readonly expected: string;
  /** The signature of the message, `null` where it carries none. */
  readonly received: Json;
  readonly verdict: 'valid' | 'mistake' | 'unknown' | 'missing';
  /** The mistake that leads to the signature received. */
  readonly mistake?: Mistake;
  readonly firstDifference?: Difference;
}

/**
 * Explains the signature of a message. Where it is wrong, known dialects and mistakes are tried, single ones first and then
 * pairs, and the one that leads to exactly this signature is named. No mistake is found where the message was changed after
 * signing in a way that cannot be undone, or where the key is another.
 */
export function explain(message: JsonObject, key: Key, around: Around = {}): Explanation {
  const signed = around.written ?? message;
  const received = signatureOf(message)?.value;
  const right = rightOf(signed, key);
  const said = { ...right, received: received ?? null };
  if (received === undefined) return { ...said, verdict: 'missing' };
  if (verify(signed, key)) return { ...said, verdict: 'valid' };
  const found = right.expected === '' ? undefined : findMistake(message, key, right.expected, around);
  const isOtherText = found?.signed !== undefined && found.signed !== right.stringToSign;
  const firstDifference = isOtherText
    ? differenceOf('string-to-sign', right.stringToSign, found.signed ?? '')
    : differenceOf('signature', right.expected, typeof received === 'string' ? received : JSON.stringify(received));
  if (found === undefined) return { ...said, verdict: 'unknown', firstDifference };
  const { mistake, isOtherKey } = found;
  return { ...said, verdict: 'mistake', mistake, ...(isOtherKey && !isOtherText ? {} : { firstDifference }) };
}

function rightOf(message: JsonObject, key: Key): Pick<Explanation, 'lines' | 'stringToSign' | 'expected'> {
  try {
    const text = stringToSign(message);
    const expected = createHmac('sha512', key).update(text).digest('base64');
    return { lines: lines(message), stringToSign: text, expected };
  } catch {
    return { lines: [], stringToSign: '', expected: '' };
  }
}

function differenceOf(where: Difference['in'], expected: string, received: string): Difference {
  let index = 0;
  while (index < expected.length && expected[index] === received[index]) index += 1;
  const part = (text: string): string => text.slice(index, index + 24);
  return { in: where, index, expected: part(expected), received: part(received) };
}
