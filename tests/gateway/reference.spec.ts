import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { judgedReference, methodContracts } from './judged.ts';

for (const one of methodContracts)
  test(`the reference passes every rule of ${one.contract.id}`, async () => {
    const verdicts = await judgedReference(undefined, [one]);
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
      [],
    );
    assert.equal(verdicts.length, one.contract.rules.length);
    assert.ok(verdicts.every(({ subjects }) => subjects > 0));
  });
