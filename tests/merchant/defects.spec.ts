import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import type { Contract } from '#core/model';
import { methodOf } from '#schemas/methods';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { merchantDefects } from '#targets/merchant/defects/all';
import type { MerchantDefect } from '#targets/merchant/defects/defect';
import { compliant } from '#targets/merchant/reference/compliant';
import { misworded } from '../wording.ts';
import { judged, rulesWith, SHORT, shortenedTo, topicOf } from './judged.ts';

/** The contracts of the methods in which a defect shows. */
function shownIn({ when }: MerchantDefect): readonly Contract[] {
  return merchantContracts.filter(({ scope }) => scope && (when?.(methodOf(scope)) ?? true));
}

/** Whole ids of the rules that must notice: every contract that has such a rule must. */
function expected({ caughtBy }: MerchantDefect, contracts: readonly Contract[]): readonly string[] {
  return contracts
    .flatMap(({ rules }) => rules.map(({ id }) => id))
    .filter((id) => caughtBy.includes(topicOf(id)))
    .sort();
}

for (const defect of merchantDefects)
  test(`${defect.id}: ${defect.title}`, async () => {
    const [whole, ...others] = shownIn(defect);
    assert.ok(whole, 'it shows in no method');
    // One method shows that no other rule fails; the others, that the named ones do.
    const contracts = [whole, ...others.map((one) => shortenedTo(defect.caughtBy, one))];
    const target = await referenceMerchantInProcess(defect.behaviour(compliant), SHORT);
    const verdicts = await judged(target, contracts);
    assert.deepEqual(rulesWith(verdicts, 'fail'), expected(defect, contracts));
    assert.deepEqual(misworded(verdicts), []);
  });

test('there are 60 defects at least, every rule has one that it must catch, and every name in the lists is a rule', () => {
  assert.ok(merchantDefects.length >= 60, `${merchantDefects.length}`);
  assert.equal(new Set(merchantDefects.map(({ id }) => id)).size, merchantDefects.length);
  const caught = new Set(merchantDefects.flatMap((defect) => expected(defect, shownIn(defect))));
  const rules = merchantContracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.deepEqual(
    rules.filter((id) => !caught.has(id)),
    [],
    'rules without a defect',
  );
  const topics = new Set(rules.map(topicOf));
  for (const { id, caughtBy } of merchantDefects)
    assert.deepEqual(
      caughtBy.filter((topic) => !topics.has(topic)),
      [],
      id,
    );
});
