import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { openPoint } from '#contracts/register/open-points';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { compliant } from '#targets/merchant/reference/compliant';
import { merchantVariants } from '#targets/merchant/variants/all';
import { SHORT } from './judged.ts';

/** The document that has limits. */
const CONTRACT = merchantContracts.find(({ id }) => /bank-transfer/.test(id));

/** Of each open point: the scenario that shows it, and the reading of the reference and of the variants that read it otherwise. */
const READINGS: Readonly<Record<string, readonly [scenario: string, Readonly<Record<string, string>>]>> = {
  'late-success': [
    'success-after-decline',
    { reference: 'paid', 'holds-after-decline': 'pending', 'keeps-declined': 'declined' },
  ],
  'other-amount': ['other-amount-paid', { reference: 'credited', 'holds-other-amounts': 'held' }],
  'other-currency': [
    'other-currency-paid',
    { reference: 'left-alone', 'credits-other-currencies': 'credited', 'refuses-other-currencies': 'refused' },
  ],
  'payment-type': [
    'other-type',
    { reference: 'left-alone', 'credits-any-type': 'credited', 'refuses-other-types': 'refused' },
  ],
  'general-signature': ['general-signature', { reference: 'credited', 'signature-at-the-top': 'refused' }],
  'two-signatures': ['general-signature', { reference: 'refused', 'any-signature': 'credited' }],
  'letter-case': ['letter-case', { reference: 'one-payment', 'compares-letter-case': 'two-payments' }],
  together: ['at-once', { reference: 'all-taken', 'busy-409': 'sent-away' }],
  'open-purchase': ['late', { reference: 'by-status', 'never-asks-status': 'left-open', 'ends-unasked': 'by-clock' }],
  'shown-after-result': ['paid', { reference: 'cleared', 'keeps-present': 'kept' }],
  refusal: [
    'unsigned',
    { reference: 'refused', 'refuses-with-500': 'server-fault', 'acknowledges-forgeries': 'acknowledged' },
  ],
  'unknown-payment': [
    'elsewhere',
    { reference: 'refused', 'unknown-failed': 'server-fault', 'unknown-acknowledged': 'acknowledged' },
  ],
  'amount-text': ['confused', { reference: 'refused', 'texts-of-digits': 'credited' }],
  'doubled-member': ['odd-bodies', { reference: 'refused', 'lenient-reader': 'credited' }],
  'lost-reply': ['lost-reply', { reference: 'sent-again', 'never-again': 'left-alone' }],
  'status-asked': ['status-unanswered', { reference: 'by-timer', 'never-asks-status': 'no-timer' }],
  limits: ['limits', { reference: 'left-to-gate', 'checks-limits': 'refused' }],
  'page-opening': ['payment-page', { reference: 'get', 'page-by-post': 'post' }],
  semicolon: ['payment-page', { reference: 'replaced', 'refuses-semicolons': 'refused' }],
};

/** The readings of one point that a merchant shows in one scenario, by their ids. */
async function readingsOf(who: string, point: string, name: string): Promise<readonly string[]> {
  assert.ok(CONTRACT);
  const variant = merchantVariants.find(({ id }) => id === who);
  assert.equal(variant === undefined, who === 'reference', who);
  const target = await referenceMerchantInProcess(variant?.behaviour(compliant), SHORT);
  const evaluator = evaluatorFor(CONTRACT, target.capabilities);
  const scenario = CONTRACT.scenarios.find(({ id }) => id.endsWith(`/${name}`));
  assert.ok(scenario, name);
  evaluator.record(await execute(target, scenario));
  await target.close();
  const found = evaluator.readings().find(({ ambiguity }) => ambiguity === `AMB-merchant-${point}`);
  return (found?.readings ?? []).map((reading) => reading.split(':')[0] ?? '');
}

for (const [point, [scenario, readings]] of Object.entries(READINGS))
  test(`${openPoint(`AMB-merchant-${point}`).title} Each reading is told`, async () => {
    for (const [who, reading] of Object.entries(readings))
      assert.deepEqual([...new Set(await readingsOf(who, point, scenario))], [reading], who);
  });

test('a merchant that asks for the status when the customer comes back is told so', async () => {
  assert.deepEqual(await readingsOf('asks-on-return', 'status-asked', 'returned'), ['on-return']);
});

test('every open point of merchants stands here', () => {
  const points = CONTRACT?.ambiguities.map(({ id }) => id.replace('AMB-merchant-', '')) ?? [];
  assert.deepEqual(points.toSorted(), Object.keys(READINGS).toSorted());
});
