import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { search } from '#generators/scenarios/search';
import { type Command, seriesCommands, shorter } from '#generators/scenarios/series-commands';

const MINUTE = 60_000;
const SAMPLE = fc.sample(seriesCommands(), { numRuns: 1000, seed: 2 });
const purchases = (sequence: readonly Command[]) => sequence.filter((command) => command.do === 'purchase');

test('customers act on purchases made before, in plain data', () => {
  for (const sequence of SAMPLE) {
    assert.deepEqual(JSON.parse(JSON.stringify(sequence)), sequence);
    sequence.forEach((command, index) => {
      if (command.do === 'pay' || command.do === 'decline')
        assert.ok(command.nth < purchases(sequence.slice(0, index)).length, JSON.stringify(sequence));
    });
  }
});

test('sequences meet: equal amounts of one customer, several amounts, projects and customers, and the window to the second', () => {
  const some = (met: (sequence: readonly Command[]) => boolean): number => SAMPLE.filter(met).length;
  const same = some((sequence) => {
    const asked = purchases(sequence).map((command) => JSON.stringify(command));
    return new Set(asked).size < asked.length;
  });
  const amounts = some((sequence) => new Set(purchases(sequence).map(({ amount }) => amount)).size > 3);
  const projects = some((sequence) => new Set(purchases(sequence).map(({ project }) => project)).size > 1);
  const customers = some((sequence) => new Set(purchases(sequence).map(({ customer }) => customer)).size > 2);
  for (const count of [same, amounts, projects, customers])
    assert.ok(count > 50, String([same, amounts, projects, customers]));
  for (const ms of [30 * MINUTE - 10_000, 30 * MINUTE, 30 * MINUTE + 10_000])
    assert.ok(some((sequence) => sequence.some((command) => command.do === 'advance' && command.ms === ms)) > 30);
});

test('a seed gives the same sequences again, and they shrink by losing commands', async () => {
  const again = fc.sample(seriesCommands(), { numRuns: 50, seed: 2 });
  assert.deepEqual(again, SAMPLE.slice(0, 50));
  const found = await search(seriesCommands(), { seed: 4, runs: 2_000, smaller: shorter }, async (sequence) =>
    sequence.filter((command) => command.do === 'pay').length < 2 ? [] : ['two pays'],
  );
  assert.deepEqual(
    found?.value.map((command) => command.do),
    ['purchase', 'pay', 'pay'],
  );
});
