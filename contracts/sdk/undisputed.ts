import type { Json, JsonObject } from '#core/json';
import { type DialectName, linesOf, publicDialects } from '#schemas/signature/dialects/public';
import { stringToSign } from '#schemas/signature/sign';

/** Letters and `_`, all of which sort behind the `:` of a path, and alike by UTF-8 and by UTF-16; and the hyphen, which sorts before it. */
const NAME = /^[A-Za-z_\u0e00-\u0e3a\u0e40-\u0e4e-]+$/;

/** Whether all public libraries that sign a message at all sign it alike; only then may a library fail on it. */
export function undisputed(message: JsonObject): boolean {
  if (isPlain(message)) return true;
  const expected = stringToSign(message);
  return (Object.keys(publicDialects) as DialectName[]).every(
    (name) => (linesOf(name, message)?.join(';') ?? expected) === expected,
  );
}

/**
 * Whether nothing in a message gives a choice, which is found sooner than by signing in every dialect: names of letters
 * sort alike with a `:` or without, and so do lists whose indexes have one digit. A hyphen gives a choice only beside a
 * name that ends before it.
 */
export function isPlain(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.length <= 10 && value.every(isPlain);
  const names = Object.keys(value);
  return names.every(
    (name) =>
      NAME.test(name) &&
      name !== 'signature' &&
      !names.some((other) => name.startsWith(`${other}-`)) &&
      isPlain((value as JsonObject)[name] ?? null),
  );
}
