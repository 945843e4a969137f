import { at, isObject, type Json, type JsonObject } from '#core/json';
import { DAY, HOUR, MINUTE, type Millis } from '#core/time';
import { alsoWhere, type Defect, defect } from '#targets/gateway/defects/defect';
import { endsUnpaid } from '#targets/gateway/overrides/applies-to';
import { finalCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { platformDate } from '#targets/gateway/reference/control/instants';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** Bangkok is so far ahead of UTC. */
const BANGKOK: Millis = 7 * HOUR;

/** Writes the dates of every message, but the provider’s, in another way. */
function written(write: (instant: Millis) => string): Override {
  const inPart = (part: Json | undefined): JsonObject =>
    Object.fromEntries(
      Object.entries(isObject(part) ? part : {}).map(([name, value]) => [
        name,
        name === 'date' || name === 'created_date' ? write(Date.parse(String(value))) : value,
      ]),
    );
  return ({ callback }) => ({
    callback: (body, context) => {
      const { payment, operation, ...rest } = callback(body, context);
      return { ...rest, payment: inPart(payment), operation: inPart(operation) };
    },
  });
}

/** A date of Bangkok with the offset of Bangkok, changed in its text before the offset is put behind it. */
function ofBangkok(change: (text: string, instant: Millis) => string): Override {
  return written((instant) => `${change(local(instant), instant)}+0700`);
}

const local = (instant: Millis): string => new Date(instant + BANGKOK).toISOString().slice(0, 19);

const hourOf = (text: string): number => Number(text.slice(11, 13));

const withHour = (text: string, hour: number): string =>
  `${text.slice(0, 11)}${String(hour).padStart(2, '0')}${text.slice(13)}`;

/** The year of the week that a day is in, by ISO 8601: that of its Thursday. */
function weekYear(instant: Millis): string {
  const weekday = (new Date(instant).getUTCDay() + 6) % 7;
  return new Date(instant + (3 - weekday) * DAY).toISOString().slice(0, 4);
}

/** Writes the dates of some results with the day of Bangkok on which the purchase was asked for. */
function onDayOfRequest(which: (payment: Payment) => boolean): Override {
  const members = ['/payment/date', '/operation/date'];
  return finalCallback(
    (body) => {
      const day = local(Date.parse(String(at(body, '/operation/created_date')))).slice(0, 10);
      const moved = (date: Json) => `${day}${local(Date.parse(String(date))).slice(10)}+0700`;
      return inOrder(...members.map((where) => update(where, moved)))(body);
    },
    ({ payment }) => which(payment),
  );
}

const timedOut = ({ standing }: Payment): boolean => standing.code === '20602';

const isLeapDay = (instant: Millis): boolean => local(instant).slice(5, 10) === '02-29';

/** Dates in which a clock or a calendar is wrong at times, and right at others. */
export const calendarDefects: readonly Defect[] = [
  defect(
    'hour-24-at-midnight',
    'Writes the hour after midnight as 24.',
    { caughtBy: ['callback-format'], needs: ['clock'] },
    ofBangkok((text) => (hourOf(text) === 0 ? withHour(text, 24) : text)),
  ),
  defect(
    'twelve-hour-clock',
    'Writes hours by a clock of twelve.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    ofBangkok((text) => withHour(text, hourOf(text) % 12 || 12)),
  ),
  defect(
    'day-of-utc-hour-of-bangkok',
    'Writes the day by UTC and the hour by Bangkok.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    ofBangkok((text, instant) => new Date(instant).toISOString().slice(0, 10) + text.slice(10)),
  ),
  defect(
    'day-not-carried',
    'Adds seven hours for Bangkok and does not carry the day.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    written((instant) => {
      const utc = platformDate(instant);
      return `${withHour(utc, (hourOf(utc) + 7) % 24).slice(0, 19)}+0700`;
    }),
  ),
  defect(
    'year-of-the-week',
    'Writes the year of the week in place of that of the day.',
    { caughtBy: ['callback-dates'], needs: ['clock'] },
    written((instant) => weekYear(instant) + platformDate(instant).slice(4)),
  ),
  defect(
    'month-of-tomorrow',
    'Writes the month of the day that follows.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    ofBangkok((text, instant) => text.slice(0, 5) + local(instant + DAY).slice(5, 7) + text.slice(7)),
  ),
  defect(
    'february-of-28-days',
    'Writes 29 February as 1 March.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    written((instant) => platformDate(instant).replace('-02-29T', '-03-01T')),
  ),
  defect(
    'day-of-the-request',
    'Writes results with the time of the result on the day of the request.',
    { caughtBy: ['callback-dates'], needs: ['clock'] },
    onDayOfRequest(() => true),
  ),
  defect(
    'expiry-on-day-of-the-request',
    'Writes the end of an unpaid purchase with the day of its request.',
    { caughtBy: ['callback-dates'], needs: ['clock'], when: endsUnpaid },
    onDayOfRequest(timedOut),
  ),
  defect(
    'no-results-on-29-february',
    'Sends no results on 29 February.',
    { caughtBy: ['success-callback', 'decline-callback'], needs: ['clock'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (isLeapDay(payment.changedAt) ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'no-instruction-on-29-february',
    'Sends no callback with the instruction for a purchase of 29 February.',
    {
      // The kit waits for it on the clock, until such a purchase has ended.
      caughtBy: alsoWhere(
        ['instructs-customer'],
        ({ payableForMs = DAY }) => payableForMs <= 6 * MINUTE,
        'success-callback',
      ),
      needs: ['clock'],
    },
    ({ onAwaiting }) => ({
      onAwaiting: (payment) => (isLeapDay(payment.createdAt) ? [] : onAwaiting(payment)),
    }),
  ),
  defect(
    'offset-of-utc-after-noon',
    'Writes dates of Bangkok with the offset of UTC from noon on.',
    { caughtBy: ['callback-dates', 'intermediate-dates'], needs: ['clock'] },
    written((instant) => local(instant) + (hourOf(local(instant)) < 12 ? '+0700' : '+0000')),
  ),
];
