import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, remove } from '#targets/gateway/overrides/changes';
import { overridden } from '#targets/gateway/overrides/override';
import { compliant } from '#targets/gateway/reference/compliant';
import { judgedReference, methodContracts } from './judged.ts';

/** What is said of a method and an operation in intermediate callbacks, which need have neither. */
const ABOUT = ['intermediate-method', 'intermediate-code-is-text', 'intermediate-sums-agree'];

test('a rule on what intermediate callbacks may lack passes where they have it, and does not apply where none has', async () => {
  const bare = overridden(intermediateCallback(inOrder(remove('/payment/method'), remove('/operation'))));
  for (const [behaviour, outcome] of [
    [compliant, 'pass'],
    [bare(compliant), 'inapplicable'],
  ] as const) {
    const verdicts = await judgedReference(behaviour, methodContracts.slice(0, 1));
    const about = verdicts.filter(({ rule }) => ABOUT.some((topic) => rule.endsWith(`/${topic}`)));
    assert.deepEqual(
      about.map((verdict) => [verdict.rule, verdict.outcome]),
      about.map(({ rule }) => [rule, outcome]),
    );
    assert.equal(about.length, ABOUT.length);
    assert.deepEqual(
      verdicts.filter((verdict) => verdict.outcome === 'fail').map(({ rule }) => rule),
      [],
    );
  }
});
