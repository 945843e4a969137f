import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { promptpayDisplay } from '#contracts/gateway/methods/promptpay-display';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Finding } from '#core/model';
import { referenceInProcess } from '#targets/gateway/client/target';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { compliant } from '#targets/gateway/reference/compliant';
import { gatewayVariants } from '#targets/gateway/variants/all';

/** The contract of displayed codes with its forty codes alone. */
const contract: Contract = {
  ...promptpayDisplay,
  scenarios: promptpayDisplay.scenarios.filter(({ id }) => id === 'promptpay/display/codes'),
};

async function judged(behaviour: Behaviour) {
  const target = await referenceInProcess(behaviour);
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  return evaluator;
}

const named = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
  const found = all.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

async function readings(variant: string, point: string): Promise<readonly string[]> {
  const evaluator = await judged(named(gatewayVariants, variant).behaviour(compliant));
  return evaluator.readings().find(({ ambiguity }) => ambiguity === point)?.readings ?? [];
}

async function problemOf(defect: string, topic: string): Promise<Finding> {
  const evaluator = await judged(named(gatewayDefects, defect).behaviour(compliant));
  const [problem] = evaluator.verdicts().find(({ rule }) => rule.endsWith(`/${topic}`))?.problems ?? [];
  assert.ok(problem, defect);
  return problem;
}

test('a tip and a second payee are reported', async () => {
  assert.deepEqual(await readings('qr-tip-asked', 'AMB-qr-tip'), ['asked: The payer is asked whether to add a tip.']);
  assert.deepEqual(await readings('qr-two-payees', 'AMB-qr-payees'), [
    'several: the QR code names 2 PromptPay accounts',
  ]);
  assert.deepEqual(await readings('qr-png', 'AMB-qr-payees'), ['one: One account.']);
});

test('a problem of a code names the tag, what stands there and what is due', async () => {
  const zero = await problemOf('qr-crc-zero-lost', 'qr-crc');
  assert.match(
    zero.actual,
    / tag 63 at offset \d+ holds the three digits ([0-9A-F]{3}) where four are due: 0\1, in "000201/,
  );
  const counted = await problemOf('qr-crc-zero-lost-and-counted', 'qr-crc');
  assert.match(counted.actual, /three digits ([0-9A-F]{3}) where four are due: 0\1/);
  const fee = await problemOf('qr-fee-fixed', 'qr-amount');
  assert.match(
    `${fee.expected}; ${fee.actual}`,
    /^display_data\.0\.data \d+ satang in tag 54 and no charge on top; display_data\.0\.data 7\.50 baht more, by tags 55 and 56$/,
  );
  const share = await problemOf('qr-fee-percentage', 'qr-amount');
  assert.equal(share.actual, 'display_data.0.data 1.25 per cent more, by tags 55 and 57');
  const feed = await problemOf('qr-line-feed-behind', 'qr-readable');
  assert.match(feed.actual, /^display_data\.0\.data: one character too much after tag 63, at offset \d+: a line feed/);
});
