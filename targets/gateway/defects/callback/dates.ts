import { HOUR, type Millis } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { finalCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { platformDate } from '#targets/gateway/reference/control/instants';

/** Rewrites the dates of the result, but not the provider's. */
function dates(rewritten: (date: string) => string): Override {
  const members = ['/payment/date', '/operation/date', '/operation/created_date'];
  return finalCallback(inOrder(...members.map((where) => update(where, (date) => rewritten(String(date))))));
}

/** Writes dates that are off by so much. */
function datesOff(ms: Millis): Override {
  return dates((date) => platformDate(Date.parse(date) + ms));
}

/** Dates that are wrong. */
export const dateDefects: readonly Defect[] = [
  defect(
    'dates-without-offset',
    'Writes dates without an offset.',
    { caughtBy: ['callback-format'] },
    dates((date) => date.slice(0, 19)),
  ),
  defect(
    'dates-of-bangkok',
    'Writes dates in the time of Bangkok as if it were UTC.',
    { caughtBy: ['callback-dates'] },
    datesOff(7 * HOUR),
  ),
  defect(
    'dates-of-the-buddhist-calendar',
    'Writes dates with the year of the Buddhist calendar.',
    // Its leap years are others, so its 29 February is no day.
    { caughtBy: ['callback-dates', 'callback-format'] },
    dates((date) => `${Number(date.slice(0, 4)) + 543}${date.slice(4)}`),
  ),
  defect(
    'dates-of-no-day',
    'Writes the month as February and the day as 31.',
    { caughtBy: ['callback-format'] },
    dates((date) => `${date.slice(0, 4)}-02-31${date.slice(10)}`),
  ),
  defect(
    'dates-of-new-york',
    'Writes dates in the time of New York as if it were UTC.',
    { caughtBy: ['callback-dates'] },
    datesOff(-5 * HOUR),
  ),
  defect(
    'dates-in-seconds',
    'Writes dates as numbers.',
    { caughtBy: ['callback-format'] },
    finalCallback(
      inOrder(
        ...['/payment/date', '/operation/date'].map((date) => update(date, (it) => Date.parse(String(it)) / 1000)),
      ),
    ),
  ),
];
