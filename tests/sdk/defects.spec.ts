import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { sdkDefects } from '#targets/sdk/defects/all';
import { defective } from '#targets/sdk/defects/defect';
import { programDefects } from '#targets/sdk/defects/program-defects';
import { misworded } from '../wording.ts';
import { asProgram, contract, inProcess, judged, rulesThat } from './judged.ts';

for (const defect of sdkDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const verdicts = await judged(await inProcess(defective(defect), defect.id));
    assert.deepEqual(rulesThat('fail', verdicts), [...defect.caughtBy].sort());
    assert.deepEqual(rulesThat('unproven', verdicts), []);
    assert.deepEqual(misworded(verdicts), []);
  });

for (const { id, title, caughtBy } of programDefects)
  test(`${id}: ${title}`, async () => {
    const verdicts = await judged(await asProgram(id));
    assert.deepEqual(rulesThat('fail', verdicts), [...caughtBy].sort());
    assert.deepEqual(misworded(verdicts), []);
  });

const defects = [...sdkDefects, ...programDefects];

test('every rule has a defect that is about it', () => {
  const own = new Set(defects.flatMap(({ caughtBy }) => ownRules(caughtBy)));
  assert.deepEqual(
    contract.rules.map(({ id }) => id).filter((id) => !own.has(id)),
    [],
  );
});

test('every defect has an id of its own and names rules that exist', () => {
  assert.equal(new Set(defects.map(({ id }) => id)).size, defects.length);
  const rules = new Set(contract.rules.map(({ id }) => id));
  for (const { id, caughtBy } of defects)
    assert.deepEqual(
      caughtBy.filter((rule) => !rules.has(rule)),
      [],
      id,
    );
});

/** The rule that a defect is about: the first, and the same one of the other operation that receives. */
function ownRules([first, ...others]: readonly string[]): readonly string[] {
  const twin = first?.replace('sdk/verification/', 'sdk/callback/');
  return others.some((rule) => rule === twin) ? [first ?? '', twin ?? ''] : [first ?? ''];
}
