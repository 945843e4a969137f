import { at, isObject, type Json, type JsonObject, pointer } from '#core/json';
import { behind, type Found, isMessage, isSigned, type Way } from './found.ts';

/** Reads a text that stands in an envelope. */
export type InText = (text: string, way: Way) => readonly Found[];

/** Containers of an envelope that are looked into, and how deep. */
const MOST = 20_000;
const DEEPEST = 100;

/** Texts that may hold a message: JSON, a form or an address, or either of them in Base64. */
const MAY_HOLD = /[{=]|^[A-Za-z0-9+/\s]{40,}={0,2}$/;

/** A JSON value, the same with the digits of its integers as they were written, and its text. */
export interface Read {
  readonly value: Json;
  readonly written: Json;
  readonly text?: string;
}

/** The messages in a JSON value: the value itself, or those that it is an envelope of. */
export function inJson(read: Read, way: Way, inText: InText): readonly Found[] {
  const { value } = read;
  if (typeof value === 'string') return inText(value, behind(way, 'a JSON string', ''));
  if (typeof value !== 'object' || value === null) return [];
  const own = isObject(value) && (isMessage(value) || isSigned(value)) ? [found(value, read, way)] : [];
  if (isMessage(value) && isSigned(value)) return own;
  // What is no message of its own, or carries no signature, may be the envelope of one that is signed.
  const inner = inside(value as JsonObject, read.written, way, inText);
  return own.length === 0 || inner.some(({ message }) => isSigned(message)) ? inner : own;
}

interface Visit {
  readonly at: string;
  readonly value: Json;
  readonly depth: number;
}

function inside(envelope: JsonObject, written: Json, way: Way, inText: InText): readonly Found[] {
  const messages: Found[] = [];
  const ahead = members({ at: '', value: envelope, depth: 0 });
  for (let visits = 0; ahead.length > 0 && visits < MOST; visits += 1) {
    const here = ahead.shift();
    if (here === undefined) break;
    const to = (): Way => behind(way, kindOf(envelope), here.at);
    if (isMessage(here.value)) messages.push(found(here.value, { written: at(written, here.at) ?? null }, to()));
    else if (typeof here.value === 'string') messages.push(...inString(here.value, to, inText));
    else if (here.depth < DEEPEST) ahead.unshift(...members(here));
  }
  return messages;
}

function members({ at: above, value, depth }: Visit): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, inner]) => ({ at: above + pointer(name), value: inner, depth: depth + 1 }));
}

function inString(text: string, to: () => Way, inText: InText): readonly Found[] {
  if (!MAY_HOLD.test(text)) return [];
  const decoded = /^[A-Za-z0-9+/\s]{40,}={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString() : text;
  return /^\s*[{["]|^[^\s]+=/.test(decoded)
    ? inText(decoded, decoded === text ? to() : behind(to(), 'Base64', ''))
    : [];
}

/** The name of an envelope by the members that such have. */
function kindOf(envelope: JsonObject): string {
  if ('log' in envelope) return 'a HAR file';
  if (Array.isArray(envelope)) return 'a list';
  return `an envelope of ${Object.keys(envelope).slice(0, 4).join(', ')}`;
}

function found(message: JsonObject, { written, text }: Omit<Read, 'value'>, way: Way): Found {
  return { message, written: isObject(written) ? written : message, ...(text === undefined ? {} : { text }), ...way };
}
