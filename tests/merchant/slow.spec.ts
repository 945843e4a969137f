import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@playwright/test';
import { merchantContract } from '#contracts/merchant/contract';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Party } from '#core/http';
import type { Contract, Target } from '#core/model';
import type { Millis } from '#core/time';
import { runGenerated } from '#run/generated/run-generated';
import { inspect } from '#run/inspect';
import type { RunConfig } from '#schemas/generated/types';
import { methodOf, methods } from '#schemas/methods';
import { serve } from '#targets/doors/http';
import type { Asking } from '#targets/gateway/client/asking';
import { paceOf, SIDE_BY_SIDE, SLOW_SIDE_BY_SIDE } from '#targets/merchant/client/pace';
import { LIMITS } from '#targets/merchant/client/setup';
import { merchantOverHttp, referenceMerchantInProcess } from '#targets/merchant/client/target';
import { referenceMerchant } from '#targets/merchant/reference/merchant';
import { rulesWith, topicOf } from './judged.ts';

const method = methodOf({ method: 'promptpay', channel: 'display' });

/** The reference, of which every answer says that it took so long. */
async function slowMerchant(tookMs: Millis, sideBySide: number): Promise<Target> {
  const target = await referenceMerchantInProcess();
  return {
    ...target,
    sideBySide,
    async open(scenario) {
      const session = await target.open(scenario);
      const slowed = (reason: string | null) => {
        const evidence = session.evidence(reason);
        const events = evidence.events.map((event) => ('tookMs' in event ? { ...event, tookMs } : event));
        return { ...evidence, events };
      };
      return { ...session, evidence: slowed };
    },
  };
}

const withoutScenarios = (contract: Contract): Contract => ({ ...contract, scenarios: [] });

async function notesOf(target: Target, contracts: readonly Contract[], config: RunConfig): Promise<readonly string[]> {
  const options = { seed: 1, strict: false, runGenerated: runGenerated(target, config) };
  const { report } = await inspect(target, contracts.map(withoutScenarios), options);
  await target.close();
  return report.notes.filter((note) => note.includes('generated'));
}

test('a slow merchant of four methods gets 20 generated sequences, and the report says so', async () => {
  const notes = await notesOf(await slowMerchant(400, 16), methods.map(merchantContract), {});
  const said = '5 generated sequences were run of 25: the merchant answers slowly; --runs gives them more time';
  assert.deepEqual(
    notes,
    methods.map(({ id }) => `merchant/${id}: ${said}`),
  );
});

test('a slow merchant that is judged by one method, and answers one request at a time, gets 20 sequences too', async () => {
  const config = { methods: ['promptpay:display'] };
  assert.deepEqual(await notesOf(await slowMerchant(400, 1), [merchantContract(method)], config), [
    'merchant/promptpay/display: 20 generated sequences were run of 25: the merchant answers slowly, and one request at a time; --runs gives them more time',
  ]);
});

test('a slow merchant gets whatever number of sequences is asked for', async () => {
  assert.deepEqual(await notesOf(await slowMerchant(400, 1), [merchantContract(method)], { runs: 23 }), [
    'merchant/promptpay/display: 23 generated sequences were run',
  ]);
});

/** A party behind a door that lets one request in after another, each for so long; or all side by side. */
function slowly(tookMs: Millis, isSerial: boolean): (party: Party) => Party {
  let last: Promise<unknown> = Promise.resolve();
  return (party) => async (request) => {
    const before = isSerial ? last : Promise.resolve();
    const answer = before.then(() => pause(tookMs)).then(() => party(request));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** The reference over HTTP behind such a door. */
async function servedSlowly(tookMs: Millis, isSerial: boolean) {
  const door = slowly(tookMs, isSerial);
  let url = '';
  const merchant = referenceMerchant({
    ownUrl: () => url,
    ask: async (method, to, body, contentType) => {
      const reply = await fetch(to, { method, body, headers: { 'content-type': contentType } });
      return { status: reply.status, body: await reply.text() };
    },
  });
  const [service, control] = [await serve(door(merchant.service)), await serve(door(merchant.control))];
  url = service.url;
  const close = async () => void (await Promise.all([service.close(), control.close()]));
  return { control: control.url, close };
}

test('a merchant that answers one request at a time is not asked side by side, and is in time', async () => {
  const served = await servedSlowly(250, true);
  const timeoutMs = 4_000;
  const limits = {
    control: { ...LIMITS.control, timeoutMs },
    callback: { ...LIMITS.callback, timeoutMs },
    patience: LIMITS.patience,
  };
  const target = await merchantOverHttp({ control: served.control, limits });
  assert.equal(target.sideBySide, 1);
  const contract = merchantContract(method);
  const evaluator = evaluatorFor(contract, target.capabilities);
  const scenario = contract.scenarios.find(({ id }) => topicOf(id) === 'at-once');
  assert.ok(scenario);
  // The last of twenty at once is answered after the time-out that one alone has.
  evaluator.record(await execute(target, scenario));
  assert.deepEqual(rulesWith(evaluator.verdicts(), 'fail'), []);
  assert.ok(rulesWith(evaluator.verdicts(), 'pass').includes('merchant/promptpay/display/credited-once-at-once'));
  await target.close();
  await served.close();
});

test('a slow merchant that answers side by side is led through many scenarios at once', async () => {
  const answer: Asking = async () => ({ failure: 'none', tries: 1 });
  const after = (isSerial: boolean): Asking => {
    let last: Promise<unknown> = Promise.resolve();
    return (request) => {
      const answered = (isSerial ? last : Promise.resolve()).then(() => pause(200)).then(() => answer(request));
      last = answered;
      return answered;
    };
  };
  assert.deepEqual(await paceOf(after(false), 200), SLOW_SIDE_BY_SIDE);
  assert.deepEqual(await paceOf(answer, 200), SIDE_BY_SIDE);
  const { sideBySide, reads, behindMs } = await paceOf(after(true), 200);
  assert.deepEqual({ sideBySide, reads }, { sideBySide: 1, reads: 1 });
  assert.ok(behindMs > 190, String(behindMs));
});
