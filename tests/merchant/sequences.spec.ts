import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContract } from '#contracts/merchant/contract';
import { sequenceScenario } from '#contracts/merchant/sequences/scenario';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Target } from '#core/model';
import { type MerchantSequence, merchantSequences, shorterSequences } from '#generators/scenarios/merchant-sequences';
import { search } from '#generators/scenarios/search';
import { type Method, methodOf } from '#schemas/methods';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { merchantDefects } from '#targets/merchant/defects/all';
import { compliant } from '#targets/merchant/reference/compliant';
import { merchantVariants } from '#targets/merchant/variants/all';
import { SHORT, topicOf } from './judged.ts';

const method: Method = methodOf({ method: 'promptpay', channel: 'display' });

/** Searches for a sequence on which a rule fails. */
async function searched(target: Target, runs: number) {
  const { evaluate } = evaluatorFor(merchantContract(method), target.capabilities);
  const shows = async ({ purchases, moves }: MerchantSequence) => {
    const evaluations = evaluate(await execute(target, sequenceScenario(method, 'run', purchases, moves)));
    return evaluations.filter(({ problems }) => problems.length > 0).map(({ rule }) => rule.id);
  };
  const found = await search(merchantSequences(), { seed: 3, runs, smaller: shorterSequences }, shows);
  await target.close();
  return found;
}

test('no rule fails on generated sequences of the reference and of its variants', async () => {
  assert.equal(await searched(await referenceMerchantInProcess(), 150), undefined);
  for (const { id, behaviour } of merchantVariants)
    assert.equal(await searched(await referenceMerchantInProcess(behaviour(compliant)), 20), undefined, id);
});

/** Defects that a sequence shows, the rules one of which it fails, and how many moves it needs at the most. */
const FOUND: Readonly<Record<string, readonly [topics: readonly string[], moves: number]>> = {
  'credits-each-time': [['credited-once'], 3],
  'believes-unsigned': [['unsigned-not-believed', 'credited-what-was-paid'], 2],
  'decline-takes-back': [['decline-after-success-ignored', 'success-credited', 'credited-what-was-paid'], 4],
  'instruction-reopens': [['stale-instruction-ignored', 'success-credited'], 3],
  'credits-what-was-asked': [['other-amount-credited', 'credited-what-was-paid'], 2],
};

for (const [id, [topics, moves]] of Object.entries(FOUND))
  test(`generated sequences find ${id}, and shrink it to ${moves} moves`, async () => {
    const defect = merchantDefects.find((one) => one.id === id);
    assert.ok(defect);
    const found = await searched(await referenceMerchantInProcess(defect.behaviour(compliant), SHORT), 200);
    assert.ok(found, 'nothing was found');
    assert.ok(topics.includes(topicOf(found.what)), found.what);
    assert.ok(found.value.moves.length <= moves, JSON.stringify(found.value));
  });
