/** One way to read what the document leaves open. */
export interface SeriesReading {
  /** Whether each amount has its own 30 minutes and its own location, or one session of the customer has them all. */
  readonly session: 'each-amount' | 'whole';
  /** Whether a success makes room among the purchases of its own series or session, or among all of the customer. */
  readonly success: 'frees-its-own' | 'frees-all';
  /** Whether a decline ends its series as a success does. */
  readonly decline: 'ends' | 'does-not-end';
  /** Whether any paid purchase ends its series, or only the last one begun. */
  readonly ender: 'any' | 'last';
  /** Whether a purchase beyond the limit of amounts belongs to the series whose data it carries. */
  readonly fourth: 'apart' | 'joins';
  /** Whether the very end of the window is still within it. */
  readonly edge: 'in' | 'out';
}

const CHOICES: { readonly [D in keyof SeriesReading]: readonly SeriesReading[D][] } = {
  session: ['each-amount', 'whole'],
  success: ['frees-its-own', 'frees-all'],
  decline: ['ends', 'does-not-end'],
  ender: ['any', 'last'],
  fourth: ['apart', 'joins'],
  edge: ['in', 'out'],
};

/** Every combination of readings. */
export const READINGS: readonly SeriesReading[] = Object.entries(CHOICES).reduce<readonly Partial<SeriesReading>[]>(
  (some, [choice, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [choice]: value }))),
  [{}],
) as readonly SeriesReading[];
