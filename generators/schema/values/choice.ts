import * as fc from 'fast-check';

/** One of several arbitraries by weight; shrinks into the first. */
export function weighted<Value>(
  ...parts: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Value>])[]
): fc.Arbitrary<Value> {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first[1];
  const [head, ...tail] = parts.map(([weight, arbitrary]) => ({ weight, arbitrary }));
  return fc.oneof({ withCrossShrink: true }, head as fc.WeightedArbitrary<Value>, ...tail);
}

/** One of several arbitraries, all alike; shrinks into the first. */
export const either = <Value>(parts: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value> =>
  weighted(...parts.map((part) => [1, part] as const));

/** The values that pass; throws `complaint` where 10,000 in a row do not, rather than look forever. */
export function kept<Value>(
  arbitrary: fc.Arbitrary<Value>,
  passes: (value: Value) => boolean,
  complaint: string,
): fc.Arbitrary<Value> {
  let refused = 0;
  return arbitrary.filter((value) => {
    const pass = passes(value);
    refused = pass ? 0 : refused + 1;
    if (refused > 10_000) throw new Error(complaint);
    return pass;
  });
}
