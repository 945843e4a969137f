import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { contractsFor } from '#contracts/index';
import { evaluatorFor, outcomeOf } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Party } from '#core/http';
import type { Contract, Target, Verdict } from '#core/model';
import { deliveredTo, gatewayInProcess, referenceInProcess } from '#targets/gateway/client/target';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Defect } from '#targets/gateway/defects/defect';
import { degenerate } from '#targets/gateway/defects/degenerate';
import { compliant } from '#targets/gateway/reference/compliant';
import { referenceGateway } from '#targets/gateway/reference/gateway';

const contracts = contractsFor('gateway');

/** How many defects a test takes: enough tests for every worker, and few enough to be cheap. */
const AT_ONCE = 20;

async function judged(target: Target, of: readonly Contract[] = contracts): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const contract of of) {
    const evaluator = evaluatorFor(contract, target.capabilities);
    for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
    verdicts.push(...evaluator.verdicts());
  }
  await target.close();
  return verdicts;
}

/** Whole ids of the rules that must notice a defect. */
function expected({ caughtBy }: Defect, of: readonly Contract[]): readonly string[] {
  const ids = of.flatMap(({ rules }) => rules.map(({ id }) => id));
  return caughtBy.flatMap((name) => ids.filter((id) => id === name || id.endsWith(`/${name}`))).sort();
}

const shownIn = (defect: Defect) => contracts.filter(({ id }) => !defect.in || defect.in.includes(id));

const failed = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule)
    .sort();

test('the compliant reference passes every rule', async () => {
  const verdicts = await judged(await referenceInProcess());
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
  assert.ok(verdicts.every(({ subjects }) => subjects > 0));
});

for (let first = 0; first < gatewayDefects.length; first += AT_ONCE) {
  const some = gatewayDefects.slice(first, first + AT_ONCE);
  test(`defects ${first + 1} to ${first + some.length} are caught by exactly their rules`, async () => {
    test.setTimeout(120_000);
    for (const defect of some) {
      const tried = shownIn(defect);
      const verdicts = await judged(await referenceInProcess(defect.behaviour(compliant)), tried);
      assert.deepEqual(failed(verdicts), expected(defect, tried), `${defect.id}: ${defect.title}`);
    }
  });
}

test('every rule has a defect that it must catch, and every name in the list is a rule', () => {
  const caught = new Set(gatewayDefects.flatMap((defect) => expected(defect, shownIn(defect))));
  const rules = contracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.deepEqual(
    rules.filter((id) => !caught.has(id)),
    [],
    'rules without a defect',
  );
  for (const defect of gatewayDefects) {
    assert.ok(defect.caughtBy.length > 0, `${defect.id} names no rule`);
    for (const name of defect.caughtBy)
      assert.ok(
        rules.some((id) => id === name || id.endsWith(`/${name}`)),
        `${defect.id}: ${name}`,
      );
  }
  assert.equal(new Set(gatewayDefects.map(({ id }) => id)).size, gatewayDefects.length);
});

/** Whoever says nothing of use tells no secret either. */
const NO_SECRET = ['key-not-leaked'];

/** What a degenerate gateway may earn: its acceptances, or its refusals, are well-formed, and nothing else. */
const EARNED: Readonly<Record<string, readonly string[]>> = {
  'accepts everything': [
    'acceptance-reply',
    'accepts-purchase',
    'amounts-within-limits',
    'delay-allowed',
    'key-not-leaked',
    'payment-id-per-project',
  ],
  'refuses everything': ['key-not-leaked', 'refusal-reply', 'refused-is-over', 'refused-is-unsent'],
};

for (const [name, party] of Object.entries(degenerate))
  test(`a gateway that ${name} is not conformant`, async () => {
    const verdicts = await judged(
      await gatewayInProcess(name, ({ party: listener }) => altered(party, deliveredTo(listener))),
    );
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts
      .filter(({ outcome, level }) => outcome === 'pass' && level === 'must')
      .map(({ rule }) => rule.split('/').at(-1));
    assert.deepEqual([...new Set(passed)].sort(), EARNED[name] ?? NO_SECRET, `what ${name} earns`);
  });

/** A control API that works before a payment API that does one thing only. */
function altered(payment: Party, deliver: ReturnType<typeof deliveredTo>) {
  const { control, close } = referenceGateway({ deliver });
  return { payment, control, close };
}
