import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { contractsFor } from '#contracts/index';
import { drive } from '#core/drive';
import type { Party } from '#core/http';
import { judging, outcomeOf } from '#core/judge';
import type { Contract, Target, Verdict } from '#core/model';
import { blunt } from '#targets/flaws/blunt';
import type { Flaw } from '#targets/flaws/flaw';
import { gatewayFlaws } from '#targets/flaws/gateway';
import { deliveredTo, gatewayInProcess, referenceInProcess } from '#targets/gateway/target';
import { referenceGateway } from '#targets/reference/gateway';
import { honest } from '#targets/reference/gateway/honest';

const contracts = contractsFor('gateway');

/** How many flaws a test takes: enough tests for every worker, and few enough to be cheap. */
const AT_ONCE = 20;

async function judged(target: Target, of: readonly Contract[] = contracts): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const contract of of) {
    const judgement = judging(contract, target.capabilities);
    for (const story of contract.stories) judgement.hear(await drive(target, story));
    verdicts.push(...judgement.verdicts());
  }
  await target.close();
  return verdicts;
}

/** Whole ids of the rules that must notice a flaw. */
function expected({ caughtBy }: Flaw, of: readonly Contract[]): readonly string[] {
  const ids = of.flatMap(({ rules }) => rules.map(({ id }) => id));
  return caughtBy.flatMap((name) => ids.filter((id) => id === name || id.endsWith(`/${name}`))).sort();
}

const shownIn = (flaw: Flaw) => contracts.filter(({ id }) => !flaw.in || flaw.in.includes(id));

const failed = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule)
    .sort();

test('the honest reference passes every rule', async () => {
  const verdicts = await judged(await referenceInProcess());
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
  assert.ok(verdicts.every(({ subjects }) => subjects > 0));
});

for (let first = 0; first < gatewayFlaws.length; first += AT_ONCE) {
  const some = gatewayFlaws.slice(first, first + AT_ONCE);
  test(`flaws ${first + 1} to ${first + some.length} are caught by exactly their rules`, async () => {
    test.setTimeout(120_000);
    for (const flaw of some) {
      const tried = shownIn(flaw);
      const verdicts = await judged(await referenceInProcess(flaw.conduct(honest)), tried);
      assert.deepEqual(failed(verdicts), expected(flaw, tried), `${flaw.id}: ${flaw.title}`);
    }
  });
}

test('every rule has a flaw that it must catch, and every name in the list is a rule', () => {
  const caught = new Set(gatewayFlaws.flatMap((flaw) => expected(flaw, shownIn(flaw))));
  const rules = contracts.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.deepEqual(
    rules.filter((id) => !caught.has(id)),
    [],
    'rules without a flaw',
  );
  for (const flaw of gatewayFlaws) {
    assert.ok(flaw.caughtBy.length > 0, `${flaw.id} names no rule`);
    for (const name of flaw.caughtBy)
      assert.ok(
        rules.some((id) => id === name || id.endsWith(`/${name}`)),
        `${flaw.id}: ${name}`,
      );
  }
  assert.equal(new Set(gatewayFlaws.map(({ id }) => id)).size, gatewayFlaws.length);
});

/** Whoever says nothing of use tells no secret either. */
const NO_SECRET = ['key-untold'];

/** What a blunt gateway may earn: its acceptances, or its refusals, are well-formed, and nothing else. */
const EARNED: Readonly<Record<string, readonly string[]>> = {
  'accepts everything': [
    'acceptance-reply',
    'accepts-purchase',
    'amounts-within-limits',
    'delay-allowed',
    'key-untold',
    'payment-id-per-project',
  ],
  'refuses everything': ['key-untold', 'refusal-reply', 'refused-is-over', 'refused-is-unsent'],
};

for (const [name, party] of Object.entries(blunt))
  test(`a gateway that ${name} is not conformant`, async () => {
    const verdicts = await judged(
      await gatewayInProcess(name, ({ party: listener }) => spoiled(party, deliveredTo(listener))),
    );
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts
      .filter(({ outcome, level }) => outcome === 'pass' && level === 'must')
      .map(({ rule }) => rule.split('/').at(-1));
    assert.deepEqual([...new Set(passed)].sort(), EARNED[name] ?? NO_SECRET, `what ${name} earns`);
  });

/** A control API that works before a payment API that does one thing only. */
function spoiled(payment: Party, deliver: ReturnType<typeof deliveredTo>) {
  const { control, close } = referenceGateway({ deliver });
  return { payment, control, close };
}
