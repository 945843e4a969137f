import * as fc from 'fast-check';
import type { Json } from '#core/json';
import { weighted } from '#generators/schema/values/choice';
import { phone, thaiText } from './thai.ts';

/** The value that is settled, or else one of others. */
export function settled<Value extends Json>(
  value: Value | undefined,
  others: fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  return value === undefined ? others : fc.constant(value);
}

/** Numbers of projects. */
export const projectId: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 9_999 }),
  fc.constantFrom(1, 4_294_967_295),
);

/** Thai texts, and now and then an empty one. */
export const description: fc.Arbitrary<string> = weighted([1, fc.constant('')], [3, thaiText]);

/** References of a provider, and now and then an empty one. */
export const reference: fc.Arbitrary<string> = weighted([1, fc.constant('')], [3, phone]);

/** Objects of a few texts, as providers hand them on. */
export const textMembers: fc.Arbitrary<Json> = fc.dictionary(
  fc.constantFrom('Reference', 'Data', 'Remarks', 'Amount', 'เลขที่'),
  fc.constantFrom('', '2000016', '58.00', 'a b/c+d==', 'ร้าน'),
  { maxKeys: 4, noNullPrototype: true },
);
