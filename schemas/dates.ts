import { type JsonObject, type Pointer, pointer } from '#core/json';
import { HOUR, MINUTE, type Millis, SECOND } from '#core/time';

/** How far the Buddhist calendar of Thailand is ahead, in years. */
const BUDDHIST_YEARS = 543;
/** No payment is dated so late by any calendar but the Buddhist one. */
const BUDDHIST_FROM = 2400;
const BANGKOK: Millis = 7 * HOUR;

const INSTANT = /^(\d{4})(-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d))$/;

/** The instant that a text with its offset names, in milliseconds; not a number where it names none. */
export function instantIn(text: unknown): Millis {
  return typeof text === 'string' && INSTANT.test(text) && isDay(text) ? Date.parse(text) : Number.NaN;
}

/** `Date.parse` takes 31 February for 3 March. */
function isDay(text: string): boolean {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10) === text.slice(0, 10);
}

/** What is wrong with a date that should lie between two instants, where it is one of the mistakes that are common in Thailand. */
export function dateMistake(text: string, fromMs: Millis, toMs: Millis): string | undefined {
  const lies = (ms: Millis): boolean => ms >= fromMs && ms <= toMs;
  for (const [date, years] of [
    [text, ''],
    [withoutBuddhistYears(text), BUDDHIST],
  ] as const) {
    if (years !== '' && lies(instantIn(date))) return years;
    const and = years === '' ? '' : `${years}, and `;
    if (lies(instantIn(date) - BANGKOK)) return `${and}exactly 7 h late: the time of Bangkok with another offset`;
    if (lies(instantIn(date) + BANGKOK)) return `${and}exactly 7 h early: UTC with the offset of Bangkok`;
  }
  return undefined;
}

const BUDDHIST = `the year is ${BUDDHIST_YEARS} too late: it is of the Buddhist calendar`;

function withoutBuddhistYears(text: string): string {
  return text.replace(
    INSTANT,
    (_, year: string, rest: string) => `${Number(year) - BUDDHIST_YEARS}`.padStart(4, '0') + rest,
  );
}

/** Something about a date of a message that no schema sees. */
export interface DateRemark {
  readonly at: Pointer;
  readonly says: string;
  /** Whether the date cannot be right; else it may be, and is only unusual. */
  readonly isWrong: boolean;
}

/** What is remarkable in the dates of a message: Buddhist years, and two dates that are exactly 7 h apart. */
export function dateRemarks(message: JsonObject): readonly DateRemark[] {
  const dates = datesIn(message);
  const buddhist = dates.filter(({ text }) => Number(text.slice(0, 4)) >= BUDDHIST_FROM);
  const [first, ...others] = dates.filter((date) => !buddhist.includes(date));
  const apart = first ? others.filter(({ ms }) => isSevenHours(ms - first.ms)) : [];
  return [
    ...buddhist.map(({ at }) => ({ at, says: BUDDHIST, isWrong: true })),
    ...apart.map(({ at, ms }) => ({
      at,
      says: `exactly 7 h ${ms > (first?.ms ?? 0) ? 'after' : 'before'} ${first?.at}: the time of Bangkok with another offset?`,
      isWrong: false,
    })),
  ];
}

/** Dates of one message that belong together are some seconds apart. */
const TOGETHER: Millis = 30 * SECOND;

function isSevenHours(ms: Millis): boolean {
  return Math.abs(Math.abs(ms) - BANGKOK) <= TOGETHER;
}

interface DateIn {
  readonly at: Pointer;
  readonly text: string;
  readonly ms: Millis;
}

function datesIn(value: unknown, at: Pointer = ''): readonly DateIn[] {
  if (typeof value === 'string') return INSTANT.test(value) ? [{ at, text: value, ms: instantIn(value) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => datesIn(inner, at + pointer(name)));
}

/** Clocks of one platform differ by less, and no two time zones do. */
export const CLOCKS_DIFFER_MS: Millis = 5 * MINUTE;
