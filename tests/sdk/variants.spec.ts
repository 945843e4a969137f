import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { sdkVariants } from '#targets/sdk/variants/all';
import { variant } from '#targets/sdk/variants/variant';
import { inProcess, judged, rulesThat } from './judged.ts';

for (const one of sdkVariants)
  test(`a compliant library: ${one.title}`, async () => {
    const verdicts = await judged(await inProcess(variant(one), one.id));
    assert.deepEqual(rulesThat('fail', verdicts), []);
    assert.deepEqual(rulesThat('unproven', verdicts), []);
    assert.equal(outcomeOf(verdicts, true), 'conformant');
  });
