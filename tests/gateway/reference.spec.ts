import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { pinned } from '../proof/reference.ts';
import { methodContracts, seen } from './judged.ts';

/** Written by `npm run proof reference`. */
const pins = JSON.parse(readFileSync(new URL('../proof/reference.json', import.meta.url), 'utf8'));

for (const one of methodContracts)
  test(`the reference passes every rule of ${one.contract.id}, with as much to judge and the readings as written down`, async () => {
    const all = await seen(await referenceInProcess(compliant), [one]);
    assert.deepEqual(
      all.verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
      [],
    );
    assert.equal(all.verdicts.length, one.contract.rules.length);
    assert.ok(all.verdicts.every(({ subjects }) => subjects > 0));
    assert.deepEqual(pinned(all), pins[one.contract.id], 'see `npm run proof reference`');
  });
