import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { at, edited, type Json, type JsonObject, type Pointer } from '#core/json';
import { partsOf } from './signed-parts.ts';

/** The secret of a project: its text, or the key object made of it once, which is faster. */
export type Key = string | KeyObject;

/** Where a message may carry its signature, in the order in which a receiver looks for it. */
const LOCATIONS: readonly Pointer[] = ['/signature', '/general/signature'];
/** 64 bytes in padded Base64. */
const LENGTH = 88;
const UTF8 = new TextEncoder();

/**
 * The lines of a message that are signed, `path:value` each, in the order of signing.
 *
 * The kit signs in one dialect, that of the platform's PHP library: members named `signature` or `frame_mode` are
 * left out at every depth, a `:` in a name is doubled, a boolean is `1` or `0`, `null` and `""` are empty, an empty list or object
 * makes no line, and the lines go by the natural order of their paths. On messages without corner cases all public libraries
 * agree. An integer above 2^53 is signed as the digits that were written, which `JSON.parse` loses: a message that was received
 * is signed and verified as `writtenIn` gives it.
 * Throws a `RangeError` where the lines would pass 64 million characters.
 */
export function lines(message: JsonObject): readonly string[] {
  const parts = partsOf(message);
  return parts.lines.map(({ head, value }, line) => `${line === 0 ? head : head.slice(1)}${parts.values[value]}`);
}

/** The string that is signed: the lines joined with `;`. */
export function stringToSign(message: JsonObject): string {
  const { lines, values } = partsOf(message);
  let text = '';
  for (const { head, value } of lines) text += head + values[value];
  return text;
}

/** The key of a project's secret, which is used as text: its UTF-8 bytes. */
export function keyOf(secret: string): KeyObject {
  return createSecretKey(secret, 'utf8');
}

/** The signature of a message: HMAC-SHA512 of its string to sign, in padded Base64. */
export function sign(message: JsonObject, key: Key): string {
  return createHmac('sha512', key).update(stringToSign(message), 'utf8').digest('base64');
}

/** A copy of a message with its signature at `/signature` or `/general/signature`. */
export function signed(message: JsonObject, key: Key, where: Pointer): JsonObject {
  return edited(message, [{ op: 'set', at: where, value: sign(message, key) }]) as JsonObject;
}

/** The signature that a message carries and its location: the top level first, then `general`; `undefined` where it carries none. */
export function signatureOf(message: JsonObject): { readonly at: Pointer; readonly value: Json } | undefined {
  for (const where of LOCATIONS) {
    const value = at(message, where);
    if (value !== undefined) return { at: where, value };
  }
  return undefined;
}

/** Whether a message carries its signature under that key. Compared in constant time; never throws, whatever the message. */
export function verify(message: JsonObject, key: Key): boolean {
  const received = signatureOf(message)?.value;
  if (typeof received !== 'string' || received.length !== LENGTH) return false;
  try {
    const bytes = UTF8.encode(received);
    return bytes.length === LENGTH && timingSafeEqual(bytes, UTF8.encode(sign(message, key)));
  } catch {
    return false;
  }
}
