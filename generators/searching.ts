import * as fc from 'fast-check';

/** What a search came to: the smallest value that still shows it, or nothing. */
export interface Found<T> {
  readonly value: T;
  /** How many values were tried up to the first that showed it. */
  readonly tries: number;
}

/**
 * Searches for a value that shows something, and shrinks it: `shows` gives what a value shows, a smaller value counts
 * only if it shows the same. Gives `undefined` where `runs` values show nothing.
 */
export async function search<T>(
  arbitrary: fc.Arbitrary<T>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
  shows: (value: T) => Promise<readonly string[]>,
): Promise<(Found<T> & { readonly what: string }) | undefined> {
  let what: string | undefined;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const shown = await shows(value);
    what ??= shown[0];
    return what === undefined || !shown.includes(what);
  });
  const { counterexample, numRuns } = await fc.check(property, { seed, numRuns: runs });
  return what === undefined || counterexample === null ? undefined : { value: counterexample[0], tries: numRuns, what };
}

/** Values of an arbitrary, the same for the same seed. */
export function samples<T>(
  arbitrary: fc.Arbitrary<T>,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly T[] {
  return count === 0 ? [] : fc.sample(arbitrary, { seed, numRuns: count });
}
