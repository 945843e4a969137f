import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import type { Contract } from '#core/model';
import { methodOf } from '#schemas/methods';
import { referenceInProcess } from '#targets/gateway/client/target';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Defect } from '#targets/gateway/defects/defect';
import { compliant } from '#targets/gateway/reference/compliant';
import { contracts, failed, judged } from './judged.ts';

/** The contracts of the methods in which a defect shows. */
function shownIn({ when }: Defect): readonly Contract[] {
  return contracts.filter(({ scope }) => scope && (when?.(methodOf(scope)) ?? true));
}

const topicOf = (rule: string): string => rule.split('/').at(-1) ?? '';

/** Whole ids of the rules that must notice: every contract that has such a rule must. */
function expected({ caughtBy }: Defect, of: readonly Contract[]): readonly string[] {
  return of
    .flatMap(({ rules }) => rules.map(({ id }) => id))
    .filter((id) => caughtBy.some((name) => name === id || name === topicOf(id)))
    .sort();
}

for (const defect of gatewayDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const tried = shownIn(defect);
    assert.notEqual(tried.length, 0, 'it shows in no method');
    const verdicts = await judged(await referenceInProcess(defect.behaviour(compliant)), tried);
    assert.deepEqual(failed(verdicts), expected(defect, tried));
  });

test('every rule has a defect that it must catch, and every name in the list is a rule', () => {
  const caught = new Set(gatewayDefects.flatMap((defect) => expected(defect, shownIn(defect))));
  const rules = contracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.deepEqual(
    rules.filter((id) => !caught.has(id)),
    [],
    'rules without a defect',
  );
  const known = new Set([...rules, ...rules.map(topicOf)]);
  for (const { id, caughtBy } of gatewayDefects)
    assert.deepEqual(
      caughtBy.filter((name) => !known.has(name)),
      [],
      id,
    );
  assert.equal(new Set(gatewayDefects.map(({ id }) => id)).size, gatewayDefects.length);
});
