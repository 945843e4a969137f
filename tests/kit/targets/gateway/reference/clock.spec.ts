import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { virtualClock } from '#targets/gateway/reference/control/clock';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What happened on a clock on which two things fall due at one instant and one after that, each of which takes its time. */
async function happened(sideBySide: boolean): Promise<string> {
  const clock = virtualClock(0, false, sideBySide);
  const log: string[] = [];
  for (const [name, instant] of [
    ['a', 10],
    ['b', 10],
    ['c', 20],
  ] as const)
    clock.at(instant, async () => {
      log.push(`${name} at ${clock.now()}`);
      await pause(5);
      log.push(`${name} is over`);
    });
  await clock.advance(30);
  return [...log, `now ${clock.now()}`].join(', ');
}

test('what falls due waits for what was due before it', async () => {
  assert.equal(await happened(false), 'a at 10, a is over, b at 10, b is over, c at 20, c is over, now 30');
});

test('side by side what falls due at one instant waits for nothing, and what is due later waits for it', async () => {
  assert.equal(await happened(true), 'a at 10, b at 10, a is over, b is over, c at 20, c is over, now 30');
});

for (const sideBySide of [false, true])
  test(`what is due at once happens ${sideBySide ? 'beside' : 'after'} what still goes on, and a move waits for both`, async () => {
    const clock = virtualClock(0, false, sideBySide);
    const log: string[] = [];
    const plan = (name: string) =>
      clock.at(0, async () => {
        log.push(`${name} begins`);
        await pause(20);
        log.push(`${name} is over`);
      });
    plan('a');
    await pause(5);
    plan('b');
    await pause(1);
    await clock.advance(1);
    const [a, b] = [log.indexOf('a is over'), log.indexOf('b begins')];
    assert.equal(sideBySide ? b < a : a < b, true, log.join(', '));
    assert.equal(log.length, 4);
  });
