import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { Evidence } from '#core/model';
import { redactor } from '#reports/redact';
import { validate } from '#schemas/validate';
import { compliant } from '#targets/gateway/reference/compliant';
import { sdkDefects } from '#targets/sdk/defects/all';
import * as gateway from './gateway.ts';
import { counted, type Proof } from './proof.ts';
import { sdkAnswers, sdkInputs, shownOf } from './sdk.ts';

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

/** What it shows hangs on the digits that a signature happens to have: the gateways below show it by one probe alone. */
const BY_CHANCE = 'base64url-signature-accepted';
const refusals = gateway.refusalDefects.filter(({ defect }) => defect.id !== BY_CHANCE);

for (const { defect, contract } of refusals.filter((_, index) => index % 12 === 0))
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

test('a wrong answer to any one input of libraries fails the rules that are written down, one at least', async () => {
  const answers = await sdkAnswers(fits);
  assert.deepEqual(answers, proofs.sdk.answers);
  assert.deepEqual(
    unseenIn(answers).filter((input) => !OPEN.test(input)),
    [],
  );
});

test('a refusal of any one request that gateways take fails the rules that are written down, and that one of the probes is taken', async () => {
  const answers = await gateway.gatewayAnswers(fits);
  assert.deepEqual(answers, proofs.gateway.answers);
  assert.deepEqual(unseenIn(answers), []);
});

const unseenIn = (answers: Proof['answers']) =>
  Object.entries(answers).flatMap(([input, rules]) => (rules.length > 0 ? [] : [input]));

/** Whether evidence is as its schema says. */
function fits(evidence: Evidence): void {
  const kept = redactor(Object.values(evidence.projects).map(({ key }) => key))(evidence);
  assert.deepEqual(validate('report/evidence', JSON.parse(JSON.stringify(kept))), [], evidence.scenario.id);
}
