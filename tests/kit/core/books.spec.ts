import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { type Application, deviationOf, intervalAt, isRecovered, type Look } from '#core/books';

const sent = (more: Partial<Application> = {}): Application => ({
  amount: 100,
  began: 1,
  ended: 2,
  taken: true,
  mayBeHeld: false,
  ...more,
});

const look = (amount: number, times: number, more: Partial<Look> = {}): Look => ({
  began: 3,
  ended: 4,
  last: true,
  credit: { amount, times },
  ...more,
});

test('what was taken before a look is surely in the books, what was begun before its end is possibly there', () => {
  assert.deepEqual(intervalAt([sent()], look(0, 0)), { surely: 100, possibly: [100] });
  assert.deepEqual(intervalAt([sent({ taken: false, ended: null })], look(0, 0)), { surely: 0, possibly: [100] });
  assert.deepEqual(intervalAt([sent({ began: 3.5, ended: 3.8 })], look(0, 0)), { surely: 0, possibly: [100] });
  assert.deepEqual(intervalAt([sent({ began: 5 })], look(0, 0)), { surely: 0, possibly: [] });
  assert.deepEqual(intervalAt([sent({ mayBeHeld: true })], look(0, 0)), { surely: 0, possibly: [100] });
});

test('money that was taken is lost only at the last look', () => {
  assert.equal(deviationOf([sent()], look(0, 0)), 'lost');
  assert.equal(deviationOf([sent()], look(0, 0, { last: false })), undefined);
  assert.equal(deviationOf([sent({ taken: false })], look(0, 0)), undefined);
});

test('money that nothing explains is unexpected, also as another sum', () => {
  assert.equal(deviationOf([], look(100, 1)), 'unexpected');
  assert.equal(deviationOf([sent()], look(99, 1)), 'unexpected');
  assert.equal(deviationOf([], look(0, 1)), 'unexpected');
});

test('money that was credited twice is duplicated, also where it was taken back', () => {
  assert.equal(deviationOf([sent()], look(200, 2)), 'duplicated');
  assert.equal(deviationOf([sent()], look(200, 1)), 'duplicated');
  assert.equal(deviationOf([sent()], look(100, 2)), 'duplicated');
});

test('what was credited once, with a sum that was told, is right', () => {
  assert.equal(deviationOf([sent(), sent({ began: 2.5, ended: 2.6 })], look(100, 1)), undefined);
  assert.equal(deviationOf([], look(0, 0)), undefined);
});

test('money whose callback nobody answered, and which is there, is recovered', () => {
  assert.equal(isRecovered([sent({ taken: false, ended: null })], look(100, 1)), true);
  assert.equal(isRecovered([sent()], look(100, 1)), false);
  assert.equal(isRecovered([sent({ taken: false })], look(0, 0)), false);
});
