import * as fc from 'fast-check';
import type { Json } from '#core/json';

/**
 * Any JSON on which every public library makes the same signature: small, without null, fractions, integers beyond
 * 2^53, `signature` and `:` in names.
 */
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('', 'a', 'note', 'หมายเหตุ', 'a b', '1'),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
);

const name = fc.constantFrom('a', 'b', 'note', 'Data', 'เลข');

/** Members that no schema names. */
export const signable: fc.Arbitrary<Json> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(name, scalar, { maxKeys: 2, noNullPrototype: true }) },
);

/** Any JSON, small. */
export const anything: fc.Arbitrary<Json> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: signable },
  { weight: 1, arbitrary: fc.constantFrom<Json>(null, 0.5, -0.25, [null], [[]], { a: { b: null } }) },
);
