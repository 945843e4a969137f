import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { promptpayRedirect } from '#contracts/gateway/methods/promptpay-redirect';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { emptyVariants } from '#targets/gateway/variants/empties';

/** How a target is said to write empty members, after one paid purchase. */
async function readingsOf(behaviour: typeof compliant): Promise<readonly string[]> {
  const target = await referenceInProcess(behaviour);
  const evaluator = evaluatorFor(promptpayRedirect, target.capabilities);
  for (const scenario of promptpayRedirect.scenarios.filter(({ id }) => id.endsWith('/paid')))
    evaluator.record(await execute(target, scenario));
  await target.close();
  return evaluator.readings().find(({ ambiguity }) => ambiguity === 'AMB-empty-members')?.readings ?? [];
}

test('how empty members are written is reported with the member', async () => {
  assert.deepEqual(await readingsOf(compliant), ['left-out: Nothing: the member is left out, or is an empty text.']);
  const [nulls, lists, objects] = emptyVariants;
  assert.ok(nulls && lists && objects);
  assert.ok((await readingsOf(nulls.behaviour(compliant))).includes('null: /account'));
  assert.ok((await readingsOf(lists.behaviour(compliant))).includes('empty-list: /customer'));
  assert.ok((await readingsOf(objects.behaviour(compliant))).includes('empty-object: /errors'));
});
