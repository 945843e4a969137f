import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { referenceInProcess } from '#targets/gateway/client/target';
import { cameTo, pins, references } from '../proof/references.ts';
import { methodContracts, seen } from './judged.ts';

for (const reference of references.gateway)
  test(`the reference passes every rule of ${reference.contract.id}, and comes to what is written down`, async () => {
    const { verdicts, pin } = await cameTo(reference);
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
      [],
    );
    assert.equal(verdicts.length, reference.contract.rules.length);
    assert.ok(verdicts.every(({ subjects }) => subjects > 0));
    assert.deepEqual(pin, pins[reference.contract.id], 'see `npm run proof references`');
  });

test('of a slow target too every rule is shown: what stands for other methods is judged as theirs', async () => {
  const { verdicts } = await seen(await referenceInProcess(), methodContracts, () => true);
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
});
