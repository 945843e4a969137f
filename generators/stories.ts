import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import { MINUTE, type Millis, SECOND } from '#core/time';

/** One call, move of a customer or move of the clock. `nth` counts the purchases made so far, from zero. */
export type Command =
  | { readonly do: 'purchase'; readonly project: number; readonly customer: number; readonly amount: Satang }
  | { readonly do: 'pay'; readonly nth: number }
  | { readonly do: 'decline'; readonly nth: number }
  | { readonly do: 'advance'; readonly ms: Millis };

/** What stories may use. */
export interface StoryOptions {
  /** How many commands at most: 12 unless said. */
  readonly length?: number;
  /** How many customers at most: 3 unless said. */
  readonly customers?: number;
  /** How many projects at most: 2 unless said. */
  readonly projects?: number;
  /** Few, so that they meet: 500 to 900 baht unless said. */
  readonly amounts?: readonly Satang[];
  /** The window whose edges the clock is moved to: 30 minutes unless said. */
  readonly windowMs?: Millis;
}

const AMOUNTS: readonly Satang[] = [50_000, 60_000, 70_000, 80_000, 90_000];

/** Random stories for rules on series of purchases, as plain data; they shrink by losing commands. */
export function storyCommands(options: StoryOptions = {}): fc.Arbitrary<readonly Command[]> {
  const { length = 12, customers = 3, projects = 2, amounts = AMOUNTS, windowMs = 30 * MINUTE } = options;
  const purchase = fc.record(
    {
      do: fc.constant('purchase' as const),
      project: below(projects),
      customer: below(customers),
      amount: fc.constantFrom(...amounts),
    },
    { noNullPrototype: true },
  );
  const end = fc.record(
    { do: fc.constantFrom('pay' as const, 'decline' as const), nth: below(length) },
    { noNullPrototype: true },
  );
  const command = fc.oneof(
    { weight: 5, arbitrary: purchase },
    { weight: 2, arbitrary: end },
    { weight: 2, arbitrary: waits(windowMs).map((ms) => ({ do: 'advance' as const, ms })) },
  );
  // Each command carries whether it stays: 0 drops it, so that shrinking can drop any one alone.
  const dropped = fc.tuple(fc.integer({ min: 0, max: 5 }), command);
  return fc
    .array(dropped, { minLength: 1, maxLength: length, size: 'max' })
    .map((all) => meaningful(all.flatMap(([stays, one]): readonly Command[] => (stays > 0 ? [one] : []))));
}

/** The first of several things more often than the others. */
const below = (count: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: Math.max(0, count - 1) }) });

/** Waits around the edges of the window, and short ones that add up to them. */
const waits = (window: Millis): fc.Arbitrary<Millis> =>
  fc.constantFrom(SECOND, window / 3, window / 2, window - SECOND, window, window + SECOND);

/** Customers act on purchases that exist: `nth` wraps around those made before, and without any the command falls away. */
function meaningful(commands: readonly Command[]): readonly Command[] {
  let made = 0;
  return commands.flatMap((command): readonly Command[] => {
    if (command.do === 'purchase') made += 1;
    if (command.do === 'purchase' || command.do === 'advance') return [command];
    return made === 0 ? [] : [{ ...command, nth: command.nth % made }];
  });
}
