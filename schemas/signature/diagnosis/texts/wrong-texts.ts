import type { JsonObject, Pointer } from '#core/json';
import { edited } from '#core/json';
import { both, type Mistake, type TextMistake } from '#schemas/signature/diagnosis/mistake';
import { canonical, type Dialect, linesIn } from '#schemas/signature/dialects/dialect';
import { type DialectName, linesOf, publicDialects } from '#schemas/signature/dialects/public';
import { stringToSign } from '#schemas/signature/sign';
import { signedLeaves } from '#schemas/signature/signed-parts';
import { bodyMistakes } from './body-mistakes.ts';
import { dialectMistakes } from './dialect-mistakes.ts';
import { type EncodingMistake, encodingMistakes } from './encoding-mistakes.ts';
import { lineMistakes } from './line-mistakes.ts';
import { valueMistakes } from './value-mistakes.ts';

/** A text that may have been signed, and by what mistake; the right text has none. */
export interface SignedText {
  readonly signed: string;
  /** What was digested in place of its UTF-8. */
  readonly bytes?: Buffer;
  readonly mistake: Mistake | undefined;
}

/** What a message is signed of: as the kit signs it, as libraries read it, and as text. */
export interface Source {
  /** The message as it is signed, without its signature. */
  readonly bare: JsonObject;
  /** Where its signature stood. */
  readonly own: Pointer;
  /** The message as libraries read it, and the text that it was read from. */
  readonly message: JsonObject;
  readonly rawBody: string | undefined;
}

/** The texts that a single mistake leads to; none is the right one, and no two are the same. */
export function wrongTexts({ bare, own, message, rawBody }: Source): readonly SignedText[] {
  const right = stringToSign(bare);
  return distinct({ signed: right, mistake: undefined }, [
    ...libraryTexts(message, rawBody),
    ...rawTexts(rawBody),
    ...dialectMistakes.map((mistake) => ({ signed: textIn(bare, mistake.with), mistake })),
    ...encodingMistakes.map((mistake) => encodedBy(mistake, right)),
    ...[...valueMistakes, ...lineMistakes, ...bodyMistakes].map((mistake) => spelledBy(mistake, bare, own)),
  ]);
}

/** Texts that differ from the right one and from each other: a mistake that changes nothing explains nothing. */
function distinct(right: SignedText, texts: readonly (SignedText | undefined)[]): readonly SignedText[] {
  const known = new Set([bytesOf(right)]);
  return texts.filter((text): text is SignedText => {
    if (text === undefined || known.has(bytesOf(text))) return false;
    known.add(bytesOf(text));
    return true;
  });
}

function bytesOf({ signed, bytes = Buffer.from(signed) }: SignedText): string {
  return bytes.toString('latin1');
}

function encodedBy(mistake: EncodingMistake, right: string): SignedText {
  const bytes = mistake.encoded(right);
  return { signed: bytes.toString(), bytes, mistake };
}

function textIn(bare: JsonObject, departure: Partial<Dialect>): string {
  return linesIn(bare, { ...canonical, ...departure }).join(';');
}

function spelledBy(mistake: TextMistake, bare: JsonObject, own: Pointer): SignedText | undefined {
  try {
    return { signed: mistake.text(bare, own), mistake };
  } catch {
    // Half a pair of UTF-16 cannot be percent-encoded, so nobody signed it so.
    return undefined;
  }
}

function libraryTexts(message: JsonObject, rawBody: string | undefined): readonly (SignedText | undefined)[] {
  return (Object.keys(publicDialects) as DialectName[]).map((name) => {
    const lines = linesOf(name, message, rawBody);
    return lines && { signed: lines.join(';'), mistake: libraryReading(name) };
  });
}

function libraryReading(name: DialectName): Mistake {
  return {
    id: `library-${name}`,
    title: `it is signed as the public library for ${name} does, which differs from others at this message`,
    advice: 'The documents leave this open: keep messages free of what the libraries read differently.',
  };
}

const OWN_SIGNATURE = /"signature"\s*:\s*"[^"]*"/;

function rawTexts(rawBody: string | undefined): readonly SignedText[] {
  if (rawBody === undefined) return [];
  const mistake = (id: string, title: string): Mistake => ({
    id,
    title,
    advice: 'Sign the sorted `path:value` lines joined with `;`, not the body.',
  });
  const without = rawBody
    .replace(new RegExp(`,\\s*${OWN_SIGNATURE.source}`), '')
    .replace(new RegExp(`${OWN_SIGNATURE.source}\\s*,?\\s*`), '');
  return [
    { signed: without, mistake: mistake('raw-body', 'the bytes of the body without the signature are signed') },
    {
      signed: rawBody.replace(OWN_SIGNATURE, (member) => member.replace(/"[^"]*"$/, '""')),
      mistake: mistake('raw-body-empty-signature', 'the bytes of the body with an empty signature are signed'),
    },
  ];
}

/** The texts of a message from which one member or one scalar is missing. */
export function* withoutOne(bare: JsonObject): Generator<SignedText> {
  const members = Object.keys(bare).map((name) => ({ at: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }));
  for (const { at } of [...members, ...signedLeaves(bare)]) {
    const mistake = {
      id: 'member-missing',
      title: `the message is signed without ${at}`,
      advice: 'Sign as the last step: every member counts, and nothing may be added afterwards.',
    };
    yield { signed: stringToSign(edited(bare, [{ op: 'remove', at }]) as JsonObject), mistake };
  }
}

/** Pairs of departures that each change something by themselves. */
export function* pairsOfDialects(bare: JsonObject, wrong: readonly SignedText[]): Generator<SignedText> {
  const effective = dialectMistakes.filter((one) => wrong.some(({ mistake }) => mistake?.id === one.id));
  for (const [index, one] of effective.entries())
    for (const other of effective.slice(index + 1))
      yield { signed: textIn(bare, { ...one.with, ...other.with }), mistake: both(one, other) };
}
