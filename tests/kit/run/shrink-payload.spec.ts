import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { sdkContract } from '#contracts/sdk/contract';
import { execute } from '#core/execute';
import type { JsonObject } from '#core/json';
import type { Evidence, Rule } from '#core/model';
import { smallestFailure } from '#run/generated/shrink-payload';
import { modulePort, type SdkModule } from '#targets/sdk/client/module/module';
import { sdkTargetOf } from '#targets/sdk/client/target';
import { sdkDefects } from '#targets/sdk/defects/all';
import { defective } from '#targets/sdk/defects/defect';
import * as reference from '#targets/sdk/reference/module';
import { payloads } from '../../sdk/payloads.ts';

const contract = sdkContract(payloads);
const GENERATED = 'sdk/signing/generated';

/** What remains of the generated payloads on which a defect fails a rule, as the calls of the evidence. */
async function smallest(defect: string, rule: string): Promise<Evidence | undefined> {
  const found = sdkDefects.find(({ id }) => id === defect);
  assert.ok(found, defect);
  return smallestOf(defective(found), rule);
}

async function smallestOf(module: SdkModule, rule: string): Promise<Evidence | undefined> {
  const target = await sdkTargetOf(modulePort(module), 'library');
  const judged = contract.rules.find(({ id }) => id === rule) as Rule<never>;
  const scenario = contract.scenarios.find(({ id }) => id === judged.scenarios?.[0]);
  assert.ok(scenario);
  const evidence = await smallestFailure(judged, await execute(target, scenario), (one) => execute(target, one));
  await target.close();
  return evidence;
}

const params = (evidence: Evidence | undefined) =>
  (evidence?.events ?? []).flatMap((event) => (event.kind === 'call' ? [event.params as JsonObject] : []));

test('a failure on a generated payload is run again on the smallest one', async () => {
  for (const [defect, payload] of [
    ['signing/booleans-as-words', { flag: true }],
    ['signing/null-as-a-word', { note: null }],
    ['signing/empty-dropped', { empty: '' }],
    ['signing/text-trimmed', { text: ' ' }],
  ] as const)
    assert.deepEqual(
      params(await smallest(defect, 'sdk/signing/generated')).map(({ data }) => data),
      [payload],
      defect,
    );
  const page = params(await smallest('page/values-in-lower-case', 'sdk/page/generated'));
  assert.deepEqual(
    page.map(({ params: parameters }) => parameters),
    [{ project_id: 1, payment_id: 'P' }],
  );
});

test('a forgery shrinks with its baseline beside it', async () => {
  const calls = params(await smallest('receiving/longer-key-accepted', 'sdk/verification/generated-forgeries'));
  assert.equal(calls.length, 4);
  for (const { body } of calls) {
    const { signature, ...message } = JSON.parse(String(body)) as JsonObject;
    assert.equal(String(signature).length, 88);
    assert.deepEqual(message, { project_id: 1, payment: { id: 'O', status: 'success' } });
  }
});

test('what does not fail, and what was not generated, is not shrunk', async () => {
  assert.equal(await smallest('page/path-missing', 'sdk/signing/generated'), undefined);
  assert.equal(await smallest('signing/booleans-as-words', 'sdk/signing/booleans'), undefined);
});

test('shrinking keeps the failure: it drifts into no refusal, no crash of another kind and no empty message', async () => {
  const signing = (sign: (data: JsonObject) => string) =>
    smallestOf({ ...reference, sign: ({ data }: { data: JsonObject }) => ({ signature: sign(data) }) }, GENERATED);
  const refusal = (words: string) => Object.assign(new Error(words), { refusal: true });
  const dataOf = (evidence: Evidence | undefined) => params(evidence).map(({ data }) => data);

  const wrong = await signing((data) => {
    if (!('text' in data)) throw refusal('text is missing');
    return 'wrong';
  });
  assert.deepEqual(dataOf(wrong), [{ text: ' ' }]);
  const crashing = await signing((data) => {
    if (!('zone' in data)) throw new TypeError('zone is undefined');
    throw new RangeError(`too many members: ${Object.keys(data).length}`);
  });
  assert.deepEqual(dataOf(crashing), [{ zone: {} }]);
  const always = await signing(() => 'wrong');
  assert.equal(dataOf(always).length, 1);
  assert.notDeepEqual(dataOf(always), [{}]);
});

test('a smallest payload is judged by the rule that failed and no other', async () => {
  const evidence = await smallest('signing/text-trimmed', GENERATED);
  assert.deepEqual(evidence?.scenario.for, [GENERATED]);
});
