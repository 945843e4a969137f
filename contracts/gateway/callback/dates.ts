import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Pointer } from '#core/json';
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
  const date = at(callback.json, where);
  const fromMs = clockMs(requestOf(callback)?.exchange.clock) - CLOCKS_DIFFER_MS;
  const toMs = clockAfter(callback) + CLOCKS_DIFFER_MS;
  const ms = instantIn(date);
  // What is no date is a matter of the format.
  if ([ms, fromMs, toMs].some(Number.isNaN)) return [];
  const mistake = dateMistake(String(date), fromMs, toMs);
  return unless(
    ms >= fromMs && ms <= toMs,
    `${callback.at}/body${where}`,
    `a time between ${iso(fromMs + CLOCKS_DIFFER_MS)} and ${iso(toMs - CLOCKS_DIFFER_MS)}`,
    `${preview(date)}${mistake === undefined ? '' : `: ${mistake}`}`,
  );
}

function iso(ms: Millis): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}
