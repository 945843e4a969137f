/** A length of time in milliseconds. */
export type Millis = number;

export const SECOND: Millis = 1_000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;
export const DAY: Millis = 24 * HOUR;

/**
 * A time that comes again, with its offset from UTC: each day at `T14:30:00+07:00`, or each year on `02-29T12:00:00+07:00`,
 * which not every year has.
 */
export type CalendarTime = `T${string}` | `${number}-${number}T${string}`;

/** Clocks of 32 bits go no further: 19 January 2038. */
const LAST: Millis = 2 ** 31 * 1_000;

/** The years to look at: the day may be of the year before by its offset, and 29 February comes after eight at the latest. */
const YEARS = Array.from({ length: 11 }, (_, index) => index - 1);

/** The first instant after `now` at which a calendar time comes; `undefined` where there is none before that end. */
export function nextInstant(time: CalendarTime, now: Millis): Millis | undefined {
  const texts = time.startsWith('T') ? daily(time, now) : yearly(time, now);
  return texts.map((text) => Date.parse(text)).find((instant) => instant > now && instant < LAST);
}

function daily(time: string, now: Millis): readonly string[] {
  return [-1, 0, 1, 2].map((day) => `${dayOf(now + day * DAY)}${time}`);
}

function yearly(time: string, now: Millis): readonly string[] {
  const [day] = time.split('T');
  return YEARS.map((year) => new Date(now).getUTCFullYear() + year)
    .filter((year) => isDay(`${year}-${day}`))
    .map((year) => `${year}-${time}`);
}

/** `Date.parse` takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && dayOf(instant) === day;
}

const dayOf = (instant: Millis): string => new Date(instant).toISOString().slice(0, 10);
