import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { judgedReference } from './judged.ts';

test('the reference bank passes every rule', async () => {
  const verdicts = await judgedReference();
  assert.deepEqual(
    verdicts
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ rule, because, problems }) => `${rule} ${because} ${JSON.stringify(problems[0] ?? '')}`),
    [],
  );
});
