import { closest } from 'fastest-levenshtein';
import { usage } from '#core/faults';

/** A usage fault for an unknown word: it names the word and the nearest known one. */
export function unknown(what: string, word: string, known: readonly string[]): Error {
  const near = known.length > 0 ? ` (did you mean “${closest(word, [...known])}”?)` : '';
  return usage(`unknown ${what} “${word}”${near}`);
}
