import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { previews, problem } from '#contracts/problem';
import { excerpt } from '#core/excerpt';
import type { Evidence, Finding, Verdict } from '#core/model';
import { misworded } from '../../wording.ts';

const AMOUNT = '/events/3/body/payment/sum/amount';

test('both sides of a problem name the member that the location names', () => {
  assert.deepEqual(problem(AMOUNT, '12837', '12836'), {
    at: AMOUNT,
    expected: 'payment.sum.amount 12837',
    actual: 'payment.sum.amount 12836',
  });
  const { expected, actual } = problem('/events/3/reply/body/status', 'a member status', 'nothing');
  assert.deepEqual([expected, actual], ['a member status in the reply', 'no status in the reply']);
  assert.equal(problem(AMOUNT, 'a positive amount', '0').expected, 'a positive amount');
  assert.equal(problem('/events/3', 'HTTP 200', 'HTTP 500').expected, 'HTTP 200');
});

test('of two long values that differ far behind the part that differs is shown', () => {
  const long = 'x'.repeat(500);
  const [one, other] = previews(`${long}a`, `${long}b`);
  assert.match(one, /a"$/);
  assert.match(other, /b"$/);
  assert.deepEqual(previews({ n: 1 }, undefined), ['{"n":1}', 'nothing']);
});

test('the excerpt of a long message keeps the member of the problem', () => {
  const body = { first: 'x '.repeat(600), payment: { sum: { amount: 12836 } }, last: 'y '.repeat(600) };
  const event = {
    kind: 'callback',
    method: 'POST',
    body: { text: JSON.stringify(body), truncated: false },
    answered: 200,
  };
  const shown = excerpt({ events: [event] } as unknown as Evidence, '/events/0/body/payment/sum/amount');
  assert.ok(shown.includes('"amount":12836'), shown);
  assert.ok(shown.startsWith('callback POST') && shown.endsWith('answered 200'), shown);
  assert.ok(shown.length < 700, `${shown.length}`);
});

const told = (finding: Partial<Finding>): readonly Verdict[] => [
  {
    rule: 'sdk/x/y',
    problems: [{ at: '/events/1', expected: 'HTTP 200', actual: 'HTTP 500', scenario: 's', excerpt: 'x', ...finding }],
  } as unknown as Verdict,
];

/** What no reader can work with, and the words of the complaint about it. */
const UNCLEAR: readonly (readonly [Partial<Finding>, RegExp])[] = [
  [{ at: '' }, /no event/],
  [{ excerpt: '' }, /no event/],
  [{ actual: ' ' }, /empty/],
  [{ actual: 'HTTP 200' }, /equal/],
  [{ expected: '12837' }, /bare value/],
  [{ actual: 'nothing' }, /of what/],
  [{ expected: 'it', actual: 'none came' }, /one word/],
  [{ actual: 'no answer to R15' }, /digest/],
  [{ at: AMOUNT, expected: 'payment.sum.amount 1', actual: 'another' }, /name the member/],
  [{ at: '/events/1/body/operation/code', expected: 'decline', actual: 'operation.code "1"' }, /no code/],
  [{ at: AMOUNT, expected: 'amount 1', actual: 'amount 2', excerpt: '{"pay … }' }, /cut out/],
];

test('unclear words of a problem are found, and clear ones are not', () => {
  assert.deepEqual(misworded(told({})), []);
  for (const [finding, complaint] of UNCLEAR) assert.match(misworded(told(finding)).join(), complaint);
});
