import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Profile } from '#schemas/alert/profile';
import otherBank from '../alert-profile/other-bank.json' with { type: 'json' };
import { cameTo, pins, references } from '../proof/references.ts';
import { judgedReference, notPassed } from './judged.ts';

for (const reference of references['alert-biller'])
  test('the reference biller passes every rule, and comes to what is written down', async () => {
    const { verdicts, pin } = await cameTo(reference);
    assert.deepEqual(notPassed(verdicts), []);
    assert.deepEqual(pin, pins[reference.contract.id], 'see `npm run proof references`');
  });

test('it passes them through a profile of other names, methods, headers and words too', async () => {
  assert.deepEqual(notPassed(await judgedReference(undefined, { profile: otherBank as Profile })), []);
});
