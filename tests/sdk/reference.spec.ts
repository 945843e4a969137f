import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import type { Verdict } from '#core/model';
import * as reference from '#targets/sdk/reference/module';
import { cameTo, pins, references } from '../proof/references.ts';
import { asProgram, judged, rulesThat } from './judged.ts';

function clean(verdicts: readonly Verdict[]): void {
  assert.deepEqual(rulesThat('fail', verdicts), []);
  assert.deepEqual(rulesThat('unproven', verdicts), []);
  assert.equal(outcomeOf(verdicts, true), 'conformant');
}

for (const one of references.sdk)
  test('the reference library in process passes every rule but those of programs, and comes to what is written down', async () => {
    const { verdicts, pin } = await cameTo(one);
    clean(verdicts);
    assert.deepEqual(rulesThat('inapplicable', verdicts), [
      'sdk/behaviour/answers-once',
      'sdk/behaviour/clean-stdout',
      'sdk/behaviour/locale',
    ]);
    assert.deepEqual(pin, pins[one.contract.id], 'see `npm run proof references`');
  });

test('the reference library as a program passes every rule but those of modules', async () => {
  const verdicts = await judged(await asProgram('none'));
  clean(verdicts);
  assert.deepEqual(rulesThat('inapplicable', verdicts), [
    'sdk/behaviour/known-hosts-only',
    'sdk/behaviour/no-prototype-pollution',
  ]);
});

test('a Gate request of an unknown method is refused by name', () => {
  const asked = { method: 'promptpay', channel: 'fax', data: {}, key: 'k' };
  assert.throws(() => reference.gate_request(asked), /unknown payment method promptpay:fax/);
});
