import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Outcome, Report, Verdict } from '#core/model';
import { comparedWith, comparisonText } from '#reports/baseline';
import { conformant } from '../reports/samples/sample.ts';

/** A report of rules with these outcomes. */
function reportOf(outcomes: Readonly<Record<string, Outcome>>, level: Verdict['level'] = 'must'): Report {
  const [any] = conformant().verdicts;
  assert.ok(any);
  const verdicts = Object.entries(outcomes).map(([rule, outcome]) => ({ ...any, rule, level, outcome }));
  return { ...conformant(), verdicts };
}

const BEFORE = { held: 'pass', broken: 'fail', unseen: 'unproven', other: 'inapplicable' } as const;

test('only what did not fail before is a new failure', () => {
  const same = comparedWith(reportOf(BEFORE), reportOf(BEFORE));
  assert.deepEqual(same, {
    newFailures: [],
    knownFailures: ['broken'],
    mended: [],
    noLongerProven: [],
    outcome: 'conformant',
  });
  for (const rule of ['held', 'unseen', 'other', 'added']) {
    const { newFailures, outcome } = comparedWith(reportOf({ ...BEFORE, [rule]: 'fail' }), reportOf(BEFORE));
    assert.deepEqual(newFailures, [rule]);
    assert.equal(outcome, 'not-conformant');
  }
});

test('what was proven and is not any more makes the run incomplete', () => {
  for (const rule of ['held', 'broken'] as const) {
    const { [rule]: _, ...without } = BEFORE;
    for (const now of [
      { ...BEFORE, [rule]: 'unproven' as const },
      { ...BEFORE, [rule]: 'inapplicable' as const },
      without,
    ]) {
      const { noLongerProven, newFailures, outcome } = comparedWith(reportOf(now), reportOf(BEFORE));
      assert.deepEqual(noLongerProven, [rule]);
      assert.deepEqual(newFailures, []);
      assert.equal(outcome, 'incomplete');
    }
  }
  const narrow = comparedWith(reportOf({ held: 'pass' }), reportOf(BEFORE), { narrowed: true });
  assert.deepEqual([narrow.noLongerProven, narrow.outcome], [[], 'conformant']);
  assert.equal(comparedWith({ ...reportOf({}), outcome: 'not-judged' }, reportOf({})).outcome, 'not-judged');
});

test('recommendations count only in a strict run', () => {
  const now = reportOf({ advice: 'fail' }, 'should');
  const before = reportOf({ advice: 'pass' }, 'should');
  assert.equal(comparedWith(now, before).outcome, 'conformant');
  assert.deepEqual(comparedWith(now, before, { strict: true }).newFailures, ['advice']);
  assert.equal(
    comparedWith(reportOf({ advice: 'unproven' }, 'should'), before, { strict: true }).outcome,
    'conformant',
  );
});

test('the comparison is told rule by rule, its result last', () => {
  const now = reportOf({ held: 'fail', broken: 'pass', unseen: 'unproven' });
  const text = comparisonText(comparedWith(now, reportOf(BEFORE)), 'old.json', { color: false });
  assert.match(
    text,
    /^Compared with old\.json\n {2}new {2}held\n {2}mended {2}broken\nAgainst the baseline: 1 new failure\n$/,
  );
  const none = comparisonText(comparedWith(reportOf(BEFORE), reportOf(BEFORE)), 'old.json', { color: false });
  assert.match(none, / {2}known {2}broken\nAgainst the baseline: no new failure\n$/);
});
