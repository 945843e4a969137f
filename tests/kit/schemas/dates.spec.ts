import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { MINUTE } from '#core/time';
import { dateMistake, dateRemarks, instantIn } from '#schemas/dates';

const FROM = Date.parse('2026-03-04T05:00:00Z');
const TO = FROM + 2 * MINUTE;

test('a Buddhist year and seven hours are named, and other distances are not', () => {
  const said = (text: string) => dateMistake(text, FROM, TO);
  assert.match(said('2569-03-04T05:01:00+0000') ?? '', /543 too late/);
  assert.match(said('2026-03-04T12:01:00+0000') ?? '', /^exactly 7 h late/);
  assert.match(said('2026-03-04T05:01:00+07:00') ?? '', /^exactly 7 h early/);
  assert.match(said('2569-03-04T12:01:00+0000') ?? '', /543 too late.*, and exactly 7 h late/);
  for (const text of ['2026-03-04T05:01:00Z', '2026-03-04T11:01:00Z', '2568-03-04T05:01:00Z', 'no date'])
    assert.equal(said(text), undefined);
});

test('the dates of a message are compared with each other', () => {
  const message = {
    payment: { date: '2026-03-04T05:01:00+0000' },
    operation: { date: '2026-03-04T12:01:05+0000', provider: { date: '2569-03-04T05:01:00+0000' } },
    note: '2569',
  };
  assert.deepEqual(
    dateRemarks(message).map(({ at, isWrong }) => ({ at, isWrong })),
    [
      { at: '/operation/provider/date', isWrong: true },
      { at: '/operation/date', isWrong: false },
    ],
  );
  assert.deepEqual(dateRemarks({ payment: { date: '2026-03-04T05:01:00Z' } }), []);
});

test('a text without an offset, or of a day that is none, names no instant', () => {
  assert.ok(Number.isNaN(instantIn('2026-03-04T05:01:00')));
  for (const none of [20260304, '2026-02-31T05:01:00Z', '2026-13-01T05:01:00Z'])
    assert.ok(Number.isNaN(instantIn(none)));
  assert.equal(instantIn('2026-03-04T05:01:00Z'), FROM + MINUTE);
});
