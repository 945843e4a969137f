import { type Call, calls, type LocatedCall } from '#contracts/sdk/calls';
import type { Evidence, Problem } from '#core/model';

/** Characters from which on a key does not stand in a text by chance. */
const TELLING_LENGTH = 12;

/** The calls that were given a key which would be recognised. */
export function callsWithKey(evidence: Evidence): readonly LocatedCall[] {
  return calls(evidence).filter(
    ({ call: { params } }) => typeof params.key === 'string' && params.key.length >= TELLING_LENGTH,
  );
}

/** A problem where the key of a call stands in a text, as it is or in one of the usual encodings. */
export function keyLeaks({ at, call }: LocatedCall, text: string, key = keyOf(call)): readonly Problem[] {
  const texts = text.includes('%') ? [text, percentDecoded(text)] : [text];
  const [encoding] = encodingsOf(key).find(([, encoded]) => texts.some((one) => one.includes(encoded))) ?? [];
  return encoding === undefined ? [] : [{ at, expected: 'no trace of the key', actual: `the key: ${encoding}` }];
}

/** The key that a call was given. */
export function keyOf({ params }: Call): string {
  return String(params.key);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Encodings = readonly (readonly [name: string, encoded: string])[];

const known = new Map<string, Encodings>();

/** As much of a key as gives it away. */
const BEGINNING = 20;

/** The ways in which a key may come to light. */
function encodingsOf(key: string): Encodings {
  const hex = Buffer.from(key).toString('hex');
  const encodings: Encodings = known.get(key) ?? [
    ['text', key],
    [`its first ${BEGINNING} characters`, key.slice(0, BEGINNING)],
    ['its letters in reverse', [...key].reverse().join('')],
    ['its letters with blanks between', [...key].join(' ')],
    ['UTF-16', [...key].join('\u0000')],
    ['hex', hex],
    ['hex in upper case', hex.toUpperCase()],
    ...[0, 1, 2].map((before) => ['Base64', base64Within(key, before)] as const),
  ];
  known.set(key, encodings);
  return encodings;
}

/** What is always seen of a key in the Base64 of a text in which so many bytes, modulo three, stand before it. */
function base64Within(key: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(key)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  return whole.toString('base64').slice(before === 0 ? 0 : 4);
}
