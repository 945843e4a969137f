import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import type { Finding, Verdict } from '#core/model';
import { byCause } from '#reports/causes';
import { consoleSummary } from '#reports/console';
import { conformant } from './samples/sample.ts';
import { verdict } from './samples/verdict.ts';

const AMOUNT = '/events/9/body/payment/sum/amount';

function failed(rule: string, problem: Partial<Finding>): Verdict {
  const seen = { at: '/events/3', expected: 'acceptance', actual: 'HTTP 400, code "502"', scenario: 's', excerpt: 'x' };
  return verdict({ rule, title: `Title of ${rule}`, outcome: 'fail', problems: [{ ...seen, ...problem }] });
}

const rulesOf = (verdicts: readonly Verdict[]) => byCause(verdicts).map((cause) => cause.map(({ rule }) => rule));

test('the same rule of several methods is one cause, where what was seen is of one kind', () => {
  const inMethods = [
    failed('a/accepts', { scenario: 'a/paid' }),
    failed('b/accepts', { scenario: 'b/paid', at: '/events/7', actual: 'HTTP 400, code "309"' }),
    failed('c/accepts', { scenario: 'c/paid', actual: 'no reply: timed out' }),
  ];
  assert.deepEqual(rulesOf(inMethods), [['a/accepts', 'b/accepts'], ['c/accepts']]);
});

test('rules about one member of a message, or about one request, are one cause', () => {
  const verdicts = [
    failed('a/echo', { at: AMOUNT, actual: 'payment.sum.amount 1' }),
    failed('a/accepts', {}),
    failed('a/sums', { at: AMOUNT, actual: 'payment.sum.amount 1, as in no other sum' }),
    failed('a/signed', { at: '/events/9/body/signature', actual: 'no signature' }),
    failed('a/instructs', { actual: 'none came' }),
  ];
  assert.deepEqual(rulesOf(verdicts), [['a/echo', 'a/sums'], ['a/accepts', 'a/instructs'], ['a/signed']]);
});

test('causes join through a third rule, and keep the order of the report', () => {
  const verdicts = [
    failed('a/x', { at: AMOUNT }),
    failed('b/y', { scenario: 'b', at: AMOUNT }),
    {
      ...failed('c/z', { at: AMOUNT }),
      problems: [AMOUNT].flatMap((at) =>
        ['s', 'b'].map((scenario) => ({ ...failed('c/z', {}).problems[0], at, scenario }) as Finding),
      ),
    },
  ];
  assert.deepEqual(rulesOf(verdicts), [['a/x', 'b/y', 'c/z']]);
});

test('the summary tells a cause once, and how many rules fail by it', () => {
  const verdicts = ['a', 'b', 'c'].map((method) => failed(`${method}/accepts`, { scenario: `${method}/paid` }));
  const text = consoleSummary({ ...conformant(), outcome: 'not-conformant', verdicts }, { color: false });
  assert.equal(text.split('✗').length - 1, 1, text);
  assert.match(text, /by the same cause fail 2 more rules: b\/accepts, c\/accepts/);
  assert.match(text, /NOT CONFORMANT {2}3 musts fail, by 1 cause\./);
});
