import { isObject, type Json, type JsonObject, pointer } from '#core/json';
import { type JsonRead, readJson, writtenIn } from '#schemas/json/read';
import { behind, type Found, isSigned, type Way } from './found.ts';
import { inJson } from './in-json.ts';
import { inText } from './in-text.ts';

/** What a file holds: messages, or why it holds none. */
export type Unwrapped =
  | { readonly ok: true; readonly messages: readonly [Found, ...Found[]] }
  | { readonly ok: false; readonly detail: string };

/**
 * Finds the messages in a file, whatever stands around them: a HAR file, an envelope with headers and body, JSON in a string, a raw
 * HTTP message, a log, a form body, an address. An object that is no envelope is a message. Never throws.
 */
export function unwrap(bytes: Uint8Array): Unwrapped {
  const read = readJson(bytes);
  const text = Buffer.from(bytes).toString();
  const found = read.ok
    ? inJson({ value: read.value, written: writtenIn(read), text }, { layers: [] }, inText)
    : withoutJson(read, bytes);
  const signed = found.filter(({ message }) => isSigned(message));
  const [first, ...rest] = signed.length > 0 ? signed : found;
  if (first) return { ok: true, messages: [first, ...rest] };
  if (!read.ok) return { ok: false, detail: `is not JSON: ${read.detail}` };
  const [message, written] = [read.value, writtenIn(read)];
  if (isObject(message) && isObject(written)) return { ok: true, messages: [{ message, written, text, layers: [] }] };
  return { ok: false, detail: 'holds no JSON object' };
}

/** A text that begins like JSON and is none is broken, and what stands in it is a part of a message; lines of JSON are whole. */
function withoutJson(read: JsonRead & { readonly ok: false }, bytes: Uint8Array): readonly Found[] {
  if (read.fault === 'not-utf8') return inOtherEncoding(bytes);
  if (read.fault !== 'not-json') return [];
  const text = Buffer.from(bytes).toString();
  const found = inText(text, { layers: [] });
  return /^\s*[{["]/.test(text) && !areLines(text) ? [] : found;
}

function areLines(text: string): boolean {
  return text
    .trim()
    .split(/\r?\n/)
    .every((line) => {
      try {
        JSON.parse(line);
        return true;
      } catch {
        return false;
      }
    });
}

function inOtherEncoding(bytes: Uint8Array): readonly Found[] {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-874';
  const way: Way = behind({ layers: [] }, `a file in ${encoding.toUpperCase()}, not UTF-8`, '');
  return inText(new TextDecoder(encoding).decode(bytes), way);
}

/** Where a signature stands in an object that carries none where receivers look for it. */
export function misplacedSignature(message: JsonObject): string | undefined {
  const ahead: { readonly at: string; readonly value: Json }[] = [{ at: '', value: message }];
  for (let here = ahead.shift(); here !== undefined; here = ahead.shift()) {
    if (typeof here.value !== 'object' || here.value === null) continue;
    for (const [name, value] of Object.entries(here.value)) {
      const at = here.at + pointer(name);
      if (/^signature$/i.test(name)) return at;
      ahead.push({ at, value });
    }
  }
  return undefined;
}
