import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBank } from '#contracts/alert-bank/contract';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { bankVariants } from '#targets/alert-bank/variants/all';
import { mustBeFollowed } from '../alert-parties/seen.ts';
import { seenReference } from './judged.ts';

for (const variant of bankVariants)
  test(`${variant.id}: ${variant.title}`, async () => {
    const { verdicts, readings } = await seenReference(variant.behaviour(compliant));
    const { reading } = variant;
    assert.ok(reading === undefined || readings.has(reading), `${reading} is not reported`);
    assert.deepEqual(
      verdicts
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'unproven')
        .map(({ rule, because }) => `${rule} ${because}`),
      [],
    );
  });

test('every reading of what a bank leaves open is followed by the reference or by a variant, or says why by none', async () => {
  const { readings } = await seenReference();
  mustBeFollowed(alertBank, new Set([...readings, ...bankVariants.flatMap(({ reading = [] }) => reading)]));
});
