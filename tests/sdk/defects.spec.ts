import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { sdkContract } from '#contracts/sdk/contract';
import { evaluatorFor, outcomeOf } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Target, Verdict } from '#core/model';
import { modulePort, type SdkModule } from '#targets/sdk/client/module/module';
import { kept } from '#targets/sdk/client/module/outbound';
import { sdkTarget, sdkTargetOf } from '#targets/sdk/client/target';
import { programDefects, sdkDefects } from '#targets/sdk/defects/all';
import * as reference from '#targets/sdk/reference/module';
import { payloads } from './payloads.ts';

const contract = sdkContract(payloads);

async function judged(target: Target): Promise<readonly Verdict[]> {
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  return evaluator.verdicts();
}

const inProcess = async (module: SdkModule, name: string) => {
  const port = await kept(
    async () => modulePort(module),
    async () => ({ status: 200, headers: {}, body: '{}' }),
  );
  return judged(await sdkTargetOf(port, name));
};

const program = (defect: string) => sdkTarget(`cmd:node --import tsx targets/sdk/defects/program.ts ${defect}`);

const of = (verdicts: readonly Verdict[], outcome: Verdict['outcome']) =>
  verdicts
    .filter((one) => one.outcome === outcome)
    .map(({ rule }) => rule)
    .sort();

test('the reference library passes every rule, in process and as a program', async () => {
  for (const verdicts of [await inProcess(reference, 'reference'), await judged(await program('none'))]) {
    assert.deepEqual(of(verdicts, 'fail'), []);
    assert.deepEqual(of(verdicts, 'unproven'), []);
    assert.equal(outcomeOf(verdicts, true), 'conformant');
  }
});

test('each defect of a library is caught by exactly the rules that it names', async () => {
  for (const { id, caughtBy, module } of sdkDefects) {
    const verdicts = await inProcess(module, id);
    assert.deepEqual(of(verdicts, 'fail'), [...caughtBy].sort(), id);
    assert.deepEqual(of(verdicts, 'unproven'), [], id);
  }
});

test('each defect of a program is caught by exactly the rules that it names', async () => {
  for (const { id, caughtBy } of programDefects)
    assert.deepEqual(of(await judged(await program(id)), 'fail'), caughtBy, id);
});

test('every rule has a defect that it catches', () => {
  const caught = new Set([...sdkDefects, ...programDefects].flatMap(({ caughtBy }) => caughtBy));
  assert.deepEqual(
    contract.rules.map(({ id }) => id).filter((id) => !caught.has(id)),
    [],
  );
  const ids = new Set(contract.rules.map(({ id }) => id));
  assert.deepEqual(
    [...caught].filter((id) => !ids.has(id)),
    [],
  );
});

test('what accepts everything, refuses everything or says nothing of use does not come out conformant', async () => {
  const refuse = () => {
    throw Object.assign(new Error('no'), { refusal: true });
  };
  const payment = { id: 'p', status: 'success', amount: 1, currency: 'THB', method: 'promptpay' };
  const constant: SdkModule = {
    describe: reference.describe,
    sign: () => ({ signature: 'A'.repeat(88) }),
    verify: () => ({ valid: true }),
    string_to_sign: () => ({ string: '' }),
    payment_page_url: () => ({ url: 'https://paymentpage.example.com/payment' }),
    gate_request: () => ({ http_method: 'POST', path: '/', headers: {}, body: '{}' }),
    handle_callback: () => ({ valid: true, payment }),
  };
  const refusing = Object.fromEntries(Object.keys(constant).map((name) => [name, refuse]));
  const nothing = { describe: () => ({ protocol: 1, name: 'none', operations: [] }) };
  for (const [module, expected] of [
    [constant, 'not-conformant'],
    [{ ...refusing, describe: reference.describe }, 'not-conformant'],
  ] as const) {
    const verdicts = await inProcess(module as SdkModule, expected);
    assert.equal(outcomeOf(verdicts), expected);
  }
  await assert.rejects(inProcess(nothing, 'none'), /offers no operation/);
});

test('an echo is no adapter, and says nothing of a library', async () => {
  const echo = Object.fromEntries(Object.keys(reference).map((name) => [name, (params: object) => params]));
  await assert.rejects(
    inProcess({ ...echo, describe: reference.describe } as SdkModule, 'echo'),
    /is wrong: it answers sign/,
  );
  await assert.rejects(inProcess(echo as SdkModule, 'echo'), /does not describe itself/);
});
