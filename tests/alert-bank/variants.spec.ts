import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { openPoint } from '#contracts/register/open-points';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { bankVariants } from '#targets/alert-bank/variants/all';
import { judgedReference } from './judged.ts';

for (const variant of bankVariants)
  test(`${variant.id}: ${variant.title}`, async () => {
    const verdicts = await judgedReference(variant.behaviour(compliant));
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
      [],
    );
  });

test('every reading that a variant follows is in the register', () => {
  for (const { id, reading } of bankVariants) {
    if (reading === undefined) continue;
    const [point = '', name] = reading.split('/');
    assert.ok(
      openPoint(point).readings.some((one) => one.id === name),
      `${id}: ${reading}`,
    );
  }
});
