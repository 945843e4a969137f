import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import type { Override } from '#targets/alert-bank/overrides/override';
import { overridden } from '#targets/alert-bank/overrides/override';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { judgedReference, topicOf } from './judged.ts';

const NO = { status: 422, code: 'NO', message: 'not here' };

/** Banks that do one thing only, and what they earn: what they say is well-formed, and nothing else. */
const DEGENERATE: readonly (readonly [what: string, override: Override, earned: readonly string[]])[] = [
  [
    'refuses every request',
    () => ({ requestCheck: () => NO, initiationChecks: [() => NO] }),
    ['bad-input-no-fault', 'credentials-not-shown', 'repeat-answered'],
  ],
  [
    'refuses every request to pay',
    () => ({ initiationChecks: [() => NO] }),
    [
      'bad-input-no-fault',
      'blocked-list',
      'blocking-answered',
      'credentials-not-shown',
      'repeat-answered',
      'repeat-block-once',
    ],
  ],
];

for (const [what, override, earned] of DEGENERATE)
  test(`a bank that ${what} is not conformant, and earns nothing that it does not do`, async () => {
    const verdicts = await judgedReference(overridden(override)(compliant));
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => topicOf(rule));
    assert.deepEqual(passed.sort(), earned);
  });

test('where no request to pay was taken, none that is missing after a block is held against the bank', async () => {
  const verdicts = await judgedReference({ ...compliant, initiationChecks: [() => NO] });
  const found = verdicts.find(({ rule }) => topicOf(rule) === 'repeat-unblocked-stays');
  assert.equal(found?.outcome, 'unproven');
});
