import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { merchantDefects } from '#targets/merchant/defects/all';
import { compliant } from '#targets/merchant/reference/compliant';
import { judged, SHORT, shortenedTo, topicOf } from './judged.ts';

/** What a reader is told of money that was credited wrongly, to the letter. */
const TOLD: readonly (readonly [defect: string, expected: string])[] = [
  ['paid-when-instructed', 'nothing credited: no success has come'],
  ['credits-baht', 'the sum of the callback, in THB'],
];

for (const [id, expected] of TOLD)
  test(`of ${id} it is told what was to be credited`, async () => {
    const defect = merchantDefects.find((one) => one.id === id);
    const [contract] = merchantContracts;
    assert.ok(defect && contract);
    const target = await referenceMerchantInProcess(defect.behaviour(compliant), SHORT);
    const verdicts = await judged(target, [shortenedTo(['credited-what-was-paid'], contract)]);
    const found = verdicts.find(({ rule }) => topicOf(rule) === 'credited-what-was-paid');
    assert.equal(found?.problems[0]?.expected, expected);
  });
