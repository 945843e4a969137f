import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { search } from '#generators/searching';
import { type Command, shorter, storyCommands } from '#generators/stories';

const MINUTE = 60_000;
const SAMPLE = fc.sample(storyCommands(), { numRuns: 1000, seed: 2 });
const purchases = (story: readonly Command[]) => story.filter((command) => command.do === 'purchase');

test('customers act on purchases made before, in plain data', () => {
  for (const story of SAMPLE) {
    assert.deepEqual(JSON.parse(JSON.stringify(story)), story);
    story.forEach((command, index) => {
      if (command.do === 'pay' || command.do === 'decline')
        assert.ok(command.nth < purchases(story.slice(0, index)).length, JSON.stringify(story));
    });
  }
});

test('stories meet: equal amounts of one customer, several amounts, projects and customers, and the window to the second', () => {
  const some = (met: (story: readonly Command[]) => boolean): number => SAMPLE.filter(met).length;
  const same = some((story) => {
    const asked = purchases(story).map((command) => JSON.stringify(command));
    return new Set(asked).size < asked.length;
  });
  const amounts = some((story) => new Set(purchases(story).map(({ amount }) => amount)).size > 3);
  const projects = some((story) => new Set(purchases(story).map(({ project }) => project)).size > 1);
  const customers = some((story) => new Set(purchases(story).map(({ customer }) => customer)).size > 2);
  for (const count of [same, amounts, projects, customers])
    assert.ok(count > 50, String([same, amounts, projects, customers]));
  for (const ms of [30 * MINUTE - 10_000, 30 * MINUTE, 30 * MINUTE + 10_000])
    assert.ok(some((story) => story.some((command) => command.do === 'advance' && command.ms === ms)) > 30);
});

test('a story is told again by its seed, and shrinks by losing commands', async () => {
  const again = fc.sample(storyCommands(), { numRuns: 50, seed: 2 });
  assert.deepEqual(again, SAMPLE.slice(0, 50));
  const found = await search(storyCommands(), { seed: 4, runs: 2_000, smaller: shorter }, async (story) =>
    story.filter((command) => command.do === 'pay').length < 2 ? [] : ['two pays'],
  );
  assert.deepEqual(
    found?.value.map((command) => command.do),
    ['purchase', 'pay', 'pay'],
  );
});
