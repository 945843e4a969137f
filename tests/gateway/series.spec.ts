import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { bankTransfer } from '#contracts/gateway/methods/bank-transfer-thailand';
import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Evidence, Target } from '#core/model';
import { search } from '#generators/scenarios/search';
import { labelled, seriesCommands } from '#generators/scenarios/series-commands';
import { runGeneratedSeries, seriesRules } from '#run/generated/run-series';
import type { ScenarioRunner } from '#run/scenario-runner';
import { referenceInProcess } from '#targets/gateway/client/target';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';

const contract = bankTransfer();
const SEEDS = Array.from({ length: 20 }, (_, index) => index * 1_000 + 1);

/** The defects of series that a merchant can see from purchases, payments and the clock alone. */
const DEFECTS = [
  'series-window-29-minutes',
  'series-window-31-minutes',
  'series-across-customers',
  'series-across-projects',
  'series-without-limit',
  'series-fourth-gets-first',
  'series-paid-declined-too',
  'series-rest-not-reported',
  'series-survives-success',
];

/** A generated sequence, judged by the series rules. */
const sequence = (commands: Parameters<typeof labelled>[0]) => ({
  ...generatedSeriesScenario(labelled(commands)),
  for: seriesRules(contract),
});

/** Runs generated sequences alone, and gives the notes on what they found and the scenarios that were kept. */
async function found(target: Target, seed: number, runs = 100) {
  const kept: Evidence[] = [];
  const evaluator = evaluatorFor(contract, target.capabilities);
  const runner: ScenarioRunner = {
    execute: (scenario) => execute(target, scenario),
    evaluate: evaluator.evaluate,
    record: async (evidence, keep, evaluations) => {
      evaluator.record(evidence, evaluations);
      if (keep) kept.push(evidence);
    },
    stop: () => null,
    sideBySide: 1,
    failed: Promise.resolve([]),
  };
  const notes = await runGeneratedSeries(target, { seed, runs }, contract, runner);
  return { notes, kept, verdicts: evaluator.verdicts() };
}

test('generated sequences find each defect within 100 sequences, whatever the seed', async () => {
  test.setTimeout(240_000);
  for (const id of DEFECTS) {
    const defect = gatewayDefects.find((one) => one.id === id);
    assert.ok(defect, id);
    for (const seed of SEEDS) {
      const target = await referenceInProcess(defect.behaviour(compliant));
      const evaluator = evaluatorFor(contract, target.capabilities);
      const found = await search(seriesCommands(), { seed, runs: 100, shrinks: false }, async (commands) => {
        const evidence = await execute(target, sequence(commands));
        return evaluator.evaluate(evidence).flatMap(({ rule, problems }) => (problems.length > 0 ? [rule.id] : []));
      });
      assert.ok(found, `${id}: seed ${seed} found nothing`);
      await target.close();
    }
  }
});

test('what generated sequences find is shrunk to the shortest that fails by the same rule, and kept as a scenario', async () => {
  test.setTimeout(240_000);
  for (const [id, purchases] of Object.entries({ 'series-window-31-minutes': 2, 'series-fourth-gets-first': 4 })) {
    const defect = gatewayDefects.find((one) => one.id === id);
    assert.ok(defect, id);
    const target = await referenceInProcess(defect.behaviour(compliant));
    const { notes, kept } = await found(target, 1, 40);
    assert.equal(notes.length, kept.length);
    const made = kept.map(({ scenario }) => scenario.steps.filter((step) => step.do === 'send').length);
    assert.equal(Math.min(...made), purchases, `${id}: ${made}`);
    await target.close();
  }
});

test('generated sequences find nothing in the compliant reference, and their evidence is not kept', async () => {
  for (const seed of SEEDS.slice(0, 3)) {
    const target = await referenceInProcess();
    const { notes, kept, verdicts } = await found(target, seed);
    assert.deepEqual(notes, []);
    assert.deepEqual(kept, []);
    const series = verdicts.filter(({ rule }) => rule.includes('/series-'));
    assert.deepEqual(
      series.flatMap(({ problems }) => problems),
      [],
    );
    assert.ok(
      series.every(({ subjects }) => subjects > 0),
      'every topic is reached',
    );
    await target.close();
  }
});

test('a kept scenario fails by the same rule when it is told again, without a generator', async () => {
  const defect = gatewayDefects.find((one) => one.id === 'series-window-31-minutes');
  assert.ok(defect);
  const first = await referenceInProcess(defect.behaviour(compliant));
  const { kept } = await found(first, 7, 40);
  await first.close();
  const [evidence] = kept;
  assert.ok(evidence);
  const again = await referenceInProcess(defect.behaviour(compliant));
  const evaluator = evaluatorFor(contract, again.capabilities);
  evaluator.record(await execute(again, JSON.parse(JSON.stringify(evidence.scenario))));
  const failed = evaluator
    .verdicts()
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule);
  assert.deepEqual(failed, ['bank-transfer-thailand/redirect/series-window']);
  await again.close();
});
