import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { search } from '#generators/scenarios/search';
import { type Command, scenarioCommands, shorter } from '#generators/scenarios/series';

const MINUTE = 60_000;
const SAMPLE = fc.sample(scenarioCommands(), { numRuns: 1000, seed: 2 });
const purchases = (scenario: readonly Command[]) => scenario.filter((command) => command.do === 'purchase');

test('customers act on purchases made before, in plain data', () => {
  for (const scenario of SAMPLE) {
    assert.deepEqual(JSON.parse(JSON.stringify(scenario)), scenario);
    scenario.forEach((command, index) => {
      if (command.do === 'pay' || command.do === 'decline')
        assert.ok(command.nth < purchases(scenario.slice(0, index)).length, JSON.stringify(scenario));
    });
  }
});

test('scenarios meet: equal amounts of one customer, several amounts, projects and customers, and the window to the second', () => {
  const some = (met: (scenario: readonly Command[]) => boolean): number => SAMPLE.filter(met).length;
  const same = some((scenario) => {
    const asked = purchases(scenario).map((command) => JSON.stringify(command));
    return new Set(asked).size < asked.length;
  });
  const amounts = some((scenario) => new Set(purchases(scenario).map(({ amount }) => amount)).size > 3);
  const projects = some((scenario) => new Set(purchases(scenario).map(({ project }) => project)).size > 1);
  const customers = some((scenario) => new Set(purchases(scenario).map(({ customer }) => customer)).size > 2);
  for (const count of [same, amounts, projects, customers])
    assert.ok(count > 50, String([same, amounts, projects, customers]));
  for (const ms of [30 * MINUTE - 10_000, 30 * MINUTE, 30 * MINUTE + 10_000])
    assert.ok(some((scenario) => scenario.some((command) => command.do === 'advance' && command.ms === ms)) > 30);
});

test('a scenario is told again by its seed, and shrinks by losing commands', async () => {
  const again = fc.sample(scenarioCommands(), { numRuns: 50, seed: 2 });
  assert.deepEqual(again, SAMPLE.slice(0, 50));
  const found = await search(scenarioCommands(), { seed: 4, runs: 2_000, smaller: shorter }, async (scenario) =>
    scenario.filter((command) => command.do === 'pay').length < 2 ? [] : ['two pays'],
  );
  assert.deepEqual(
    found?.value.map((command) => command.do),
    ['purchase', 'pay', 'pay'],
  );
});
