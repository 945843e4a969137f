import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import type { Contract } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';
import { madeFor } from '#run/generated/made-for';
import { runGenerated } from '#run/generated/run-generated';
import { inspect } from '#run/inspect';
import { sdkDefects } from '#targets/sdk/defects/all';
import { defective } from '#targets/sdk/defects/defect';
import { contract, inProcess } from '../../sdk/judged.ts';

test('a run that shrinks what fails fails no rule more than the written scenarios do', async () => {
  for (const id of ['signing/text-trimmed', 'receiving/longer-key-accepted', 'page/values-in-lower-case']) {
    const defect = sdkDefects.find((one) => one.id === id);
    assert.ok(defect, id);
    const target = await inProcess(defective(defect), id);
    const { report } = await inspect(target, [contract], {
      seed: 1,
      strict: false,
      runGenerated: runGenerated(target, {}),
    });
    await target.close();
    const failed = report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
    assert.deepEqual(failed.sort(), [...defect.caughtBy].sort(), id);
    assert.ok(
      report.scenarios.some((one) => one.id.includes('-smallest-')),
      `${id}: nothing was shrunk`,
    );
  }
});

test('what a run makes for a rule is said of that rule and no other', async () => {
  const contracts = await allContracts();
  const made = (one: Contract, topic: string) => {
    const rule = one.rules.find(({ id }) => id === `${one.id}/${topic}`);
    assert.ok(rule, topic);
    return madeFor(one, rule);
  };
  const bank = contracts.find(({ id }) => id === 'bank-transfer-thailand/redirect');
  assert.ok(bank);
  assert.match(made(bank, 'series-limit') ?? '', /sequences of purchases/);
  assert.equal(made(bank, 'callback-signed'), undefined);
  assert.match(made(contract, 'signing/generated') ?? '', /smallest generated payload/);
  assert.equal(made(contract, 'signing/booleans'), undefined);
});
