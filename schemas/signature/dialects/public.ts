import { createHmac } from 'node:crypto';
import { edited, type Json, type JsonObject } from '#core/json';
import { type Key, signatureOf } from '#schemas/signature/sign';
import { canonical, type Dialect, linesIn } from './dialect.ts';
import { shapeOf } from './shape.ts';

/** The public libraries of the platform whose behaviour is known from running them. */
export type DialectName = 'php' | 'js' | 'python' | 'go' | 'java';

/** A library's dialect, and how it comes by the numbers of a JSON text. */
interface PublicDialect {
  readonly dialect: Dialect;
  /** As the text spells them, as the text spells the integers only, or as doubles. */
  readonly reads: 'literals' | 'integers' | 'doubles';
  /** Values at which the library throws instead of signing. */
  readonly throwsAt?: 'null';
}

/** How each public library signs. Java also stops after the first `signature` that it drops. */
export const publicDialects: Readonly<Record<DialectName, PublicDialect>> = {
  php: { dialect: { ...canonical, zeroLost: true }, reads: 'integers' },
  js: { dialect: { ...canonical, order: 'per-level', colons: 'plain' }, reads: 'doubles' },
  python: { dialect: { ...canonical, order: 'byte-path', signatures: 'kept-in-lists' }, reads: 'literals' },
  go: {
    dialect: {
      ...canonical,
      order: 'byte-line',
      colons: 'doubled-at-top',
      numbers: 'truncated',
      signatures: 'kept-in-lists',
    },
    reads: 'doubles',
  },
  java: { dialect: { ...canonical, order: 'utf16-line', signatures: 'kept' }, reads: 'literals', throwsAt: 'null' },
};

/** The lines that a library signs, or `undefined` where it throws. Without the text of the message its numbers are doubles. */
export function linesOf(name: DialectName, message: JsonObject, text?: string): readonly string[] | undefined {
  const { dialect, reads, throwsAt } = publicDialects[name];
  const read = text === undefined || reads === 'doubles' ? message : withNumbers(text, message, reads);
  const bare = withoutOwnSignature(read);
  return throwsAt === 'null' && hasNull(bare) ? undefined : linesIn(bare, dialect);
}

/** The libraries that would sign a message as it is signed: on corner cases they differ, and none of them is wrong. */
export function librariesThatAgree(message: JsonObject, key: Key, text?: string): readonly DialectName[] {
  const received = signatureOf(message)?.value;
  return (Object.keys(publicDialects) as DialectName[]).filter((name) => {
    const lines = linesOf(name, message, text);
    return lines !== undefined && createHmac('sha512', key).update(lines.join(';')).digest('base64') === received;
  });
}

/** Shapes of messages that every library signs alike: a run meets few, and a hostile target may make up many and long ones. */
const signedAlike = new Set<string>();
const MOST_SHAPES = 1_000;
const LONGEST_SHAPE = 8_192;

/** Whether every library writes a message down in the same lines, so that its signature tells nothing about libraries. */
export function librariesSignAlike(message: JsonObject, text: string): boolean {
  const shape = shapeOf(text);
  if (shape !== undefined && signedAlike.has(shape)) return true;
  const strings = (Object.keys(publicDialects) as DialectName[]).map((name) => linesOf(name, message, text)?.join(';'));
  const isAlike = new Set(strings).size === 1 && strings[0] !== undefined;
  const isKept = shape !== undefined && shape.length <= LONGEST_SHAPE && signedAlike.size < MOST_SHAPES;
  if (isAlike && isKept) signedAlike.add(shape);
  return isAlike;
}

/** A message without the signature that it carries. */
export function withoutOwnSignature(message: JsonObject): JsonObject {
  const own = signatureOf(message);
  return own === undefined ? message : (edited(message, [{ op: 'remove', at: own.at }]) as JsonObject);
}

const NUMBER_OR_STRING = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

function withNumbers(text: string, message: JsonObject, reads: 'literals' | 'integers'): JsonObject {
  const keeps = (literal: string): boolean => reads === 'literals' || /^-?\d+$/.test(literal);
  try {
    return JSON.parse(
      text.replace(NUMBER_OR_STRING, (found) => (found.startsWith('"') || !keeps(found) ? found : `"${found}"`)),
    ) as JsonObject;
  } catch {
    return message;
  }
}

function hasNull(value: Json): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).some(hasNull));
}
