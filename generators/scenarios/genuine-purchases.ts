import * as fc from 'fast-check';
import { type Combination, flags, integers } from '#schemas/genuine/combinations';
import { textMembers } from '#schemas/genuine/members';
import { spellings } from '#schemas/genuine/spellings';

/** Combinations of what the catalogue of genuine values has; they shrink to one text, one value or one spelling. */
export function genuinePurchases(): fc.Arbitrary<Combination> {
  const text = fc.oneof(
    ...textMembers.map(({ name, texts }) =>
      fc.constantFrom(...texts.map(({ id }) => id)).map((id) => ({ member: name, text: id })),
    ),
  );
  const perhaps = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids), { nil: undefined });
  return fc.record({
    texts: fc.uniqueArray(text, { selector: ({ member }) => member, minLength: 1, maxLength: textMembers.length }),
    flag: perhaps(flags),
    integer: perhaps(integers),
    spelling: perhaps(spellings.map(({ id }) => id)),
  });
}
