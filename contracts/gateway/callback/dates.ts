import { type Callback, distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { rule } from '#contracts/gateway/templates';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { MINUTE, type Millis } from '#core/time';
import { requestOf } from './request.ts';

export const callbackDates = rule({
  topic: 'callback-dates',
  title: 'The dates of a callback, but for the provider’s, lie between its request and its arrival',
  level: 'should',
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-73'] },
  needs: ['clock'],
  select: distinctCallbacks,
  check: (callback) => DATES.flatMap((where) => timely(callback, where)),
});

const DATES: readonly Pointer[] = ['/payment/date', '/operation/date', '/operation/created_date'];

/** Clocks of one platform differ by less, and no two time zones do. */
const CLOCKS_DIFFER_MS = 5 * MINUTE;

function timely(callback: Callback, where: Pointer): readonly Problem[] {
  const date = at(callback.json, where);
  const fromMs = clockMs(requestOf(callback)?.exchange.clock);
  const toMs = clockAfter(callback);
  const ms = dateMs(date);
  // What is no date is a matter of the format.
  if ([ms, fromMs, toMs].some(Number.isNaN)) return [];
  return unless(
    ms >= fromMs - CLOCKS_DIFFER_MS && ms <= toMs + CLOCKS_DIFFER_MS,
    `${callback.at}/body${where}`,
    `a time between ${iso(fromMs)} and ${iso(toMs)}`,
    preview(date),
  );
}

/** A date with its time zone in milliseconds; not a number for anything else. */
function dateMs(date: Json | undefined): Millis {
  return /(Z|[+-]\d\d:?\d\d)$/.test(String(date)) ? Date.parse(String(date)) : Number.NaN;
}

function iso(ms: Millis): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}
