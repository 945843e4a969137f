import * as fc from 'fast-check';

/** Hands `look` generated values and what they shrink to, along paths of the shrink tree that the seed picks. */
export function walkShrinks<Value>(arbitrary: fc.Arbitrary<Value>, look: (value: Value) => void, seed: number): void {
  let state = seed;
  let steps = 0;
  const walk = (value: Value): boolean => {
    look(value);
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    steps += 1;
    // Every value fails at first, so that shrinking begins; then two in three, so that it takes other branches too.
    return steps > 40 || (steps > 1 && state % 3 === 0);
  };
  fc.check(fc.property(arbitrary, walk), { seed, numRuns: 1, endOnFailure: false });
}
