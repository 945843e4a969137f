import type { JsonObject, Pointer } from '#core/json';
import { edited } from '#core/json';
import { canonical, type Dialect, linesIn } from '#schemas/signature/dialects/dialect';
import { type DialectName, linesOf, publicDialects, withoutOwnSignature } from '#schemas/signature/dialects/public';
import { stringToSign } from '#schemas/signature/sign';
import { signedLeaves } from '#schemas/signature/signed-parts';
import { bodyMistakes } from './body-mistakes.ts';
import { dialectMistakes } from './dialect-mistakes.ts';
import { type Digester, hmacWith, keyMistakes } from './key-mistakes.ts';
import { lineMistakes } from './line-mistakes.ts';
import { both, type Mistake, type TextMistake } from './mistake.ts';

/** A text that may have been signed, and by what mistake; the right text has none. */
export interface SignedText {
  readonly signed: string;
  readonly mistake: Mistake | undefined;
}

/** How a key may have been used, and by what mistake; the right use has none. */
export interface UsedKey {
  readonly digest: Digester;
  readonly mistake: Mistake | undefined;
}

/** A way in which a signature may have come about. */
export interface Attempt {
  readonly text: SignedText;
  readonly key: UsedKey;
}

/** Beyond this many characters only single mistakes are tried, so that an explanation stays quick. */
const LONG = 16_384;

/** The ways in which the signature of a message may have come about: single mistakes first, then pairs. */
export function* attempts(
  message: JsonObject,
  own: Pointer,
  secret: Buffer,
  rawBody: string | undefined,
): Generator<Attempt> {
  const bare = withoutOwnSignature(message);
  const text: SignedText = { signed: stringToSign(bare), mistake: undefined };
  const key: UsedKey = { digest: hmacWith(secret), mistake: undefined };
  yield { text, key };
  const texts = distinct(text, [...libraryTexts(message, rawBody), ...rawTexts(rawBody), ...wrongTexts(bare, own)]);
  const keys = wrongKeys(secret);
  yield* texts.map((wrong) => ({ text: wrong, key }));
  yield* keys.map((wrong) => ({ text, key: wrong }));
  if (text.signed.length > LONG) return;
  for (const wrong of withoutOne(bare)) yield { text: wrong, key };
  for (const wrong of texts) yield* keys.map((used) => ({ text: wrong, key: used }));
  for (const wrong of pairsOfDialects(bare, texts)) yield { text: wrong, key };
}

function wrongKeys(secret: Buffer): readonly UsedKey[] {
  return keyMistakes.flatMap((mistake) => {
    const digest = mistake.digester(secret);
    return digest === undefined ? [] : [{ digest, mistake }];
  });
}

/** Texts that differ from the right one and from each other: a mistake that changes nothing explains nothing. */
function distinct(right: SignedText, texts: readonly (SignedText | undefined)[]): readonly SignedText[] {
  const known = new Set([right.signed]);
  return texts.filter((text): text is SignedText => {
    if (text === undefined || known.has(text.signed)) return false;
    known.add(text.signed);
    return true;
  });
}

function wrongTexts(bare: JsonObject, own: Pointer): readonly (SignedText | undefined)[] {
  return [
    ...dialectMistakes.map((mistake) => ({ signed: textIn(bare, mistake.with), mistake })),
    ...[...lineMistakes, ...bodyMistakes].map((mistake) => spelledBy(mistake, bare, own)),
  ];
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

function* withoutOne(bare: JsonObject): Generator<SignedText> {
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
function* pairsOfDialects(bare: JsonObject, wrong: readonly SignedText[]): Generator<SignedText> {
  const effective = dialectMistakes.filter((one) => wrong.some(({ mistake }) => mistake?.id === one.id));
  for (const [index, one] of effective.entries())
    for (const other of effective.slice(index + 1))
      yield { signed: textIn(bare, { ...one.with, ...other.with }), mistake: both(one, other) };
}
