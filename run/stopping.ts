import { sizeText } from '#core/size';
import type { Millis } from '#core/time';

/** Says why no further step of a run is taken; `null` while there is no reason. */
export type Stop = () => string | null;

/** Evidence that one run keeps: beyond it a disk fills up. */
const MOST_KEPT = 2 ** 30;

/** Stops a run when its time is over or when it has kept as much evidence as it may. */
export function stopping(budgetMs: Millis | undefined, kept: () => number, now: () => Millis = Date.now): Stop {
  const end = budgetMs === undefined ? Number.POSITIVE_INFINITY : now() + budgetMs;
  return () => {
    if (now() >= end) return `it did not fit into the time budget of ${durationText(budgetMs ?? 0)}`;
    if (kept() >= MOST_KEPT) return `the run keeps no more than ${sizeText(MOST_KEPT)} of evidence`;
    return null;
  };
}

/** A length of time as a user writes it: `500 ms`, `60 s`. */
export function durationText(ms: Millis): string {
  return ms % 1_000 === 0 ? `${ms / 1_000} s` : `${ms} ms`;
}
