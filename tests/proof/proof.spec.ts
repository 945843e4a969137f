import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Target } from '#core/model';
import { validate } from '#schemas/validate';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { sdkDefects } from '#targets/sdk/defects/all';
import * as reference from '#targets/sdk/reference/module';
import { inProcess, contract as library } from '../sdk/judged.ts';
import * as gateway from './gateway.ts';
import { counted, type Proof } from './proof.ts';
import { sdkInputs, shownOf } from './sdk.ts';
import { type Turned, turnedCalls, turnedReplies } from './turned.ts';

const read = (name: string): Proof => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const proofs = { sdk: read('sdk'), gateway: read('gateway') };

test('the proof of each input, which `npm run proof` writes, names the inputs and the defects that there are', () => {
  assert.deepEqual(Object.keys(proofs.sdk.inputs).sort(), [...sdkInputs].sort());
  assert.deepEqual(Object.keys(proofs.gateway.inputs).sort(), [...gateway.gatewayInputs].sort());
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).sort();
  assert.deepEqual(Object.keys(proofs.sdk.defects).sort(), ids(sdkDefects));
  const made = [...gateway.refusalDefects.map(({ defect }) => defect), ...gateway.takers];
  assert.deepEqual(Object.keys(proofs.gateway.defects).sort(), ids(made));
});

for (const defect of sdkDefects.filter((_, index) => index % 19 === 0))
  test(`the proof of a sample is still so: ${defect.id}`, async () => {
    assert.deepEqual(counted(await shownOf(defect)), proofs.sdk.defects[defect.id]);
  });

for (const { defect, contract } of gateway.refusalDefects.filter((_, index) => index % 12 === 0))
  test(`the proof of a sample is still so: ${defect.id}`, async () => {
    const shown = await gateway.shownOf(defect.behaviour(compliant), contract);
    assert.deepEqual(counted(shown), proofs.gateway.defects[defect.id]);
  });

/** The same text where a signature happens to have no digit that URL-safe Base64 writes otherwise. */
const ALIKE: ReadonlySet<string> = new Set(['signature signature-unpadded', 'signature signature-base64url']);

for (const { id, behaviour } of gateway.takers)
  test(`a gateway that ${id.replace('-', ' a signature with the fault ')} shows by one probe alone`, async () => {
    const shown = await gateway.shownByTaker(behaviour);
    const probe = `signature signature-${id.slice('takes-'.length)}`;
    const probes = (shown['signature-checked'] ?? []).filter((one) => one === probe || !ALIKE.has(one));
    assert.deepEqual([Object.keys(shown), probes], [['signature-checked'], [probe]]);
  });

/**
 * Inputs whose answers alone nothing is said of: what the documents or the public libraries leave open, the genuine message
 * that forgeries are compared with, and two customers, of whom one must not have what is the other's.
 */
const OPEN = /^(dialect\/open-points|receiving\/open-empties|page\/two-customers) | baseline$/;

test('a wrong answer to any one input of libraries is seen', async () => {
  const unseen = await unseenIn(library, await inProcess(reference, 'reference'), turnedCalls);
  assert.deepEqual(
    unseen.filter((input) => !OPEN.test(input)),
    [],
  );
});

test('a refusal of any one request that gateways take is seen, and that one of the probes is taken', async () => {
  const { contract, scenarios } = gateway.probes;
  const target = await referenceInProcess(compliant);
  assert.deepEqual(await unseenIn({ ...contract, scenarios }, target, turnedReplies), []);
});

/** The inputs no wrong answer to which fails a rule. */
async function unseenIn(contract: Contract, target: Target, turn: (evidence: Evidence) => readonly Turned[]) {
  const evaluator = evaluatorFor(contract, target.capabilities);
  const seen = new Map<string, boolean>();
  const { claims } = target.capabilities;
  for (const scenario of contract.scenarios.filter(({ needs }) => needs.every((one) => claims.includes(one)))) {
    const genuine = await execute(target, scenario);
    const written = JSON.stringify(genuine, (name, value) => (name === 'key' ? '[redacted]' : value));
    assert.deepEqual(validate('report/evidence', JSON.parse(written)), [], scenario.id);
    for (const { label, evidence } of turn(genuine)) {
      const input = `${scenario.id.slice(contract.id.length + 1)} ${label}`;
      const fails = seen.get(input) || evaluator.evaluate(evidence).some(({ problems }) => problems.length > 0);
      seen.set(input, fails);
    }
  }
  await target.close();
  return [...seen].flatMap(([input, fails]) => (fails ? [] : [input]));
}
