import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import type { Label } from '#contracts/labels';
import type { Evidence } from '#core/model';
import type { Millis } from '#core/time';

/** An attempt to deliver a callback, and the move of the clock within which it was made, since the first attempt. */
export interface Attempt {
  readonly callback: Callback;
  readonly afterMs: Millis;
  readonly byMs: Millis;
}

/** The attempts at the first final callback of a payment, in a scenario in which the listener refuses it: one of another status is no attempt at it. */
export function attempts(evidence: Evidence, payment: Label): readonly Attempt[] {
  const all = finalsOf(evidence, payment);
  const finals = all.filter(({ status }) => status === all[0]?.status);
  const begun = clockMs(finals[0]?.seen.clock);
  return finals.map((callback) => ({
    callback,
    afterMs: clockMs(callback.seen.clock) - begun,
    byMs: clockAfter(callback) - begun,
  }));
}
