import type * as fc from 'fast-check';

/** Texts of a known kind and, where its length can be chosen, one of a given length. */
export interface Kind {
  readonly some: fc.Arbitrary<string>;
  /** A text of the kind with exactly that many code points, or `undefined` where there is none. */
  readonly ofLength?: (length: number) => string | undefined;
}
