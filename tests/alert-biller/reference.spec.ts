import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Profile } from '#schemas/alert/profile';
import otherBank from '../alert-profile/other-bank.json' with { type: 'json' };
import { judgedReference, notPassed } from './judged.ts';

test('the reference biller passes every rule', async () => {
  assert.deepEqual(notPassed(await judgedReference()), []);
});

test('it passes them through a profile of other names, methods, headers and words too', async () => {
  assert.deepEqual(notPassed(await judgedReference(undefined, { profile: otherBank as Profile })), []);
});
