import { DAY, HOUR, MINUTE, type Millis } from '#core/time';

/** Bangkok has no summer time: always seven hours ahead of UTC. */
const BANGKOK: Millis = 7 * HOUR;

/** The day in Bangkok on which an instant lies, counted from 1970. */
export function bangkokDay(instant: Millis): number {
  return Math.floor((instant + BANGKOK) / DAY);
}

/** The first midnight in Bangkok after an instant. */
export function nextMidnight(instant: Millis): Millis {
  return (bangkokDay(instant) + 1) * DAY - BANGKOK;
}

/** The first midnight in Bangkok after an instant with which a 29 February begins. */
export function nextLeapDay(instant: Millis): Millis {
  for (let midnight = nextMidnight(instant); ; midnight += DAY)
    if (isoTime(midnight).slice(5, 10) === '02-29') return midnight;
}

/** The first instant from a given one on at which clocks in Bangkok show that time, such as `23:30`. */
export function nextTimeOfDay(instant: Millis, time: string): Millis {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = bangkokDay(instant) * DAY - BANGKOK + hours * HOUR + minutes * MINUTE;
  return today >= instant ? today : today + DAY;
}

/** An instant as ISO 8601 in Bangkok time, or in UTC, to the millisecond. */
export function isoTime(instant: Millis, spelled: 'bangkok' | 'utc' = 'bangkok'): string {
  if (spelled === 'utc') return new Date(instant).toISOString();
  return `${new Date(instant + BANGKOK).toISOString().slice(0, -1)}+07:00`;
}

/** The instant that an ISO 8601 text with offset names, or `undefined` where it names none. */
export function instantIn(text: unknown): Millis | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/.exec(text);
  const instant = parts ? Date.parse(text) : Number.NaN;
  if (!parts || Number.isNaN(instant)) return undefined;
  // JavaScript reads 30 February as 2 March.
  const [, year, month, day] = parts.map(Number);
  const rolled = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return rolled.getUTCDate() === day ? instant : undefined;
}
