import { HOUR, type Millis } from '#core/time';

/** Bangkok has no summer time: always seven hours ahead of UTC. */
const BANGKOK: Millis = 7 * HOUR;

/** An instant as the platform writes dates: `2020-09-07T12:44:54+0000`. */
export function platformDate(instant: Millis): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+0000`;
}

/** An instant as the control API writes it: ISO 8601 in Bangkok time with milliseconds. */
export function bangkokTime(instant: Millis): string {
  return `${new Date(instant + BANGKOK).toISOString().slice(0, -1)}+07:00`;
}

/** The instant that an ISO 8601 text with offset names, or `undefined` where it names none. */
export function instantOf(text: string): Millis | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
