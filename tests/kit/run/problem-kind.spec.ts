import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { problemKind } from '#core/problem-kind';

const kind = (at: string, expected: string, actual: string) => problemKind({ at, expected, actual });
const SIGNATURES = ['A'.repeat(86), 'b'.repeat(86)].map((text) => `the signature ${text}== of the string "x"`);

test('the kind of a problem leaves out its values and the place of its message', () => {
  for (const [one, other] of [
    [kind('/events/3/reply', 'an amount of 900', '“800”'), kind('/events/17/reply', 'an amount of 5', '“1”')],
    [kind('/events/1', SIGNATURES[0] ?? '', '{"signature":"a"}'), kind('/events/2', SIGNATURES[1] ?? '', '{}')],
    [kind('', 'a refusal', 'a crash: no member "a"'), kind('', 'a refusal', 'a crash: no member "b"')],
  ])
    assert.equal(one, other);
});

test('another location, another expectation and another way to fail are other kinds', () => {
  const whole = kind('/events/1/reply', 'a refusal', 'a crash: out of memory');
  assert.notEqual(whole, kind('/events/1/sent', 'a refusal', 'a crash: out of memory'));
  assert.notEqual(whole, kind('/events/1/reply', 'an answer', 'a crash: out of memory'));
  assert.notEqual(whole, kind('/events/1/reply', 'a refusal', 'a crash: too deep'));
});
