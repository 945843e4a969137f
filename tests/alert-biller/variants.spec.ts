import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBiller } from '#contracts/alert-biller/contract';
import { outcomeOf } from '#core/evaluate';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { billerVariants } from '#targets/alert-biller/variants/all';
import { mustBeFollowed } from '../alert-parties/seen.ts';
import { judgedReference, notPassed, seenReference } from './judged.ts';

/** What a biller that cannot be moved, or offers less, leaves unjudged. */
const LESS: readonly string[] = ['receives-only', 'without-clock'];

for (const variant of billerVariants)
  test(`${variant.id}: ${variant.title}`, async () => {
    const { verdicts, readings } = await seenReference(variant.behaviour(compliant));
    const { reading } = variant;
    assert.ok(reading === undefined || readings.has(reading), `${reading} is not reported`);
    const judged = LESS.includes(variant.id) ? verdicts.filter(({ outcome }) => outcome === 'fail') : verdicts;
    assert.deepEqual(notPassed(judged), []);
  });

test('every reading of what a biller leaves open is followed by the reference or by a variant', async () => {
  const { readings } = await seenReference();
  mustBeFollowed(alertBiller, new Set([...readings, ...billerVariants.flatMap(({ reading = [] }) => reading)]));
});

test('of a biller whose clock nobody can move no must is unproven: what needs no clock is shown without it', async () => {
  const withoutClock = billerVariants.find(({ id }) => id === 'without-clock');
  const verdicts = await judgedReference(withoutClock?.behaviour(compliant));
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === 'unproven').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
  assert.equal(outcomeOf(verdicts), 'conformant');
});

test('of a biller that receives only, what it does not offer is inapplicable and all else is proven', async () => {
  const receivesOnly = billerVariants.find(({ id }) => id === 'receives-only');
  const verdicts = await judgedReference(receivesOnly?.behaviour(compliant));
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === 'unproven').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
  const passed = verdicts.filter(({ outcome }) => outcome === 'pass').length;
  assert.ok(passed > 35, `${passed} rules are proven`);
});
