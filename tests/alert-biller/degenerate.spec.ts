import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { type Override, overridden } from '#targets/alert-biller/overrides/override';
import { compliant } from '#targets/alert-biller/reference/compliant';
import { judgedReference } from './judged.ts';

/** What a biller earns by its requests to pay and its blocks, which have nothing to do with alerts. */
const ASKS =
  /^(?:request|later-request|past-request|refused-request|lost-request|arrived-request|unknown-request|unsure|bank-|block|unblock|credentials-not-shown|unknown-at-bank|inquiry-(?:asks|status)|schd|fault-is-no|others-still|unblocked-reaches)/;

/** Billers that do one thing only with alerts, and what they earn of the rules on alerts. */
const DEGENERATE: readonly (readonly [what: string, override: Override, earned: readonly string[]])[] = [
  ['refuses every alert', () => ({ authentic: () => false }), ['repeat-answered']],
  [
    'answers 200 to every alert and keeps none',
    () => ({
      authentic: () => true,
      wellFormed: () => true,
      ours: () => true,
      keep: () => undefined,
      again: () => undefined,
      answer: () => ({ status: 200, body: {} }),
    }),
    ['alert-taken', 'odd-alert-answered', 'repeat-answered'],
  ],
];

for (const [what, override, earned] of DEGENERATE)
  test(`a biller that ${what} is not conformant, and earns nothing that it does not do`, async () => {
    const verdicts = await judgedReference(overridden(override)(compliant));
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule.split('/').at(-1) ?? '');
    assert.deepEqual(passed.filter((topic) => !ASKS.test(topic)).sort(), earned);
  });
