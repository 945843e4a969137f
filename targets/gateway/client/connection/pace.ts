import { DAY, MINUTE, type Millis, SECOND } from '#core/time';
import type { SessionState } from '#targets/gateway/client/session-state';

/** A target that takes less than this for a callback is moved any length of time at once. */
const FAST: Millis = 20;
/** What one move of the clock should take: well within the time that a control call has. */
const AIM: Millis = 10 * SECOND;
/** The least time between two attempts at a callback that is not taken, but for the first five. */
const ATTEMPTS_APART: Millis = 80 * SECOND;
const SHORTEST: Millis = MINUTE;

/** How far the clock of a target may be moved at once, by what its callbacks took up to now. */
export function strideOf({ connection: { pace }, strideMs }: SessionState): Millis {
  const callbackMs = pace.callbacks === 0 ? 0 : pace.tookMs / pace.callbacks;
  if (callbackMs < FAST) return Number.POSITIVE_INFINITY;
  return strideMs ?? Math.max(SHORTEST, Math.round((AIM / callbackMs) * ATTEMPTS_APART));
}

/** Learns from a move of the clock: how long a callback takes, and whether the next move may go further. */
export function notePace(state: SessionState, tookMs: Millis, callbacks: number): void {
  const { pace } = state.connection;
  if (callbacks > 0) {
    pace.callbacks += callbacks;
    pace.tookMs += tookMs;
  }
  const stride = strideOf(state);
  if (!Number.isFinite(stride)) return;
  if (tookMs > AIM) state.strideMs = Math.max(SHORTEST, Math.round(stride / 2));
  else if (tookMs < AIM / 4) state.strideMs = Math.min(30 * DAY, stride * 2);
  else state.strideMs = stride;
}
