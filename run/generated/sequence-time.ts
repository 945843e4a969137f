import type { Evidence } from '#core/model';
import { type Millis, SECOND } from '#core/time';

/** How long a method may take for its sequences, counted from the end of the first, where no number is asked for. */
export const TIME_MS: Millis = 3 * SECOND;
/** A merchant that takes longer for an answer gets the least number. */
const SLOW_MS: Millis = 150;

/** So many sequences are run whatever time they take, and more of them as long as there is time. */
export interface Time {
  readonly least: number;
  readonly timeMs?: Millis;
}

/** Watches how long sequences take, from the end of the first on: whether there is time for more shows only then. */
export function timeFor(timeMs: Millis = Number.POSITIVE_INFINITY) {
  let firstEnded: Millis | undefined;
  let isSlow = false;
  let tell: () => void = () => undefined;
  const firstSeen = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    /** Resolves at once where there is time for all of them. */
    firstSeen: timeMs === Number.POSITIVE_INFINITY ? undefined : firstSeen,
    see(evidence?: Evidence) {
      firstEnded ??= Date.now();
      isSlow ||= evidence !== undefined && timeOfAnswer(evidence) > SLOW_MS;
      tell();
    },
    isUp: () =>
      timeMs !== Number.POSITIVE_INFINITY && (isSlow || (firstEnded !== undefined && Date.now() - firstEnded > timeMs)),
  };
}

/** How long an answer of the merchant took, on the average. */
function timeOfAnswer({ events }: Evidence): Millis {
  const times = events.flatMap((event) => ('tookMs' in event ? [event.tookMs] : []));
  return times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
}
