import * as fc from 'fast-check';

/** A move on one of the purchases of a sequence; `nth` counts them from zero. */
export type MerchantMove = { readonly nth: number } & (
  | { readonly do: 'instruct' }
  | { readonly do: 'pay'; readonly more: number }
  | { readonly do: 'decline' }
  | { readonly do: 'success'; readonly times: number }
  | { readonly do: 'cut-off' }
  | { readonly do: 'declined' }
  | { readonly do: 'forge'; readonly fault: string }
  | { readonly do: 'tamper'; readonly to: 'success' | 'decline' }
  | { readonly do: 'garble'; readonly wire: string }
);

/** So many purchases, and what is done with them. */
export interface MerchantSequence {
  readonly purchases: number;
  readonly moves: readonly MerchantMove[];
}

/** Faults of a signature that every receiver must notice. */
const FAULTS = [
  'missing',
  'empty',
  'null',
  'wrong-key',
  'other-message',
  'same-prefix',
  'last-digit',
  'tampered-value',
  'added-member',
];
/** Faults of the bytes that no reader may take for another sum. */
const WIRES = ['truncated', 'duplicate-amount', 'trailing-comma', 'invalid-utf8', 'second-object'];

const move = (purchases: number): fc.Arbitrary<MerchantMove> => {
  const nth = fc.nat({ max: purchases - 1 });
  const plain = <Do extends 'instruct' | 'decline' | 'cut-off' | 'declined'>(what: Do) =>
    nth.map((one) => ({ do: what, nth: one }));
  return fc.oneof(
    { weight: 2, arbitrary: plain('instruct') },
    {
      weight: 3,
      arbitrary: fc
        .tuple(nth, fc.constantFrom(0, 0, 0, -2_000, 1_983))
        .map(([one, more]) => ({ do: 'pay' as const, nth: one, more })),
    },
    { weight: 1, arbitrary: plain('decline') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(nth, fc.constantFrom(1, 1, 1, 3))
        .map(([one, times]) => ({ do: 'success' as const, nth: one, times })),
    },
    { weight: 1, arbitrary: plain('cut-off') },
    { weight: 2, arbitrary: plain('declined') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(nth, fc.constantFrom(...FAULTS))
        .map(([one, fault]) => ({ do: 'forge' as const, nth: one, fault })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nth, fc.constantFrom('success' as const, 'decline' as const))
        .map(([one, to]) => ({ do: 'tamper' as const, nth: one, to })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nth, fc.constantFrom(...WIRES))
        .map(([one, wire]) => ({ do: 'garble' as const, nth: one, wire })),
    },
  );
};

/**
 * Random sequences of callbacks about one or two purchases, as plain data. A customer pays a purchase once: what came of
 * it at the provider may contradict itself afterwards only by a decline, or by a success after a decline.
 */
export function merchantSequences(): fc.Arbitrary<MerchantSequence> {
  return fc
    .integer({ min: 1, max: 2 })
    .chain((purchases) =>
      fc.array(move(purchases), { minLength: 2, maxLength: 8 }).map((moves) => ({ purchases, moves: paidOnce(moves) })),
    );
}

/** Takes out what no provider does: to be paid twice, or to take back what the merchant was never told for sure. */
function paidOnce(moves: readonly MerchantMove[]): readonly MerchantMove[] {
  const paid = new Set<number>();
  const told = new Set<number>();
  return moves.filter((one) => {
    if (one.do === 'success' && paid.has(one.nth)) told.add(one.nth);
    if (one.do === 'decline') return !paid.has(one.nth) || told.has(one.nth);
    if (one.do !== 'pay') return true;
    if (paid.has(one.nth)) return false;
    paid.add(one.nth);
    return true;
  });
}

/** The sequences that lack one move, or the last purchase; a payment and what was told of it go together. */
export function* shorterSequences({ purchases, moves }: MerchantSequence): Generator<MerchantSequence> {
  if (purchases > 1)
    yield { purchases: purchases - 1, moves: paidOnce(moves.filter(({ nth }) => nth < purchases - 1)) };
  for (let left = moves.length - 1; left >= 0; left -= 1)
    yield { purchases, moves: paidOnce(moves.filter((_, index) => index !== left)) };
}
