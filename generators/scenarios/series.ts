import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import { MINUTE, type Millis, SECOND } from '#core/time';

/** One call, move of a customer or move of the clock. `nth` counts the purchases made so far, from zero. */
export type Command =
  | { readonly do: 'purchase'; readonly project: number; readonly customer: number; readonly amount: Satang }
  | { readonly do: 'pay'; readonly nth: number }
  | { readonly do: 'decline'; readonly nth: number }
  | { readonly do: 'advance'; readonly ms: Millis };

/** What scenarios may use. */
export interface ScenarioOptions {
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

/** Two of them differ by satang alone. */
const AMOUNTS: readonly Satang[] = [50_000, 50_050, 70_000, 80_000, 90_000];

/**
 * Random scenarios for rules on series of purchases, as plain data. Commands drawn one by one seldom meet in the ways that
 * the rules speak of, so a scenario is a few scenes: repeated amounts around the edge of the window, amounts that differ,
 * series that are paid, customers and projects beside each other, and commands at random.
 */
export function scenarioCommands(options: ScenarioOptions = {}): fc.Arbitrary<readonly Command[]> {
  const { length = 12, customers = 3, projects = 2, amounts = AMOUNTS, windowMs = 30 * MINUTE } = options;
  const buyer = fc.record({ project: below(projects), customer: below(customers) }, { noNullPrototype: true });
  const amount = fc.constantFrom(...amounts);
  const scene = fc.oneof(
    { weight: 3, arbitrary: repeated(buyer, amount, windowMs) },
    { weight: 3, arbitrary: differing(buyer, amounts) },
    { weight: 3, arbitrary: paid(buyer, amount) },
    { weight: 2, arbitrary: beside(buyer, amount, customers, projects) },
    { weight: 2, arbitrary: atRandom(buyer, amount, windowMs, length) },
  );
  return fc.array(scene, { minLength: 1, maxLength: 3 }).map((scenes) => meaningful(scenes.flat().slice(0, length)));
}

type Buyer = { readonly project: number; readonly customer: number };
type Scene = fc.Arbitrary<readonly Command[]>;

/** As near to the end of the window as a provider that takes a few seconds allows. */
const NEAR_MS = 10 * SECOND;

/** Stands for the purchase made last. */
const LAST = -1;

const buy = (buyer: Buyer, amount: Satang): Command => ({ do: 'purchase', ...buyer, amount });

/** The same amount again, just before or just after the window ends, or at once. */
function repeated(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>, window: Millis): Scene {
  const wait = fc.constantFrom(window - NEAR_MS, window + NEAR_MS, window / 2);
  return fc
    .tuple(buyer, amount, wait)
    .map(([who, much, ms]) => [buy(who, much), { do: 'advance', ms }, buy(who, much)]);
}

/** Up to as many different amounts as there are, of one customer. */
function differing(buyer: fc.Arbitrary<Buyer>, amounts: readonly Satang[]): Scene {
  const some = fc.shuffledSubarray([...amounts], { minLength: Math.min(2, amounts.length) });
  return fc.tuple(buyer, some).map(([who, much]) => much.map((one) => buy(who, one)));
}

/** A series whose last purchase is paid, and one more. */
function paid(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>): Scene {
  return fc
    .tuple(buyer, amount, fc.integer({ min: 1, max: 3 }))
    .map(([who, much, times]) => [
      ...Array.from({ length: times }, () => buy(who, much)),
      { do: 'pay' as const, nth: LAST },
      buy(who, much),
    ]);
}

/** The same amount of two customers, or in two projects. */
function beside(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>, customers: number, projects: number): Scene {
  return fc.tuple(buyer, amount, fc.boolean()).map(([who, much, byProject]) => {
    const other = byProject
      ? { ...who, project: (who.project + 1) % projects }
      : { ...who, customer: (who.customer + 1) % customers };
    return [buy(who, much), buy(other, much)];
  });
}

function atRandom(buyer: fc.Arbitrary<Buyer>, amount: fc.Arbitrary<Satang>, window: Millis, length: number): Scene {
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
const below = (count: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: Math.max(0, count - 1) }) });

/** Waits around the edges of the window, and short ones that add up to them. */
const waits = (window: Millis): fc.Arbitrary<Millis> =>
  fc.constantFrom(SECOND, window / 3, window / 2, window - NEAR_MS, window, window + NEAR_MS);

/** Customers act on purchases that exist: `nth` wraps around those made before, and without any the command falls away. */
function meaningful(commands: readonly Command[]): readonly Command[] {
  let made = 0;
  return commands.flatMap((command): readonly Command[] => {
    if (command.do === 'purchase') made += 1;
    if (command.do === 'purchase' || command.do === 'advance') return [command];
    return made === 0 ? [] : [{ ...command, nth: command.nth === LAST ? made - 1 : command.nth % made }];
  });
}

/** The scenarios that lack one command; the moves on a purchase that is gone go with it, or fall to the one before. */
export function* shorter(commands: readonly Command[]): Generator<readonly Command[]> {
  for (let left = commands.length - 1; left >= 0; left -= 1) {
    const rest = commands.filter((_, index) => index !== left);
    if (commands[left]?.do !== 'purchase') yield rest;
    else {
      const location = commands.slice(0, left).filter((one) => one.do === 'purchase').length;
      yield rest.filter((one) => !isMove(one) || one.nth !== location).map((one) => moved(one, location));
      if (location > 0) yield rest.map((one) => moved(one, location - 1));
    }
  }
}

const isMove = (command: Command): command is Extract<Command, { readonly nth: number }> =>
  command.do === 'pay' || command.do === 'decline';

/** A move on a purchase behind a location, where the purchase after that location is gone. */
function moved(command: Command, location: number): Command {
  return isMove(command) && command.nth > location ? { ...command, nth: command.nth - 1 } : command;
}
