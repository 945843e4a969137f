import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import { type Millis, SECOND } from '#core/time';
import type { Command } from './command.ts';

/** Who buys, as numbers. */
export type Buyer = { readonly project: number; readonly customer: number };
/** A few commands that belong together. */
type Fragment = fc.Arbitrary<readonly Command[]>;

/** As near to the end of the window as a provider that takes a few seconds allows. */
const NEAR_MS = 10 * SECOND;

/** Stands for the purchase made last. */
export const LAST = -1;

const buy = (buyer: Buyer, amount: Satang): Command => ({ do: 'purchase', ...buyer, amount });

/** The same amount again, just before or just after the window ends, or at once. */
export function repeated(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>, window: Millis): Fragment {
  const wait = fc.constantFrom(window - NEAR_MS, window + NEAR_MS, window / 2);
  return fc
    .tuple(buyer, amount, wait)
    .map(([who, much, ms]) => [buy(who, much), { do: 'advance', ms }, buy(who, much)]);
}

/** Up to as many different amounts as there are, of one customer. */
export function differing(buyer: fc.Arbitrary<Buyer>, amounts: readonly Satang[]): Fragment {
  const some = fc.shuffledSubarray([...amounts], { minLength: Math.min(2, amounts.length) });
  return fc.tuple(buyer, some).map(([who, much]) => much.map((one) => buy(who, one)));
}

/** A series whose last purchase is paid, and one more. */
export function paid(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>): Fragment {
  return fc
    .tuple(buyer, amount, fc.integer({ min: 1, max: 3 }))
    .map(([who, much, times]) => [
      ...Array.from({ length: times }, () => buy(who, much)),
      { do: 'pay' as const, nth: LAST },
      buy(who, much),
    ]);
}

/** The same amount of two customers, or in two projects. */
export function beside(
  buyer: fc.Arbitrary<Buyer>,
  amount: fc.Arbitrary<Satang>,
  customers: number,
  projects: number,
): Fragment {
  return fc.tuple(buyer, amount, fc.boolean()).map(([who, much, byProject]) => {
    const other = byProject
      ? { ...who, project: (who.project + 1) % projects }
      : { ...who, customer: (who.customer + 1) % customers };
    return [buy(who, much), buy(other, much)];
  });
}

/** Commands one by one. */
export function atRandom(
  buyer: fc.Arbitrary<Buyer>,
  amount: fc.Arbitrary<Satang>,
  window: Millis,
  length: number,
): Fragment {
  const purchase = fc.tuple(buyer, amount).map(([who, much]) => buy(who, much));
  const end = fc.record(
    { do: fc.constantFrom('pay' as const, 'decline' as const), nth: fc.nat({ max: length }) },
    { noNullPrototype: true },
  );
  const command = fc.oneof(
    { weight: 5, arbitrary: purchase },
    { weight: 2, arbitrary: end },
    { weight: 2, arbitrary: waits(window).map((ms) => ({ do: 'advance' as const, ms })) },
  );
  return fc.array<Command>(command, { minLength: 1, maxLength: length });
}

/** The first of several things more often than the others. */
export const firstOften = (count: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: Math.max(0, count - 1) }) });

/** Waits around the edges of the window, and short ones that add up to them. */
const waits = (window: Millis): fc.Arbitrary<Millis> =>
  fc.constantFrom(SECOND, window / 3, window / 2, window - NEAR_MS, window, window + NEAR_MS);
