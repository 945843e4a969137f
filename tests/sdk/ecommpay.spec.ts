import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { test } from '@playwright/test';
import { sdkContract } from '#contracts/sdk/contract';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { at } from '#core/json';
import type { Evidence, Finding, Verdict } from '#core/model';
import { sdkTarget } from '#targets/sdk/client/target';
import { payloads } from './payloads.ts';

/** What the npm package `ecommpay` 0.1.7 does wrong, rule by rule: the labels of the calls that show it. docs/sdk.md says each. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ...both('null-members', ['auth-code', 'customer', 'description', 'unknown']),
  ...both('published-forgeries', ['R15']),
  ...both('unsigned', ['null']),
  ...both('misplaced-signature', ['in-a-list', 'in-operation', 'in-payment']),
  ...both('malformed', ['null']),
  ...both('prototype-members', ['proto-added', 'proto-at-the-top', 'proto-in-payment']),
  ...both('generated-forgeries', ['null', 'proto-added']),
  'sdk/callback/other-types': ['payment-missing'],
  'sdk/page/booleans': ['false', 'true'],
  'sdk/page/null': ['null'],
  'sdk/behaviour/no-crash': ['R15', 'auth-code', 'customer', 'description', 'null', 'payment-missing', 'unknown'],
  'sdk/reading/types': [
    'amount-as-boolean',
    'amount-as-list',
    'amount-as-text',
    'amount-as-words',
    'currency-as-list',
    'id-as-number',
    'status-as-object',
  ],
};

function both(name: string, labels: readonly string[]) {
  return { [`sdk/verification/${name}`]: labels, [`sdk/callback/${name}`]: labels };
}

test('the npm package ecommpay fails the rules that it is known to fail, on the calls that show it, and no others', async () => {
  const contract = sdkContract(payloads);
  const target = await sdkTarget('module:tests/sdk/adapters/ecommpay.ts');
  const evaluator = evaluatorFor(contract, target.capabilities);
  const evidences = new Map<string, Evidence>();
  for (const scenario of contract.scenarios) {
    const evidence = await execute(target, scenario);
    evidences.set(scenario.id, evidence);
    evaluator.record(evidence);
  }
  await target.close();
  const label = ({ scenario, at: where }: Finding) => String(at(evidences.get(scenario) as never, `${where}/as`));
  const labels = ({ problems }: Verdict) => [...new Set(problems.map(label))].sort();
  const failed = evaluator.verdicts().filter(({ outcome }) => outcome === 'fail');
  assert.deepEqual(
    Object.fromEntries(failed.map((verdict) => [verdict.rule, labels(verdict)])),
    Object.fromEntries(failed.map(({ rule }) => [rule, EXPECTED[rule]])),
  );
  assert.deepEqual(failed.map(({ rule }) => rule).sort(), Object.keys(EXPECTED).sort());
  assert.deepEqual(
    evaluator.verdicts().filter(({ outcome }) => outcome === 'unproven'),
    [],
  );
  const [dialect] = evaluator.readings().filter(({ ambiguity }) => ambiguity === 'AMB-signature-dialect');
  assert.deepEqual(dialect?.readings, ['nearest to js, on 13 of 15 messages']);
});

test('each of these defects shows without the kit', () => {
  const { Callback, Payment, signer } = createRequire(import.meta.url)('ecommpay');
  const key = 'by-hand';
  const sign = (text: string) => createHmac('sha512', key).update(text).digest('base64');
  const open = (body: object | string) => new Callback(key, typeof body === 'string' ? body : JSON.stringify(body));
  const message = { payment: { id: 'p-1', status: 'success' } };
  const signature = sign('payment:id:p-1;payment:status:success');

  assert.equal(open({ ...message, signature }).isPaymentSuccess(), true);
  assert.throws(() => open({ ...message, signature: `${signature}A` }), /Invalid signature/);

  const described = { payment: { description: null, id: 'p-1' } };
  assert.equal(signer(described, key), sign('payment:description:;payment:id:p-1'));
  assert.throws(() => open({ ...described, signature: signer(described, key) }), TypeError);
  assert.throws(() => open({ ...message, signature: null }), TypeError);
  assert.throws(() => open('null'), TypeError);

  assert.equal(open({ payment: { ...message.payment, signature } }).isPaymentSuccess(), true);
  assert.equal(open({ ...message, errors: [{ signature }] }).getPaymentId(), 'p-1');

  const poisoned = `{"__proto__":{"added":"after signing"},${JSON.stringify({ ...message, signature }).slice(1)}`;
  assert.equal(open(poisoned).isPaymentSuccess(), true);

  const recurring = { recurring: { id: 1 } };
  assert.throws(() => open({ ...recurring, signature: sign('recurring:id:1') }).getPaymentId(), TypeError);

  const url = new URL(new Payment(1, key, { close_on_missclick: true }, 'https://example.com').getUrl());
  const { signature: signed, ...decoded } = Object.fromEntries(url.searchParams);
  assert.equal(decoded.close_on_missclick, 'true');
  assert.equal(signed, sign('close_on_missclick:1;interface_type:{"id":22};project_id:1'));
  assert.notEqual(signed, signer(decoded, key));

  const unnamed = new URL(new Payment(1, key, { payment_description: null }, 'https://example.com').getUrl());
  const { signature: empty, ...words } = Object.fromEntries(unnamed.searchParams);
  assert.equal(words.payment_description, 'null');
  assert.equal(empty, sign('interface_type:{"id":22};payment_description:;project_id:1'));
  assert.notEqual(empty, signer(words, key));

  const typed = { payment: { id: 580, sum: { amount: '100000' } } };
  const raw = open({ ...typed, signature: sign('payment:id:580;payment:sum:amount:100000') });
  assert.deepEqual([raw.getPaymentId(), raw.callback.payment.sum.amount], [580, '100000']);
});
