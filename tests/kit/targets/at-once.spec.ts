import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import { test } from '@playwright/test';
import { atMost } from '#targets/alert/at-once';

test('no more go on at once than may, each begins in its turn, and one that fails makes room', async () => {
  const gate = atMost(3);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
    if (number % 2 === 1) throw new Error(`${number} failed`);
    return number;
  };
  const ended = await Promise.allSettled(Array.from({ length: 10 }, (_, number) => gate(work(number))));
  assert.deepEqual(begun, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(most, 3);
  assert.deepEqual(
    ended.map(({ status }) => status),
    Array.from({ length: 10 }, (_, number) => (number % 2 === 1 ? 'rejected' : 'fulfilled')),
  );
});
