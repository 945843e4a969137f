import type { Json, JsonObject } from '#core/json';
import { withoutOwnSignature } from '#schemas/signature/dialects/public';
import { type Key, signatureOf } from '#schemas/signature/sign';
import { type Attempt, attempts } from './attempts.ts';
import { both, type Mistake } from './mistake.ts';
import type { Form } from './transport/digest-spellings.ts';
import { formsOf } from './transport/transport-mistakes.ts';

/** A mistake that leads to a signature. */
export interface FoundMistake {
  readonly mistake: Mistake;
  /** The text that was signed by it; absent where the right signature was altered afterwards. */
  readonly signed?: string;
  /** Another key was used, so that no character of the signature can be compared. */
  readonly isOtherKey?: true;
}

/** What is known of a message beside itself. */
export interface Around {
  /** The text that the message was read from: some mistakes show only there. */
  readonly rawBody?: string;
  /** The message with its long integers as texts of their digits, where `message` has lost some of them. */
  readonly written?: JsonObject;
  /** A person gave the key, so that it is asked first whether something stands around it. */
  readonly isKeyGiven?: boolean;
}

/** The first mistake, or pair of mistakes, that leads to the signature of a message; `expected` is the right signature. */
export function findMistake(
  message: JsonObject,
  key: Key,
  expected: string,
  { rawBody, written = message, isKeyGiven = false }: Around,
): FoundMistake | undefined {
  const own = signatureOf(message);
  if (own === undefined) return undefined;
  if (typeof own.value !== 'string') return { mistake: notText(own.value) };
  const mistake = alteration(own.value, expected);
  if (mistake !== undefined) return { mistake };
  const forms = formsOf(own.value, own.at);
  if (forms.length === 0) return undefined;
  const secret = typeof key === 'string' ? Buffer.from(key) : key.export();
  const bare = withoutOwnSignature(written);
  return firstOf(attempts({ bare, own: own.at, message, rawBody, secret, isKeyGiven }), forms);
}

function firstOf(tries: Iterable<Attempt>, forms: readonly Form[]): FoundMistake | undefined {
  for (const { text, key } of tries) {
    const form = forms.find(({ algorithm, digest }) => key.digest(algorithm, text.bytes ?? text.signed).equals(digest));
    const mistake = form && both(text.mistake, key.mistake, form.mistake);
    if (mistake !== undefined) return { mistake, signed: text.signed, ...(key.mistake ? { isOtherKey: true } : {}) };
  }
  return undefined;
}

/** With fewer characters in common, the likeness may be chance. */
const FEWEST_IN_COMMON = 12;

/** What was done to the right signature, where enough of it is left. */
function alteration(received: string, expected: string): Mistake | undefined {
  if (received.trim() === '') return named('empty', 'the signature is empty', 'Sign the message.');
  if (received === expected.toLowerCase() || received === expected.toUpperCase())
    return named(
      'letter-case',
      'the letter case of the signature is changed',
      'Base64 keeps upper and lower case apart.',
    );
  if (received.startsWith(expected) && received.trim() !== expected)
    return named(
      'followed',
      'further characters follow the right signature',
      'Write the 88 characters of the signature only.',
    );
  const digits = received.replaceAll('=', '');
  if (digits.length < 86 && digits.length >= FEWEST_IN_COMMON && expected.startsWith(digits))
    return named('truncated', 'the signature is cut', 'A signature has 88 characters: see where it is stored or cut.');
  return /^[A-Za-z0-9+/]{86}==$/.test(received) && inCommon(received, expected) >= FEWEST_IN_COMMON
    ? named('altered', 'a part of the right signature is altered', 'Hand the signature on as it was received.')
    : undefined;
}

function notText(received: Json): Mistake {
  return named('not-a-text', `the signature is ${kindOf(received)}`, 'Write the signature as a text.');
}

function named(id: string, title: string, advice: string): Mistake {
  return { id, title, advice };
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a${typeof value === 'object' ? 'n object' : ` ${typeof value}`}`;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How many characters two texts share at their starts and their ends, padding aside. */
function inCommon(a: string, b: string): number {
  const backwards = (text: string): string => [...text.replaceAll('=', '')].reverse().join('');
  return Math.max(commonStart(a, b), commonStart(backwards(a), backwards(b)));
}
