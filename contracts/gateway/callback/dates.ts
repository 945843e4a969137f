import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import type { Millis } from '#core/time';
import { CLOCKS_DIFFER_MS, dateMistake, instantIn } from '#schemas/dates';
import { requestOf } from './request.ts';
import { inBothStages } from './stages.ts';

export const callbackDates = inBothStages({
  topics: { intermediate: 'intermediate-dates', final: 'callback-dates' },
  title: (which) => `The dates of ${which}, but for the provider’s, lie between its request and its arrival`,
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-73'] },
  check: (callback) => DATES.flatMap((where) => timely(callback, where)),
});

const DATES: readonly Pointer[] = ['/payment/date', '/operation/date', '/operation/created_date'];

function timely(callback: Callback, where: Pointer): readonly Problem[] {
  const fromMs = clockMs(requestOf(callback)?.exchange.clock);
  return untimely(`${callback.at}/body${where}`, at(callback.json, where), fromMs, clockAfter(callback));
}

/** A date that does not lie between two instants, as near as clocks of one platform are; what is no date is a matter of the format. */
export function untimely(location: Pointer, date: Json | undefined, fromMs: Millis, toMs: Millis): readonly Problem[] {
  const ms = instantIn(date);
  const [firstMs, lastMs] = [fromMs - CLOCKS_DIFFER_MS, toMs + CLOCKS_DIFFER_MS];
  if ([ms, firstMs, lastMs].some(Number.isNaN)) return [];
  const mistake = dateMistake(String(date), firstMs, lastMs);
  return unless(
    ms >= firstMs && ms <= lastMs,
    location,
    `a time between ${iso(fromMs)} and ${iso(toMs)}`,
    `${preview(date)}${mistake === undefined ? '' : `: ${mistake}`}`,
  );
}

function iso(ms: Millis): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}
