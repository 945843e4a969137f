import * as fc from 'fast-check';
import type { Limit } from '#generators/schema/shape/limits';
import { fitsText, type TextShape } from '#generators/schema/shape/shape';
import { unsupported } from '#generators/schema/shape/site';
import { kept, weighted } from './choice.ts';
import { FORMATS } from './formats.ts';
import type { Kind } from './kind.ts';
import { PATTERNS } from './patterns.ts';

/** The characters of plain texts: readable ones, a Thai consonant with marks, and what careless code trips over. */
const CHARACTERS = fc.constantFrom(...'abcxyz019 -_.ABกข่ำé"\\/&<%+😀');
const LETTERS = fc.constantFrom('a', 'ก');
/** Longest plain text that is not a boundary. */
const SHORT = 12;

/** Texts of a shape, the shortest and the longest more often than chance would have them. */
export function strings(text: TextShape): fc.Arbitrary<string> {
  const kind = kindOf(text);
  const lengths = [...new Set([text.min, text.max])].filter(Number.isFinite);
  const edges = lengths.map((length) => ofLength(text, length)).filter((edge) => edge !== undefined);
  const some =
    kind.some === undefined ? plain(text) : kept(kind.some, (value) => fitsText(text, value), noTextFits(text));
  return weighted([8, some], ...edges.map((arbitrary) => [1, arbitrary] as const));
}

/** Texts of exactly one length that match what the shape asks for, or `undefined` where its kind has none. */
export function ofLength(text: TextShape, length: number): fc.Arbitrary<string> | undefined {
  const kind = kindOf(text);
  if (kind.some === undefined) return LETTERS.map((letter) => letter.repeat(length));
  const value = kind.ofLength?.(length);
  const fits = value !== undefined && fitsText({ ...text, min: length, max: length }, value);
  return fits ? fc.constant(value) : undefined;
}

function plain({ min, max }: TextShape): fc.Arbitrary<string> {
  return fc.string({ unit: CHARACTERS, minLength: min, maxLength: Math.min(max, min + SHORT) });
}

/** The kind that the shape asks for, of the last and so the narrowest pattern; nothing where any text will do. */
function kindOf({ formats, patterns }: TextShape): Partial<Kind> {
  const pattern = patterns.at(-1);
  const [format] = formats;
  if (formats.length > 1) throw unsupported('format', formats[1]?.at ?? '#', 'stands twice for one value');
  if (format !== undefined) return formatKind(format);
  return pattern === undefined ? {} : patternKind(pattern);
}

function formatKind({ value, at }: Limit<string>): Kind {
  const kind = FORMATS[value];
  if (kind === undefined) throw unsupported('format', at, `names an unknown format: ${value}`);
  return kind;
}

function patternKind({ value, at }: Limit<string>): Kind {
  try {
    return PATTERNS[value] ?? { some: fc.stringMatching(new RegExp(value, 'u')) };
  } catch (error) {
    throw unsupported('pattern', at, `cannot be generated: ${error instanceof Error ? error.message : error}`);
  }
}

const noTextFits = ({ patterns, formats }: TextShape): string =>
  `no text found that fits ${[...formats, ...patterns].map(({ at }) => at).join(' and ')} and its length`;
