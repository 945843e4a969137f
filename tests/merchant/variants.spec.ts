import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { LIMITS } from '#targets/merchant/client/setup';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { compliant } from '#targets/merchant/reference/compliant';
import { merchantVariants } from '#targets/merchant/variants/all';
import { judged, rulesWith, topicOf } from './judged.ts';

/** One method that shows a code, and the one whose document asks most of merchants. */
const TWO = merchantContracts.filter(({ id }) => /promptpay.display|bank-transfer/.test(id));

for (const { id, title, behaviour, notJudged = [], advised = [] } of merchantVariants)
  test(`${id}: ${title}`, async () => {
    const limits = { ...LIMITS, patience: { booksMs: 2_000, requestMs: 2_000 } };
    const verdicts = await judged(await referenceMerchantInProcess(behaviour(compliant), limits), TWO);
    const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
    assert.deepEqual(
      [...new Set(failed.map(({ level, rule }) => `${level} ${topicOf(rule)}`))],
      advised.map((topic) => `should ${topic}`),
    );
    const claimed = verdicts.filter(({ because }) => !because.includes('does not claim'));
    const left = [...rulesWith(claimed, 'unproven'), ...rulesWith(claimed, 'inapplicable')].map(topicOf);
    assert.deepEqual([...new Set(left)].sort(), [...notJudged].sort());
  });

test('there are 25 variants at least', () => {
  assert.ok(merchantVariants.length >= 25, `${merchantVariants.length}`);
});
