import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBank } from '#contracts/alert-bank/contract';
import { bankDefects } from '#targets/alert-bank/defects/all';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { misworded } from '../wording.ts';
import { failedTopics, judgedReference, topicOf } from './judged.ts';

for (const defect of bankDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const verdicts = await judgedReference(defect.behaviour(compliant));
    assert.deepEqual(failedTopics(verdicts), defect.caughtBy.toSorted());
    assert.deepEqual(misworded(verdicts), []);
  });

test('every rule has a defect that is made for it, and every defect an id of its own', () => {
  const made = new Set(bankDefects.map(({ caughtBy }) => caughtBy[0]));
  const topics = alertBank.rules.map(({ id }) => topicOf(id));
  assert.deepEqual(
    topics.filter((topic) => !made.has(topic)),
    [],
  );
  assert.equal(new Set(bankDefects.map(({ id }) => id)).size, bankDefects.length);
});
