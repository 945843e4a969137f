import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Step } from '#core/model';
import { sequenceRuns } from '#run/generated/sequence-runs';
import { lanes } from '#run/lanes';
import { longestFirst } from '#run/schedule';
import { durationText, stopping } from '#run/stopping';
import { scenario } from './fake.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('so many pieces of work run at once, in the order in which they came, and one that fails frees its lane', async () => {
  const two = lanes(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const ended = await Promise.allSettled(
    [1, 2, 3, 4, 5].map((number) =>
      two.run(async () => {
        begun.push(number);
        most = Math.max(most, ++running);
        await pause(5);
        running -= 1;
        if (number === 2) throw new Error('no');
        return number;
      }),
    ),
  );
  assert.deepEqual(begun, [1, 2, 3, 4, 5]);
  assert.equal(most, 2);
  assert.deepEqual(
    ended.map(({ status }) => status === 'fulfilled'),
    [true, false, true, true, true],
  );
});

test('a run stops when its time is over or its evidence is too much, and says which', () => {
  let now = 1_000;
  let kept = 0;
  const stop = stopping(
    60_000,
    () => kept,
    () => now,
  );
  assert.equal(stop(), null);
  now = 61_000;
  assert.equal(stop(), 'it did not fit into the time budget of 60 s');
  kept = 2 ** 30;
  assert.equal(stopping(undefined, () => kept)(), 'the run keeps no more than 1 GB of evidence');
  assert.deepEqual([durationText(1_500), durationText(90_000)], ['1500 ms', '90 s']);
});

test('the scenario in which most is done begins first, callbacks that are sent again among it, and equals keep their order', () => {
  const step: Step = { do: 'settle' };
  const plan = [[step], [step, step], [step], [step, { do: 'answer', status: 500, most: 9 } as const]].map(
    (steps, index) => ({ scenario: scenario(`a/${index}`, 0, { steps }) }),
  );
  assert.deepEqual(
    longestFirst(plan).map((one) => one.scenario.id),
    ['a/3', 'a/1', 'a/0', 'a/2'],
  );
});

test('a generated sequence is run once a round and only while there is time, and what was left out is said', async () => {
  let reason: string | null = null;
  const sequences = sequenceRuns({ stop: () => reason }, { timeMs: 30 });
  let runs = 0;
  const show = async () => {
    runs += 1;
    await pause(20);
    return [];
  };
  const round = sequences.once(show);
  assert.deepEqual(await Promise.all([round.of('one'), round.of('one')]), [[], []]);
  assert.equal(runs, 1);
  await pause(40);
  assert.ok(sequences.isOver());
  assert.deepEqual(await round.of('two'), []);
  assert.deepEqual(sequences.notes(), [
    '1 of 2 generated sequences were not run: they had 30 ms, and --runs gives them more',
  ]);
  reason = 'the disk is full';
  const stopped = sequenceRuns({ stop: () => reason, sideBySide: 2 });
  const other = stopped.once(show);
  other.prepare(['a', 'b']);
  await other.end();
  assert.deepEqual(await other.of('c'), []);
  assert.deepEqual(stopped.notes(), ['2 of 2 generated sequences were not run: the disk is full']);
});

test('so many sequences are run however long they take, and no prepared one after something was found', async () => {
  const sequences = sequenceRuns({ stop: () => null, sideBySide: 2 }, { timeMs: 0, least: 3 });
  const ran: string[] = [];
  const round = sequences.once(async (text: string) => {
    ran.push(text);
    await pause(5);
    return text === 'found' ? ['a failure'] : [];
  });
  for (const text of ['one', 'two', 'three', 'four']) await round.of(text);
  assert.deepEqual(ran, ['one', 'two', 'three']);
  assert.match(sequences.notes()[0] ?? '', /^1 of 4 generated sequences were not run: they had 0 s, or 3 of them/);
  const finding = sequenceRuns({ stop: () => null, sideBySide: 1 }).once(async (text: string) => {
    ran.push(text);
    await pause(5);
    return text === 'found' ? ['a failure'] : [];
  });
  finding.prepare(['found', 'not begun']);
  assert.deepEqual(await finding.of('found'), ['a failure']);
  await finding.end();
  assert.ok(!ran.includes('not begun'));
});

test('shrinking has its own time: what comes after it shows nothing, and that it was cut short is known', async () => {
  const sequences = sequenceRuns({ stop: () => null }, { timeMs: 0, shrinkMs: 30 });
  const round = sequences.once(async (text: string) => {
    await pause(20);
    return text.length > 2 ? ['long'] : [];
  });
  assert.deepEqual(await round.of('abcdef'), ['long']);
  assert.deepEqual(await round.of('abcde'), ['long'], 'the time of the sequences is over, not that of shrinking');
  await pause(30);
  assert.equal(round.wasCutShort(), false);
  assert.deepEqual(await round.of('abcd'), []);
  assert.equal(round.wasCutShort(), true);
  assert.deepEqual(sequences.notes(), [], 'a shorter sequence is none that was left out');
});
