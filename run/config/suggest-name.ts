import { closest } from 'fastest-levenshtein';
import { usage } from '#core/faults';

/** A usage fault for an unknown name: it says the name and the nearest known one. */
export function unknownName(what: string, name: string, known: readonly string[]): Error {
  const near = known.length > 0 ? ` (did you mean “${closest(name, [...known])}”?)` : '';
  return usage(`unknown ${what} “${name}”${near}`);
}

/** One of a list of names; a usage fault with the nearest one otherwise. */
export function knownName<Name extends string>(what: string, name: string, known: readonly Name[]): Name {
  const found = known.find((one) => one === name);
  if (found === undefined) throw unknownName(what, name, known);
  return found;
}
