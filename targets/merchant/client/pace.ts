import type { Millis } from '#core/time';
import type { Asking } from '#targets/gateway/client/asking';
import { capabilitiesCall } from './control/calls.ts';

/** How a merchant answers several requests at once. */
export interface Pace {
  /** How many scenarios it is led through at once: each has purchases of its own. */
  readonly sideBySide: number;
  /** How many of its books are read at once. */
  readonly reads: number;
  /** How much later each of several requests at once is answered than the one before it. */
  readonly behindMs: Millis;
}

/** Several at once cost a merchant that answers them side by side no more time than one. */
export const SIDE_BY_SIDE: Pace = { sideBySide: 16, reads: 64, behindMs: 0 };

/** One that is slow and answers side by side is waited for, most of the time: more can be on their way. */
export const SLOW_SIDE_BY_SIDE: Pace = { sideBySide: 32, reads: 256, behindMs: 0 };

/** A merchant that answers faster keeps nobody waiting, even one after another. */
const SLOW: Millis = 100;
const PROBES = 6;

/**
 * Learns how many requests a slow merchant answers side by side. Where that is one or two the kit has no more on their
 * way: others would only wait for one another, up to their time-outs.
 */
export async function paceOf(ask: Asking, firstMs: Millis): Promise<Pace> {
  if (firstMs < SLOW) return SIDE_BY_SIDE;
  // The first answer of all may have been late because the merchant was just starting.
  const aloneMs = Math.min(firstMs, await tookMs(ask, 1), await tookMs(ask, 1));
  if (aloneMs < SLOW) return SIDE_BY_SIDE;
  const togetherMs = await tookMs(ask, PROBES);
  const atOnce = Math.max(1, Math.round((PROBES * aloneMs) / togetherMs));
  if (atOnce >= PROBES / 2) return SLOW_SIDE_BY_SIDE;
  return { sideBySide: atOnce, reads: atOnce, behindMs: togetherMs / PROBES };
}

async function tookMs(ask: Asking, times: number): Promise<Millis> {
  const start = performance.now();
  await Promise.all(Array.from({ length: times }, () => capabilitiesCall(ask)));
  return performance.now() - start;
}
