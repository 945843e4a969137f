import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Defect } from '#targets/gateway/defects/defect';
import { compliant } from '#targets/gateway/reference/compliant';
import { misworded } from '../wording.ts';
import { failedRules, judgedReference, type MethodContract, methodContracts } from './judged.ts';

const within = ({ appliesTo }: Defect) => methodContracts.filter(({ method }) => appliesTo(method));

/** The rule of a topic in a contract, if it has one. */
const ruleOf = ({ contract }: MethodContract, topic: string) =>
  contract.rules.map(({ id }) => id).filter((id) => id === `${contract.id}/${topic}`);

/** The rules that must notice a defect, in the contracts in which it applies. */
function expectedRules(defect: Defect): readonly string[] {
  return within(defect)
    .flatMap((one) => defect.caughtBy(one.method).flatMap((topic) => ruleOf(one, topic)))
    .sort();
}

for (const defect of gatewayDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const verdicts = await judgedReference(defect.behaviour(compliant), within(defect));
    assert.deepEqual(failedRules(verdicts), expectedRules(defect));
    assert.deepEqual(misworded(verdicts), []);
  });

test('every rule has a defect that is made for it', () => {
  const made = new Set(
    gatewayDefects.flatMap((defect) =>
      within(defect).flatMap((one) => ruleOf(one, defect.caughtBy(one.method)[0] ?? '')),
    ),
  );
  const rules = methodContracts.flatMap(({ contract }) => contract.rules.map(({ id }) => id));
  assert.deepEqual(
    rules.filter((id) => !made.has(id)),
    [],
  );
});

test('every defect is caught in a contract, by rules that there are, and has an id of its own', () => {
  const topics = new Set(methodContracts.flatMap(({ contract }) => contract.rules.map(({ id }) => topicOf(id))));
  for (const defect of gatewayDefects) {
    assert.notDeepEqual(expectedRules(defect), [], `${defect.id} is caught nowhere`);
    for (const { method } of within(defect))
      for (const topic of defect.caughtBy(method)) assert.ok(topics.has(topic), `${defect.id}: ${topic} is no rule`);
  }
  assert.equal(new Set(gatewayDefects.map(({ id }) => id)).size, gatewayDefects.length);
});

const topicOf = (rule: string) => rule.slice(rule.lastIndexOf('/') + 1);
