import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { modulePort, type SdkModule } from '#targets/sdk/client/module/module';
import { sdkTargetOf } from '#targets/sdk/client/target';
import * as reference from '#targets/sdk/reference/module';
import { inProcess, judged } from './judged.ts';

const OPERATIONS = reference.describe().operations;

/** A library all of whose operations do the same. */
function everyOperation(run: (params: object) => unknown): SdkModule {
  return Object.fromEntries(OPERATIONS.map((name) => [name, run]));
}

const refuses = everyOperation(() => {
  throw Object.assign(new Error('no'), { refusal: true });
});

const payment = { id: 'p', status: 'success', amount: 1, currency: 'THB', method: 'promptpay' };
const sameAnswer: SdkModule = {
  sign: () => ({ signature: 'A'.repeat(88) }),
  verify: () => ({ valid: true }),
  string_to_sign: () => ({ string: '' }),
  payment_page_url: () => ({ url: 'https://paymentpage.example.com/payment' }),
  gate_request: () => ({ http_method: 'POST', path: '/', headers: {}, body: '{}' }),
  handle_callback: () => ({ valid: true, payment }),
};

for (const [what, operations] of Object.entries({ 'refuses everything': refuses, 'accepts everything': sameAnswer }))
  test(`a library that ${what} is not conformant`, async () => {
    const verdicts = await judged(await inProcess({ ...operations, describe: reference.describe }, what));
    assert.equal(outcomeOf(verdicts), 'not-conformant');
  });

test('a program that refuses in both locales shows nothing of the locale', async () => {
  for (const [operations, outcome] of [
    [refuses, 'unproven'],
    [reference, 'pass'],
  ] as const) {
    const port = { ...modulePort({ ...operations, describe: reference.describe }), claim: 'stdio' } as const;
    const verdicts = await judged(await sdkTargetOf({ ...port, inLocaleC: port }, 'in both locales'));
    assert.equal(verdicts.find(({ rule }) => rule === 'sdk/behaviour/locale')?.outcome, outcome);
  }
});

test('a library that offers nothing is not judged', async () => {
  const nothing = { describe: () => ({ protocol: 1, name: 'none', operations: [] }) };
  await assert.rejects(inProcess(nothing, 'none'), /offers no operation/);
});

test('an echo is no adapter, and says nothing of a library', async () => {
  const echo = everyOperation((params) => params);
  await assert.rejects(inProcess({ ...echo, describe: reference.describe }, 'echo'), /is wrong: it answers sign/);
  await assert.rejects(inProcess({ ...echo, describe: (params) => params }, 'echo'), /does not describe itself/);
});
