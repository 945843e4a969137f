import type { CalendarTime } from '#core/time';

/** An instant at which clocks and calendars are often wrong. */
export interface Beginning {
  /** The last part of the name of its scenario. */
  readonly name: string;
  /** In words that stand behind “Purchases”. */
  readonly when: string;
  /** Where the scenario begins: half a minute before what it is about. */
  readonly begins: CalendarTime;
}

/**
 * The instants, by the clocks of Bangkok. A platform writes its dates in the time of Bangkok or, as in the examples, in
 * UTC, which is seven hours behind: what turns for one does not turn for the other.
 */
export const BEGINNINGS: readonly Beginning[] = [
  { name: 'afternoon', when: 'in the afternoon', begins: 'T14:30:00+07:00' },
  { name: 'month-end', when: 'at the midnight that ends a month', begins: '04-30T23:59:30+07:00' },
  { name: 'new-year', when: 'at the midnight that ends a year', begins: '12-31T23:59:30+07:00' },
  { name: 'new-year-utc', when: 'at the end of a year by UTC', begins: '01-01T06:59:30+07:00' },
  { name: 'leap-day', when: 'on 29 February', begins: '02-29T12:00:00+07:00' },
];
