import type { JsonObject } from '#core/json';
import { canonical, type Dialect, linesIn } from '#schemas/signature/dialects/dialect';
import { sign, stringToSign } from '#schemas/signature/sign';
import { defective, hmac, type SdkDefect } from './defect.ts';

interface Given {
  readonly data: JsonObject;
  readonly key: string;
}

/** Libraries that sign in a way that no public library does. */
export const signingDefects: readonly SdkDefect[] = [
  spelling('sign/booleans-as-words', 'true and false are signed as words', { booleans: 'words' }, [
    'booleans',
    'examples',
    'generated',
  ]),
  spelling('sign/null-as-a-word', 'null is signed as a word', { nulls: 'word' }, ['generated', 'null']),
  spelling('sign/null-dropped', 'null members are not signed', { nulls: 'dropped' }, ['generated', 'null']),
  spelling('sign/empty-dropped', 'empty texts are not signed', { empties: 'dropped' }, [
    'empty',
    'examples',
    'generated',
    'thai-methods',
  ]),
  spelling('sign/unsorted', 'the lines are signed as they come', { order: 'document' }, [
    'booleans',
    'empty',
    'examples',
    'generated',
    'keys',
    'nesting',
    'null',
    'order',
    'repeatable',
    'text',
    'thai-methods',
  ]),
  spelling('sign/locale-order', 'the lines are sorted as a dictionary sorts', { order: 'locale-path' }, [
    'examples',
    'order',
  ]),
  spelling('sign/frame-mode', 'frame_mode is signed', { frameMode: 'signed' }, ['examples']),
  signing(
    'sign/numbers-truncated',
    'numbers are cut to 32 bits',
    ({ data, key }) => sign(truncated(data) as JsonObject, key),
    ['examples', 'generated', 'integers', 'thai-methods'],
  ),
  signing(
    'sign/text-trimmed',
    'blanks around texts are left out',
    ({ data, key }) =>
      hmac(
        linesIn(data, canonical)
          .map((line) => line.replace(/: *(.*?) *$/s, ':$1'))
          .join(';'),
        key,
      ),
    ['generated', 'text'],
  ),
  signing(
    'sign/slashes-escaped',
    'texts are signed as JSON spells them',
    ({ data, key }) => sign(escaped(data) as JsonObject, key),
    ['examples', 'generated', 'text', 'thai-methods'],
  ),
  signing(
    'sign/lists-joined',
    'the members of a list are signed without their index',
    ({ data, key }) =>
      hmac(
        linesIn(data, canonical)
          .map((line) => line.replaceAll(/:\d+(?=:)/g, ''))
          .join(';'),
        key,
      ),
    ['booleans', 'empty', 'examples', 'generated', 'nesting', 'order', 'thai-methods'],
  ),
  signing(
    'sign/per-level',
    'each level is sorted by itself, scalars before objects',
    ({ data, key }) => hmac(perLevel(data, '').join(';'), key),
    ['booleans', 'examples', 'generated', 'order', 'thai-methods'],
  ),
  signing(
    'sign/hex-key',
    'a key of hexadecimal digits is decoded',
    ({ data, key }) => hmac(stringToSign(data), /^([0-9a-f]{2})+$/.test(key) ? Buffer.from(key, 'hex') : key),
    ['keys'],
  ),
  signing('sign/remembered', 'the signature depends on how often a message was signed', remembering(), [
    'examples',
    'repeatable',
  ]),
  {
    id: 'sign/string-ends-in-semicolon',
    title: 'the string to sign ends in a semicolon',
    caughtBy: ['sdk/signing/string'],
    module: defective({ string_to_sign: ({ data }: Given) => ({ string: `${stringToSign(data)};` }) }),
  },
];

function signing(
  id: string,
  title: string,
  signature: (given: Given) => string,
  caughtBy: readonly string[],
): SdkDefect {
  const module = defective({ sign: (given: Given) => ({ signature: signature(given) }) });
  return { id, title, caughtBy: caughtBy.map((name) => `sdk/signing/${name}`), module };
}

function spelling(id: string, title: string, departure: Partial<Dialect>, caughtBy: readonly string[]): SdkDefect {
  const dialect = { ...canonical, ...departure };
  return signing(id, title, ({ data, key }) => hmac(linesIn(data, dialect).join(';'), key), caughtBy);
}

function truncated(value: unknown): unknown {
  return mapped(value, (leaf) => (typeof leaf === 'number' ? leaf | 0 : leaf));
}

function escaped(value: unknown): unknown {
  return mapped(value, (leaf) =>
    typeof leaf === 'string' ? JSON.stringify(leaf).slice(1, -1).replaceAll('/', '\\/') : leaf,
  );
}

function mapped(value: unknown, leaf: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, leaf)]));
}

function perLevel(message: JsonObject, path: string): readonly string[] {
  const names = Object.keys(message).sort();
  const isContainer = (name: string) => typeof message[name] === 'object' && message[name] !== null;
  const scalars = names.filter((name) => !isContainer(name));
  const own = linesIn(Object.fromEntries(scalars.map((name) => [name, message[name] ?? null])), canonical);
  return [
    ...own.map((line) => path + line),
    ...names.filter(isContainer).flatMap((name) => perLevel(message[name] as JsonObject, `${path}${name}:`)),
  ];
}

/** A buffer that is not emptied: the second time a message is signed twice over. */
function remembering(): (given: Given) => string {
  const before = new Set<string>();
  return ({ data, key }) => {
    const text = stringToSign(data);
    const again = before.has(text + key);
    before.add(text + key);
    return hmac(again ? text + text : text, key);
  };
}
