import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBiller } from '#contracts/alert-biller/contract';
import { billerDefects } from '#targets/alert-biller/defects/all';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { misworded } from '../wording.ts';
import { failedTopics, judgedReference, scenariosOf, topicOf } from './judged.ts';

for (const defect of billerDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const contract = { ...alertBiller, scenarios: scenariosOf(defect.caughtBy) };
    const verdicts = await judgedReference(defect.behaviour(compliant), { contract });
    assert.deepEqual(failedTopics(verdicts), defect.caughtBy.toSorted());
    assert.deepEqual(misworded(verdicts), []);
  });

test('every rule has a defect that is made for it, and every defect an id of its own', () => {
  const made = new Set(billerDefects.map(({ caughtBy }) => caughtBy[0]));
  const topics = alertBiller.rules.map(({ id }) => topicOf(id));
  assert.deepEqual(
    topics.filter((topic) => !made.has(topic)),
    [],
  );
  assert.equal(new Set(billerDefects.map(({ id }) => id)).size, billerDefects.length);
});
