import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { final, until } from '#contracts/gateway/steps';
import { labels, momentOf, named, numbered } from '#contracts/labels';

const payments = labels('paid', 'in-time');

test('a label is what the evidence has', () => {
  assert.equal(payments['in-time'], 'in-time');
  assert.equal(numbered('code', 3), 'code-3');
  assert.equal(named('signature', 'unpadded'), 'signature-unpadded');
  assert.equal(momentOf('final', payments.paid), 'final paid');
});

// The compiler reports each of these lines that would compile.
test('a label that no scenario declares does not compile', () => {
  // @ts-expect-error
  assert.equal(payments.piad, undefined);
  // @ts-expect-error
  assert.deepEqual(final('paid'), { do: 'await', payment: 'paid', stage: 'final' });
  // @ts-expect-error
  assert.deepEqual(until(1, 'final paid'), { do: 'advance', ms: 1, since: 'final paid' });
});
