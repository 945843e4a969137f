import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { type CalendarTime, nextInstant } from '#core/time';

const next = (time: CalendarTime, now: string): string | undefined => {
  const instant = nextInstant(time, Date.parse(now));
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

test('a time of each day comes today or tomorrow, by its own offset', () => {
  assert.equal(next('T14:30:00+07:00', '2026-01-05T02:00:00Z'), '2026-01-05T07:30:00.000Z');
  assert.equal(next('T14:30:00+07:00', '2026-01-05T07:29:59Z'), '2026-01-05T07:30:00.000Z');
  assert.equal(next('T14:30:00+07:00', '2026-01-05T07:30:00Z'), '2026-01-06T07:30:00.000Z');
  assert.equal(next('T02:00:00+07:00', '2026-01-05T18:00:00Z'), '2026-01-05T19:00:00.000Z');
  assert.equal(next('T02:00:00+07:00', '2026-01-05T20:00:00Z'), '2026-01-06T19:00:00.000Z');
  assert.equal(next('T22:00:00-05:00', '2026-01-05T02:00:00Z'), '2026-01-05T03:00:00.000Z');
});

test('a day of the year comes this year or in one of the next that has it', () => {
  assert.equal(next('12-31T23:59:30+07:00', '2026-01-05T02:00:00Z'), '2026-12-31T16:59:30.000Z');
  assert.equal(next('01-01T06:59:30+07:00', '2026-12-31T23:59:00Z'), '2026-12-31T23:59:30.000Z');
  assert.equal(next('12-31T22:00:00-05:00', '2027-01-01T01:00:00Z'), '2027-01-01T03:00:00.000Z');
  assert.equal(next('02-29T12:00:00+07:00', '2026-01-05T02:00:00Z'), '2028-02-29T05:00:00.000Z');
  assert.equal(next('02-29T12:00:00+07:00', '2028-02-29T05:00:00Z'), '2032-02-29T05:00:00.000Z');
  assert.equal(next('02-29T12:00:00+07:00', '1896-03-01T00:00:00Z'), '1904-02-29T05:00:00.000Z');
});

test('no clock is moved beyond what 32 bits can count', () => {
  assert.equal(next('T14:30:00+07:00', '2038-01-18T02:00:00Z'), '2038-01-18T07:30:00.000Z');
  assert.equal(next('T14:30:00+07:00', '2038-01-19T02:00:00Z'), undefined);
  assert.equal(next('02-29T12:00:00+07:00', '2036-03-01T02:00:00Z'), undefined);
});

test('a text that is no time of the calendar comes never', () => {
  assert.equal(next('T25:00:00+07:00', '2026-01-05T02:00:00Z'), undefined);
  assert.equal(next('02-32T12:00:00+07:00', '2026-01-05T02:00:00Z'), undefined);
  assert.equal(next('02-30T12:00:00+07:00', '2026-01-05T02:00:00Z'), undefined);
});
