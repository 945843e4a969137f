import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import { MINUTE, type Millis } from '#core/time';
import type { Command } from './command.ts';
import { atRandom, beside, differing, firstOften, LAST, paid, repeated } from './series-fragments.ts';

export { type Command, labelled } from './command.ts';
export { shorter } from './shorter-series.ts';

/** What sequences may use. */
export interface SeriesOptions {
  /** How many commands at most: 12 unless said. */
  readonly length?: number;
  /** How many customers at most: 3 unless said. */
  readonly customers?: number;
  /** How many projects at most: 2 unless said. */
  readonly projects?: number;
  /** Few, so that they meet: 500 to 900 baht unless said. */
  readonly amounts?: readonly Satang[];
  /** The window whose edges the clock is moved to: 30 minutes unless said. */
  readonly windowMs?: Millis | undefined;
}

/** Two of them differ by satang alone. */
const AMOUNTS: readonly Satang[] = [50_000, 50_050, 70_000, 80_000, 90_000];

/**
 * Random sequences of commands for rules on series of purchases, as plain data. Commands drawn one by one seldom meet in
 * the ways that the rules speak of, so a sequence is a few fragments: repeated amounts around the edge of the window,
 * amounts that differ, series that are paid, customers and projects beside each other, and commands at random.
 */
export function seriesCommands(options: SeriesOptions = {}): fc.Arbitrary<readonly Command[]> {
  const { length = 12, customers = 3, projects = 2, amounts = AMOUNTS, windowMs = 30 * MINUTE } = options;
  const buyer = fc.record(
    { project: firstOften(projects), customer: firstOften(customers) },
    { noNullPrototype: true },
  );
  const amount = fc.constantFrom(...amounts);
  const fragment = fc.oneof(
    { weight: 3, arbitrary: repeated(buyer, amount, windowMs) },
    { weight: 3, arbitrary: differing(buyer, amounts) },
    { weight: 3, arbitrary: paid(buyer, amount) },
    { weight: 2, arbitrary: beside(buyer, amount, customers, projects) },
    { weight: 2, arbitrary: atRandom(buyer, amount, windowMs, length) },
  );
  return fc
    .array(fragment, { minLength: 1, maxLength: 3 })
    .map((fragments) => meaningful(fragments.flat().slice(0, length)));
}

/** Customers act on purchases that exist: `nth` wraps around those made before, and without any the command falls away. */
function meaningful(commands: readonly Command[]): readonly Command[] {
  let made = 0;
  return commands.flatMap((command): readonly Command[] => {
    if (command.do === 'purchase') made += 1;
    if (command.do === 'purchase' || command.do === 'advance') return [command];
    return made === 0 ? [] : [{ ...command, nth: command.nth === LAST ? made - 1 : command.nth % made }];
  });
}
