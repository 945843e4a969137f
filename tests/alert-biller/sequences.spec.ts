import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBiller } from '#contracts/alert-biller/contract';
import { LIMITS } from '#targets/alert-biller/client/connection';
import { referenceBillerInProcess } from '#targets/alert-biller/client/target';
import { billerDefects } from '#targets/alert-biller/defects/all';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { billerVariants } from '#targets/alert-biller/variants/all';
import { reportOnSequences } from '../alert-parties/sequences.ts';

/** A run of the sequences alone. */
async function sequencesOn(behaviour = compliant, runs = 100) {
  const target = await referenceBillerInProcess({ behaviour, limits: { ...LIMITS, tellingMs: 20 } });
  return reportOnSequences(target, alertBiller, runs);
}

test('a hundred generated sequences find nothing at the reference', async () => {
  const report = await sequencesOn();
  assert.deepEqual(report.notes, []);
  assert.deepEqual(
    report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
    [],
  );
});

for (const id of ['known-409', 'answers-before-telling', 'shown-before-confirmed', 'tells-again-by-clock'])
  test(`generated sequences find nothing at ${id}`, async () => {
    const variant = billerVariants.find((one) => one.id === id);
    const report = await sequencesOn(variant?.behaviour(compliant), 30);
    assert.deepEqual(report.notes, []);
  });

for (const id of ['told-by-each', 'turned-down-booked', 'last-content-counts', 'any-credentials', 'same-told-again'])
  test(`generated sequences find ${id}, and keep the shortest that shows it`, async () => {
    const defect = billerDefects.find((one) => one.id === id);
    const report = await sequencesOn(defect?.behaviour(compliant));
    const shrunk = report.notes.flatMap((note) => /shrunk to (\d+) move/.exec(note)?.[1] ?? []);
    assert.ok(shrunk.length > 0 && Math.min(...shrunk.map(Number)) <= 4, report.notes.join());
  });
