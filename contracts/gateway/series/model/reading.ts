/** One way to read what the document leaves open. */
export interface SeriesReading {
  /** Whether each amount has its own 30 minutes, or one session of the customer has them all, from its first amount or its last. */
  readonly session: 'each-amount' | 'first-amount' | 'last-amount';
  /** Whether a success makes room among the purchases of its own series or session, or among all of the customer. */
  readonly success: 'frees-its-own' | 'frees-all';
  /** Whether a decline ends its series as a success does. */
  readonly decline: 'ends' | 'goes-on';
  /** Whether any paid purchase ends its series, or only the last one begun. */
  readonly ender: 'any' | 'last-only';
  /** Where only the last one ends it: the last of its amount that is open, the last begun, or the last that carries its data. */
  readonly last: 'open' | 'begun' | 'sharing';
  /** What counts towards the limit: different amounts, purchases, or the amounts that were used once. */
  readonly mixed: 'distinct-only' | 'every-purchase' | 'unrepeated';
  /** What becomes of a purchase beyond the limit and the series whose data it carries, when one of them is paid. */
  readonly fourth: 'open' | 'declined' | 'paid-amount';
  /** Whose data a purchase beyond the limit carries where the last amount is decided already. */
  readonly decided: 'reused' | 'last-open' | 'sent';
  /** Whether the very end of the window is still within it. */
  readonly edge: 'in' | 'out';
}

const CHOICES: { readonly [C in keyof SeriesReading]: readonly SeriesReading[C][] } = {
  session: ['each-amount', 'first-amount', 'last-amount'],
  success: ['frees-its-own', 'frees-all'],
  decline: ['ends', 'goes-on'],
  ender: ['any', 'last-only'],
  last: ['open', 'begun', 'sharing'],
  mixed: ['distinct-only', 'every-purchase', 'unrepeated'],
  fourth: ['open', 'declined', 'paid-amount'],
  decided: ['reused', 'last-open', 'sent'],
  edge: ['in', 'out'],
};

/** What a play came to, under the choices that it asked for: no other choice makes a difference to it. */
export interface Played<T> {
  readonly reading: Partial<SeriesReading>;
  readonly outcome: T;
}

/** A choice that was asked for, and which of its values was given. */
interface Taken {
  readonly choice: keyof SeriesReading;
  readonly nth: number;
}

/**
 * Plays something under every reading that makes a difference to it: hundreds differ, and a sequence of purchases meets
 * few of the questions. `play` must ask for the same choices whenever it is given the same values.
 */
export function underEachReading<T>(play: (reading: SeriesReading) => T): readonly Played<T>[] {
  const found: Played<T>[] = [];
  for (let given: readonly Taken[] | undefined = []; given; ) {
    const taken = [...given];
    const outcome = play(asking(taken));
    found.push({ reading: valuesOf(taken), outcome });
    given = following(taken);
  }
  return found;
}

/** A reading whose choices are noted as they are asked for; those not yet taken get their first value. */
function asking(taken: Taken[]): SeriesReading {
  const of = <C extends keyof SeriesReading>(choice: C): SeriesReading[C] => {
    const known = taken.find((one) => one.choice === choice);
    if (!known) taken.push({ choice, nth: 0 });
    return CHOICES[choice][known?.nth ?? 0] as SeriesReading[C];
  };
  const getters = Object.keys(CHOICES).map((choice) => [choice, { get: () => of(choice as keyof SeriesReading) }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as SeriesReading;
}

function valuesOf(taken: readonly Taken[]): Partial<SeriesReading> {
  return Object.fromEntries(taken.map(({ choice, nth }) => [choice, CHOICES[choice][nth]]));
}

/** The next values to give: the last choice that has a further value gets it, and those asked for after it are open again. */
function following(taken: readonly Taken[]): readonly Taken[] | undefined {
  const last = taken.findLastIndex(({ choice, nth }) => nth + 1 < CHOICES[choice].length);
  const one = taken[last];
  return one && [...taken.slice(0, last), { ...one, nth: one.nth + 1 }];
}
