import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { furtherSeries } from '#cli/further-series';
import type { Telling } from '#cli/inspection';
import { bankTransfer, generatedSeriesStory } from '#contracts/bank-transfer-thailand/redirect';
import { drive } from '#core/drive';
import { judging } from '#core/judge';
import type { Evidence, Target } from '#core/model';
import { search } from '#generators/searching';
import { labelled, seriesCommands } from '#generators/series-commands';
import { gatewayFlaws } from '#targets/flaws/gateway';
import { referenceInProcess } from '#targets/gateway/target';
import { honest } from '#targets/reference/gateway/honest';

const contract = bankTransfer();
const SEEDS = Array.from({ length: 20 }, (_, index) => index * 1_000 + 1);

/** The flaws of series that a merchant can see from purchases, payments and the clock alone. */
const FLAWS = [
  'series-window-29-minutes',
  'series-window-31-minutes',
  'series-across-customers',
  'series-across-projects',
  'series-without-limit',
  'series-fourth-gets-first',
  'series-paid-declined-too',
  'series-rest-untold',
  'series-survives-success',
];

/** Plays generated sequences alone, and gives the notes on what they found and the stories that were kept. */
async function found(target: Target, seed: number, runs = 100) {
  const kept: Evidence[] = [];
  const judgement = judging(contract, target.capabilities);
  const telling: Telling = {
    drive: (story) => drive(target, story),
    weigh: judgement.weigh,
    hear: (evidence, keep, weighed) => {
      judgement.hear(evidence, weighed);
      if (keep) kept.push(evidence);
    },
    failed: [],
  };
  const notes = await furtherSeries(target, { seed, runs }, contract, telling);
  return { notes, kept, verdicts: judgement.verdicts() };
}

test('generated sequences find each flaw within 100 sequences, whatever the seed', async () => {
  test.setTimeout(240_000);
  for (const id of FLAWS) {
    const flaw = gatewayFlaws.find((one) => one.id === id);
    assert.ok(flaw, id);
    for (const seed of SEEDS) {
      const target = await referenceInProcess(flaw.conduct(honest));
      const judgement = judging(contract, target.capabilities);
      const found = await search(seriesCommands(), { seed, runs: 100, shrinks: false }, async (commands) => {
        const evidence = await drive(target, generatedSeriesStory(labelled(commands)));
        return judgement.weigh(evidence).flatMap(({ rule, problems }) => (problems.length > 0 ? [rule.id] : []));
      });
      assert.ok(found, `${id}: seed ${seed} found nothing`);
      await target.close();
    }
  }
});

test('what generated sequences find is shrunk to the shortest that fails by the same rule, and kept as a story', async () => {
  test.setTimeout(240_000);
  for (const [id, purchases] of Object.entries({ 'series-window-31-minutes': 2, 'series-fourth-gets-first': 4 })) {
    const flaw = gatewayFlaws.find((one) => one.id === id);
    assert.ok(flaw, id);
    const target = await referenceInProcess(flaw.conduct(honest));
    const { notes, kept } = await found(target, 1, 40);
    assert.equal(notes.length, kept.length);
    const made = kept.map(({ story }) => story.steps.filter((step) => step.do === 'send').length);
    assert.equal(Math.min(...made), purchases, `${id}: ${made}`);
    await target.close();
  }
});

test('generated sequences find nothing in the honest reference, and their evidence is not kept', async () => {
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

test('a kept story fails by the same rule when it is told again, without a generator', async () => {
  const flaw = gatewayFlaws.find((one) => one.id === 'series-window-31-minutes');
  assert.ok(flaw);
  const first = await referenceInProcess(flaw.conduct(honest));
  const { kept } = await found(first, 7, 40);
  await first.close();
  const [evidence] = kept;
  assert.ok(evidence);
  const again = await referenceInProcess(flaw.conduct(honest));
  const judgement = judging(contract, again.capabilities);
  judgement.hear(await drive(again, JSON.parse(JSON.stringify(evidence.story))));
  const failed = judgement
    .verdicts()
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule);
  assert.deepEqual(failed, ['bank-transfer-thailand/redirect/series-window']);
  await again.close();
});
