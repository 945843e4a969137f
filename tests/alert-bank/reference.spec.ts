import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { cameTo, pins, references } from '../proof/references.ts';

for (const reference of references['alert-bank'])
  test('the reference bank passes every rule, and comes to what is written down', async () => {
    const { verdicts, pin } = await cameTo(reference);
    assert.deepEqual(
      verdicts
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ rule, because, problems }) => `${rule} ${because} ${JSON.stringify(problems[0] ?? '')}`),
      [],
    );
    assert.deepEqual(pin, pins[reference.contract.id], 'see `npm run proof references`');
  });
