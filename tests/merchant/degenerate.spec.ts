import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { outcomeOf } from '#core/evaluate';
import type { Target } from '#core/model';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { compliant } from '#targets/merchant/reference/compliant';
import { judged, rulesWith, SHORT, topicOf } from './judged.ts';

const opened = (override: Partial<Behaviour>): Promise<Target> =>
  referenceMerchantInProcess({ ...compliant, ...override }, SHORT);

/** Answers everything so, and does nothing else about it. */
const answers = (status: number): Pick<Behaviour, 'answer'> => ({ answer: () => ({ status, body: '' }) });

test('a merchant that answers 200 to everything and credits always is not conformant', async () => {
  const verdicts = await judged(
    await opened({
      ...answers(200),
      verify: () => true,
      ours: () => true,
      change: (_, { amount, currency }) => ({ status: 'paid', credits: [{ amount, currency }] }),
    }),
  );
  assert.equal(outcomeOf(verdicts), 'not-conformant');
  const failed = new Set(rulesWith(verdicts, 'fail').map(topicOf));
  for (const topic of [
    'unsigned-not-believed',
    'wrong-signature-not-believed',
    'tampered-not-believed',
    'credited-once',
  ])
    assert.ok(failed.has(topic), topic);
});

test('a merchant that refuses everything is not conformant', async () => {
  const verdicts = await judged(await opened({ ...answers(403), verify: () => false }));
  assert.equal(outcomeOf(verdicts), 'not-conformant');
  const failed = new Set(rulesWith(verdicts, 'fail').map(topicOf));
  for (const topic of ['success-acknowledged']) assert.ok(failed.has(topic), topic);
});

/** Books nothing, neither by callbacks nor by asking for the status. */
const BOOKS_NOTHING: Partial<Behaviour> = { verify: () => false, asksStatusAfter: () => [], asksOnReturn: false };

/** What a merchant earns by what it sends to Gate, by how it answers and by how it shows its books, and not by what it leaves alone. */
const EARNED = [
  ...['sale-amount', 'sale-currency', 'sale-customer', 'sale-ip-address', 'sale-members', 'sale-once', 'sale-path'],
  ...['sale-project', 'request-content-type', 'request-signature', 'used-id-refused'],
  ...['refusal-is-error', 'refusal-not-repeated', 'server-fault-pending'],
  ...['lost-reply-pending', 'lost-reply-same-data', 'lost-reply-same-id'],
  ...['page-frame-mode-not-signed', 'page-method-selected', 'page-no-semicolon', 'page-no-word-for-nothing'],
  ...['page-parameters', 'page-purchase', 'page-signature'],
  ...['books-in-form', 'purchase-kept', 'unknown-purchase-404', 'unknown-payment-answered'],
  ...['answered-in-time', 'key-not-leaked', 'key-not-on-page', 'no-stack-trace', 'signature-not-leaked'],
];

for (const [status, byAnswers] of [
  [403, []],
  [200, ['genuine-taken-after-forgeries', 'repetition-acknowledged', 'success-acknowledged']],
] as const)
  test(`a merchant that books nothing and answers ${status} earns nothing by books that stay as they are`, async () => {
    const target = await opened({ ...answers(status), ...BOOKS_NOTHING });
    const verdicts = await judged(target, merchantContracts.slice(0, 1));
    const passed = rulesWith(verdicts, 'pass').map(topicOf);
    assert.deepEqual(passed.sort(), [...EARNED, ...byAnswers].sort());
  });

test('a merchant that starts no purchase at all is not conformant, and what it never showed is unproven', async () => {
  const verdicts = await judged(await opened({ refusesPurchase: () => 'closed' }));
  assert.equal(outcomeOf(verdicts), 'incomplete');
});

test('a merchant that answers 200 to everything but books rightly is conformant', async () => {
  const verdicts = await judged(await opened(answers(200)));
  const faults = rulesWith(verdicts, 'fail');
  assert.deepEqual([...new Set(faults.map(topicOf))].sort(), [
    'forgery-not-acknowledged',
    'malformed-refused',
    'nothing-lost',
  ]);
});

test('a merchant that answers 200 to everything, books rightly and lets no commit fail is conformant', async () => {
  const capabilities = { ...compliant.capabilities, claims: ['reset', 'clock'] };
  const verdicts = await judged(await opened({ ...answers(200), capabilities }));
  assert.equal(outcomeOf(verdicts), 'conformant');
  assert.deepEqual([...new Set(rulesWith(verdicts, 'fail').map(topicOf))].sort(), [
    'forgery-not-acknowledged',
    'malformed-refused',
  ]);
});

test('a merchant without books is judged as far as HTTP shows, and no further', async () => {
  const capabilities = { ...compliant.capabilities, books: false };
  const verdicts = await judged(await opened({ capabilities }));
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.equal(outcomeOf(verdicts), 'incomplete');
  const passed = new Set(rulesWith(verdicts, 'pass').map(topicOf));
  for (const topic of [
    'sale-path',
    'request-signature',
    'success-acknowledged',
    'forgery-not-acknowledged',
    'key-not-leaked',
  ])
    assert.ok(passed.has(topic), topic);
  for (const { outcome, because, rule } of verdicts)
    if (outcome === 'unproven') assert.match(because, /does not claim books/, rule);
});

test('a merchant without books that believes everything fails no must, and is told that answers alone do not show it', async () => {
  const capabilities = { ...compliant.capabilities, books: false };
  const verdicts = await judged(await opened({ capabilities, ...answers(200), verify: () => true }));
  const forgeries = verdicts.find(({ rule }) => topicOf(rule) === 'forgery-not-acknowledged');
  assert.equal(forgeries?.level, 'should');
  assert.match(forgeries?.problems[0]?.actual ?? '', /answers alone do not tell/);
  assert.equal(outcomeOf(verdicts), 'incomplete');
});
