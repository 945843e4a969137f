import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { notesOn, type SharedRun, sharedRuns, waiting } from '#run/shared-runs';

/** A run in which the kit waited so long. */
const run = (waitedMs: number) => ({ waitedMs }) as SharedRun;

/** Whether a further short run stands for others, after so many that took so long each. */
async function standsAfter(count: number, waitedMs: number, sideBySide: number): Promise<boolean> {
  const shared = sharedRuns(3_000, sideBySide);
  for (let number = 0; number < count; number += 1) shared.set(String(number), Promise.resolve(run(waitedMs)));
  shared.set('broken', Promise.reject(new Error('no')));
  await Promise.resolve();
  return shared.stands(run(0));
}

test('a run stands for other methods where it alone is slow', async () => {
  const shared = sharedRuns(3_000, 1);
  assert.deepEqual([shared.stands(run(2_999)), shared.stands(run(3_000))], [false, true]);
  const first = Promise.resolve(run(1));
  shared.set('first', first);
  assert.equal(shared.get('first'), first);
  assert.equal(shared.get('second'), undefined);
});

test('a run stands for other methods where all of them together keep a lane for half a minute', async () => {
  assert.deepEqual([await standsAfter(14, 2_000, 1), await standsAfter(15, 2_000, 1)], [false, true]);
  assert.deepEqual([await standsAfter(239, 2_000, 16), await standsAfter(240, 2_000, 16)], [false, true]);
});

test('the notes name what was not run for a method, by the method that stands for it', () => {
  const stoodFor = [
    { scenario: 'b/d/one', by: 'a/c/one', waitedMs: 3_600 },
    { scenario: 'b/d/two', by: 'a/d/two', waitedMs: 200 },
    { scenario: 'b/d/three', by: 'a/c/three', waitedMs: 500 },
  ];
  assert.deepEqual(notesOn(stoodFor), [
    'the target is slow, so the runs of a/c, in which the kit waited 4 s for it, stand for those of b/d too: one, three',
    'the target is slow, so the runs of a/d, in which the kit waited 0 s for it, stand for those of b/d too: two',
  ]);
  assert.deepEqual(notesOn([]), []);
});

test('what the kit itself computes is no waiting for the target', () => {
  const begun = performance.now();
  const before = process.cpuUsage();
  const waited = waiting();
  while (process.cpuUsage(before).user < 60_000);
  assert.ok(waited() <= performance.now() - begun - 50);
});
