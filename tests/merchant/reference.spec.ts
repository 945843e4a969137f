import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { merchantOverHttp, referenceMerchantInProcess } from '#targets/merchant/client/target';
import { servedMerchant } from '#targets/merchant/reference/served';
import { judged, rulesWith } from './judged.ts';

test('the reference merchant passes every rule, in process', async () => {
  const verdicts = await judged(await referenceMerchantInProcess());
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.deepEqual(rulesWith(verdicts, 'unproven'), []);
  assert.equal(outcomeOf(verdicts, true), 'conformant');
});

test('the reference merchant passes every rule over HTTP', async () => {
  const served = await servedMerchant();
  const verdicts = await judged(await merchantOverHttp({ control: served.control }));
  await served.close();
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.deepEqual(rulesWith(verdicts, 'unproven'), []);
});
