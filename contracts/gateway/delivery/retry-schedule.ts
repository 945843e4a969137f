import { HOUR, type Millis, SECOND } from '#core/time';

/** The interval to which the others grow. */
export const LONGEST_INTERVAL_MS: Millis = 4 * HOUR;

/**
 * The waits before the second and each later attempt to deliver a callback, as the platform's page on callbacks has
 * them: six attempts ten seconds apart, then 70 + 10·1.12^(n−4) s before attempt n, never more than four hours.
 */
export function retryIntervalsMs(count: number): readonly Millis[] {
  return Array.from({ length: count }, (_, index) => retryInterval(index + 2));
}

function retryInterval(attempt: number): Millis {
  if (attempt <= 6) return 10 * SECOND;
  return Math.min(LONGEST_INTERVAL_MS, Math.round((70 + 10 * 1.12 ** (attempt - 4)) * SECOND));
}
