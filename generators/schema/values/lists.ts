import * as fc from 'fast-check';
import type { Json } from '#core/json';
import type { ListShape } from '#generators/schema/shape/list-shape';
import { either, weighted } from './choice.ts';

/** How many items more than the fewest a generated list has at most. */
const LONG = 4;

type Item = (index: number) => fc.Arbitrary<Json>;

/** Lists of a shape: short ones, the shortest and the longest more often than chance would have them. */
export function lists(shape: ListShape, item: Item): fc.Arbitrary<Json> {
  if (shape.prefix > 0) return tuples(shape, item);
  const max = Math.min(shape.max, shape.min + LONG);
  if (max === 0) return fc.constant([]);
  const items = item(0);
  const range = { minLength: shape.min, maxLength: max };
  // A longest list of items that all differ may not exist, so it is left to chance.
  if (shape.unique) return fc.uniqueArray(items, { ...range, selector: (value) => JSON.stringify(value) });
  return weighted<Json>(
    [6, fc.array(items, range)],
    [1, fc.array(items, { minLength: shape.min, maxLength: shape.min })],
    [1, fc.array(items, { minLength: max, maxLength: max })],
  );
}

/** Lists whose first items have schemas of their own, of every allowed length up to the last of these. */
function tuples({ min, max, prefix }: ListShape, item: Item): fc.Arbitrary<Json> {
  const longest = Math.max(min, Math.min(prefix, max));
  const lengths = Array.from({ length: longest - min + 1 }, (_, more) => min + more);
  return either(
    lengths.map((length) => fc.tuple(...Array.from({ length }, (_, index) => item(index))) as fc.Arbitrary<Json>),
  );
}
