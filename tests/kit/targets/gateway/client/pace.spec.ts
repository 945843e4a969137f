import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { DAY, HOUR, MINUTE } from '#core/time';
import { notePace, strideOf } from '#targets/gateway/client/connection/pace';
import type { SessionState } from '#targets/gateway/client/session-state';

const state = (callbacks: number, tookMs: number): SessionState =>
  ({ connection: { pace: { callbacks, tookMs } }, strideMs: null }) as unknown as SessionState;

test('a fast target is moved any time at once, and a slow one no further than it has callbacks to send in time', () => {
  assert.equal(strideOf(state(0, 0)), Number.POSITIVE_INFINITY);
  assert.equal(strideOf(state(100, 500)), Number.POSITIVE_INFINITY);
  const slow = strideOf(state(10, 2_000));
  assert.ok(slow > HOUR && slow < 2 * HOUR, String(slow));
  assert.equal(strideOf(state(1, 60_000)), MINUTE);
  assert.ok(Number.isInteger(strideOf(state(7, 1_999))));
});

test('the next move goes further where the last was quick, and less far where it was slow', () => {
  const one = state(10, 2_000);
  const first = strideOf(one);
  notePace(one, 100, 0);
  assert.equal(strideOf(one), 2 * first);
  notePace(one, 5_000, 20);
  assert.equal(strideOf(one), 2 * first);
  notePace(one, 40_000, 150);
  assert.equal(strideOf(one), first);
  for (let move = 0; move < 40; move += 1) notePace(one, 1, 0);
  assert.equal(strideOf(one), 30 * DAY);
});
