import * as fc from 'fast-check';

/** What a search came to: the smallest value that still shows it. */
export interface Found<T> {
  readonly value: T;
  /** What it shows. */
  readonly what: string;
  /** How many values were tried up to the first that showed it. */
  readonly tries: number;
}

/** How a search goes. */
export interface Search<T> {
  readonly seed: number;
  readonly runs: number;
  /** Whether what is found is shrunk; yes unless `false`. */
  readonly shrinks?: boolean;
  /** Values a little smaller than one, tried after the arbitrary's own shrinking. */
  readonly smaller?: (value: T) => Iterable<T>;
}

/**
 * Searches for a value that shows something, and shrinks it: `shows` gives what a value shows, a smaller value counts
 * only if it shows the same. Gives `undefined` where `runs` values show nothing.
 */
export async function search<T>(
  arbitrary: fc.Arbitrary<T>,
  { seed, runs, shrinks = true, smaller }: Search<T>,
  shows: (value: T) => Promise<readonly string[]>,
): Promise<Found<T> | undefined> {
  let what: string | undefined;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const shown = await shows(value);
    what ??= shown[0];
    return what === undefined || !shown.includes(what);
  });
  const { counterexample, numRuns } = await fc.check(property, { seed, numRuns: runs, endOnFailure: !shrinks });
  if (what === undefined || counterexample === null) return undefined;
  const same = what;
  const stillShows = async (value: T) => (await shows(value)).includes(same);
  const value = shrinks && smaller ? await smallest(counterexample[0], smaller, stillShows) : counterexample[0];
  return { value, what, tries: numRuns };
}

/** The values that a search of that seed tries, in its order, if none of them shows anything. */
export async function triedValues<T>(
  arbitrary: fc.Arbitrary<T>,
  { seed, runs }: Pick<Search<T>, 'seed' | 'runs'>,
): Promise<readonly T[]> {
  const values: T[] = [];
  const property = fc.asyncProperty(arbitrary, async (value) => void values.push(value));
  await fc.check(property, { seed, numRuns: runs });
  return values;
}

/** The smallest value that still shows what a value shows, by taking one smaller after the other. */
export async function smallest<T>(
  value: T,
  smaller: (value: T) => Iterable<T>,
  shows: (value: T) => Promise<boolean>,
): Promise<T> {
  for (const one of smaller(value)) if (await shows(one)) return smallest(one, smaller, shows);
  return value;
}

/** Values of an arbitrary, the same for the same seed. */
export function samples<T>(
  arbitrary: fc.Arbitrary<T>,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly T[] {
  return count === 0 ? [] : fc.sample(arbitrary, { seed, numRuns: count });
}
