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

/** A combination without one of its texts, its value or its spelling. */
export function* simpler(combination: Combination): Generator<Combination> {
  const { texts } = combination;
  for (const [index] of texts.entries())
    if (texts.length > 1) yield { ...combination, texts: texts.toSpliced(index, 1) };
  for (const name of ['flag', 'integer', 'spelling'] as const)
    if (combination[name] !== undefined) yield { ...combination, [name]: undefined };
}
