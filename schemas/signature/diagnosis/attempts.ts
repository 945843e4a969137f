import { stringToSign } from '#schemas/signature/sign';
import { undamaged } from './damage/undamaged.ts';
import { type GivenKey, keysIn } from './keys/given-key.ts';
import { type Digester, hmacWith, keyMistakes } from './keys/key-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { pairsOfDialects, type SignedText, type Source, withoutOne, wrongTexts } from './texts/wrong-texts.ts';

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

/** What the signature of a message is explained with. */
export interface Given extends Source {
  readonly secret: Buffer;
  /** A person gave the key, so that it is asked first whether something stands around it. */
  readonly isKeyGiven: boolean;
}

/** Beyond this many characters only single mistakes are tried, so that an explanation stays quick. */
const LONG = 16_384;

/**
 * The ways in which the signature of a message may have come about: first what is wrong with the key that was given, then single
 * mistakes, damage on the way, and pairs.
 */
export function* attempts(given: Given): Generator<Attempt> {
  const { bare, secret } = given;
  const text: SignedText = { signed: stringToSign(bare), mistake: undefined };
  const key: UsedKey = { digest: hmacWith(secret), mistake: undefined };
  yield { text, key };
  const givenKeys = given.isKeyGiven ? keysIn(secret).map(asUsed) : [];
  yield* givenKeys.map((used) => ({ text, key: used }));
  const texts = wrongTexts(given);
  const keys = [...givenKeys, ...wrongKeys(secret)];
  yield* texts.map((wrong) => ({ text: wrong, key }));
  yield* keys.map((wrong) => ({ text, key: wrong }));
  if (text.signed.length > LONG) return;
  for (const wrong of undamaged(bare)) yield { text: wrong, key };
  for (const wrong of withoutOne(bare)) yield { text: wrong, key };
  for (const wrong of texts) yield* keys.map((used) => ({ text: wrong, key: used }));
  for (const wrong of pairsOfDialects(bare, texts)) yield { text: wrong, key };
}

function asUsed({ key, mistake }: GivenKey): UsedKey {
  return { digest: hmacWith(key), mistake };
}

function wrongKeys(secret: Buffer): readonly UsedKey[] {
  return keyMistakes.flatMap((mistake) => {
    const digest = mistake.digester(secret);
    return digest === undefined ? [] : [{ digest, mistake }];
  });
}
