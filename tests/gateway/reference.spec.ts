import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { referenceInProcess } from '#targets/gateway/client/target';
import { judged } from './judged.ts';

test('the compliant reference passes every rule, each at one place or more', async () => {
  const verdicts = await judged(await referenceInProcess());
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
  assert.ok(verdicts.every(({ subjects }) => subjects > 0));
});
