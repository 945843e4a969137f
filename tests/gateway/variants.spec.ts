import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { bankTransfer } from '#contracts/gateway/methods/bank-transfer-thailand';
import { generatedSeriesScenario } from '#contracts/gateway/series/generated';
import { openPoint } from '#contracts/register/open-points';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { MINUTE, SECOND } from '#core/time';
import { samples } from '#generators/scenarios/search';
import { type Command, labelled, seriesCommands } from '#generators/scenarios/series-commands';
import { seriesRules } from '#run/generated/run-series';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { gatewayVariants } from '#targets/gateway/variants/all';
import type { Variant } from '#targets/gateway/variants/variant';
import { judgedReference, methodContracts } from './judged.ts';

/** Rules that fail a variant though the documents allow it: each says more than its documents. The list may only shrink. */
const FALSE_REDS: Readonly<Record<string, readonly string[]>> = {
  'zero-accepted': ['amount-not-zero'],
  'customer-id-optional': ['required-customer-data'],
  'customer-details-optional': ['required-customer-data'],
  'bad-signature-answered-403': ['refusal-codes-documented'],
  'intermediate-status-processing': ['status-awaiting'],
  'threshold-never-seen': ['not-payable-too-late', 'unpaid-declines'],
  // The reading of success-after-decline and the defect late-payment-succeeds are one behaviour.
  'success-after-decline': ['not-payable-too-late'],
  'series-counts-every-purchase': ['series-other-amount'],
  'series-counts-unrepeated': ['series-limit'],
  'series-session-from-last-amount': ['series-other-amount'],
  'series-fourth-succeeds': ['callback-echo', 'success-only-when-paid'],
  'series-limit-off': ['series-limit', 'series-rest-declined', 'series-same-amount'],
  // Half a second at each attempt is two seconds at the fifth, by a rule that counts from the first.
  'retries-with-jitter': ['callback-repeated'],
};

for (const variant of gatewayVariants)
  test(`${variant.id}: ${variant.title}`, async () => {
    const within = methodContracts.filter(({ method }) => variant.appliesTo(method));
    assert.notDeepEqual(within, []);
    const verdicts = await judgedReference(variant.behaviour(compliant), within);
    const notPassed = verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule }) => topicOf(rule));
    const inSequences = within.every(({ method }) => method.series) ? await failedBySequences(variant) : [];
    assert.deepEqual([...new Set([...notPassed, ...inSequences])].sort(), FALSE_REDS[variant.id] ?? []);
  });

test('every reading that a variant follows is in the register', () => {
  for (const { id, reading } of gatewayVariants) {
    if (reading === undefined) continue;
    const [point = '', name] = reading.split('/');
    assert.ok(
      openPoint(point).readings.some((one) => one.id === name),
      `${id}: ${reading}`,
    );
  }
});

const topicOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1);

const purchase = (amount: number): Command => ({ do: 'purchase', project: 0, customer: 0, amount });
const advance = (ms: number): Command => ({ do: 'advance', ms });

/** Amounts whose windows end one after the other, while the last one goes on. */
const OVERLAPPING = [
  purchase(50_000),
  advance(15 * MINUTE),
  purchase(80_000),
  advance(30 * MINUTE - 10 * SECOND),
  purchase(70_000),
  purchase(50_050),
];

/** The rules that fail a variant in sequences of purchases, some generated and one by hand. */
async function failedBySequences({ behaviour }: Variant): Promise<readonly string[]> {
  const contract = bankTransfer();
  const target = await referenceInProcess(behaviour(compliant));
  const { evaluate } = evaluatorFor(contract, target.capabilities);
  const failed = new Set<string>();
  for (const commands of [OVERLAPPING, ...samples(seriesCommands(), { seed: 1, count: 60 })]) {
    const evidence = await execute(target, {
      ...generatedSeriesScenario(labelled(commands)),
      for: seriesRules(contract),
    });
    for (const { rule, problems } of evaluate(evidence)) if (problems.length > 0) failed.add(topicOf(rule.id));
  }
  await target.close();
  return [...failed];
}
