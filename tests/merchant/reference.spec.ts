import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { merchantOverHttp } from '#targets/merchant/client/target';
import { servedMerchant } from '#targets/merchant/reference/served';
import { cameTo, pins, references } from '../proof/references.ts';
import { judged, rulesWith } from './judged.ts';

for (const reference of references.merchant)
  test(`the reference passes every rule of ${reference.contract.id}, and comes to what is written down`, async () => {
    const { verdicts, pin } = await cameTo(reference);
    assert.deepEqual(rulesWith(verdicts, 'fail'), []);
    assert.deepEqual(rulesWith(verdicts, 'unproven'), []);
    assert.equal(outcomeOf(verdicts, true), 'conformant');
    assert.deepEqual(pin, pins[reference.contract.id], 'see `npm run proof references`');
  });

test('the reference merchant passes every rule over HTTP', async () => {
  const served = await servedMerchant();
  const verdicts = await judged(await merchantOverHttp({ control: served.control }));
  await served.close();
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.deepEqual(rulesWith(verdicts, 'unproven'), []);
});
