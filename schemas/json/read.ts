import type { Json } from '#core/json';
import { brokenAt } from './broken.ts';
import { withDigitsKept } from './digits.ts';
import { defectOf } from './scan.ts';

/** Why bytes are no JSON text that two readers understand alike. */
export type JsonFault = 'empty' | 'not-utf8' | 'bom' | 'not-json' | 'duplicate-member' | 'too-deep';

/**
 * What came of reading: the value; or the fault, the offset where the text stops being right, in bytes for `not-utf8` and in characters else.
 * `written` is the value with the integers whose digits a double cannot hold as strings of their digits, which is how they are
 * signed; it is there where they are.
 */
export type JsonRead =
  | { readonly ok: true; readonly value: Json; readonly written?: Json }
  | { readonly ok: false; readonly fault: JsonFault; readonly at: number; readonly detail: string };

/** The value as its sender wrote and signed it: every digit of its integers is there. */
export function writtenIn({ value, written = value }: JsonRead & { readonly ok: true }): Json {
  return written;
}

/**
 * Reads the bytes of a message as strict JSON (RFC 8259): UTF-8 without a byte order mark, no member name twice in an object
 * however it is escaped, at most 512 levels. A member `__proto__` is a member like any other. Never throws.
 */
export function readJson(bytes: Uint8Array): JsonRead {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refused('bom', 0, 'starts with a byte order mark');
  const text = decoded(bytes);
  if (text === undefined) return refused('not-utf8', invalidByteAt(bytes), 'a byte that is no UTF-8');
  if (/^[ \t\n\r]*$/.test(text)) return refused('empty', 0, 'nothing but white space');
  try {
    const value = JSON.parse(text) as Json;
    const defect = defectOf(text);
    if (defect !== undefined) return refused(defect.fault, defect.at, defect.detail);
    const kept = withDigitsKept(text);
    return { ok: true, value, ...(kept === undefined ? {} : { written: JSON.parse(kept) as Json }) };
  } catch {
    const at = brokenAt(text);
    return refused('not-json', at, at === text.length ? 'ends too early' : `unexpected ${JSON.stringify(text[at])}`);
  }
}

function refused(fault: JsonFault, at: number, detail: string): JsonRead {
  return { ok: false, fault, at, detail };
}

const strictDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** For whole texts: one that is given parts keeps what it has not decoded yet. */
const WHOLE = strictDecoder();

function decoded(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return stream ? strictDecoder().decode(bytes, { stream }) : WHOLE.decode(bytes);
  } catch {
    return undefined;
  }
}

/** By halves: all beginnings up to the invalid byte decode, none beyond it does. */
function invalidByteAt(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}
