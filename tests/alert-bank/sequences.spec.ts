import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBank } from '#contracts/alert-bank/contract';
import { alertCommands } from '#generators/scenarios/alert-commands';
import { samples } from '#generators/scenarios/search';
import { referenceBankInProcess } from '#targets/alert-bank/client/target';
import { bankDefects } from '#targets/alert-bank/defects/all';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { bankVariants } from '#targets/alert-bank/variants/all';
import { reportOnSequences } from '../alert-parties/sequences.ts';

/** A run of the sequences alone. */
async function sequencesOn(behaviour = compliant, runs = 100) {
  const target = await referenceBankInProcess({ behaviour });
  return reportOnSequences(target, alertBank, runs);
}

test('a hundred generated sequences find nothing at the reference', async () => {
  const report = await sequencesOn();
  assert.deepEqual(report.notes, []);
  assert.deepEqual(
    report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
    [],
  );
});

for (const { id, behaviour } of bankVariants.filter(({ reading, id: name }) => reading ?? /^(slot|blocked)/.test(name)))
  test(`generated sequences find nothing at ${id}`, async () => {
    const report = await sequencesOn(behaviour(compliant), 30);
    assert.deepEqual(report.notes, []);
  });

for (const id of ['slot-twice', 'minute-too-early', 'slot-too-late', 'block-misses-scheduled', 'block-without-effect'])
  test(`generated sequences find ${id}, and keep the shortest that shows it`, async () => {
    const defect = bankDefects.find((one) => one.id === id);
    const report = await sequencesOn(defect?.behaviour(compliant));
    const kept = report.scenarios.find(({ id: scenario }) => scenario.includes('-found-'));
    assert.ok(kept, report.notes.join());
    const shrunk = report.notes.flatMap((note) => /shrunk to (\d+) move/.exec(note)?.[1] ?? []);
    assert.ok(Math.min(...shrunk.map(Number)) <= 4, report.notes.join());
  });

test('the same seed gives the same sequences', () => {
  const of = (seed: number) => samples(alertCommands({ intervalMs: 300_000 }), { seed, count: 5 });
  assert.deepEqual(of(3), of(3));
  assert.notDeepEqual(of(3), of(4));
});
