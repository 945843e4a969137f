import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { at, type Json } from '#core/json';
import type { Evidence, Finding, Report, Verdict } from '#core/model';

/** What the npm package `ecommpay` 0.1.7 does wrong, rule by rule: the labels of the calls that show it. docs/sdk.md says each. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ...both('null-members', ['null-auth-code', 'null-customer', 'null-description', 'null-in-an-unknown-member']),
  ...both('generated', ['baseline']),
  ...both('misplaced-signature', ['the-signature-in-a-list', 'the-signature-in-operation', 'the-signature-in-payment']),
  ...both('prototype-members', ['__proto__-at-the-top', '__proto__-in-payment', 'proto-added']),
  ...both('generated-forgeries', ['proto-added']),
  'sdk/callback/other-types': ['payment-missing'],
  'sdk/page/booleans': ['false', 'true'],
  'sdk/page/null': ['null'],
  'sdk/behaviour/no-crash': [
    'R15',
    'json-null',
    'null',
    'null-auth-code',
    'null-customer',
    'null-description',
    'null-in-an-unknown-member',
    'payment-missing',
  ],
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

test('the npm package ecommpay fails the rules that it is known to fail, on the calls that show it, and no others', () => {
  const out = mkdtempSync(join(tmpdir(), 'tpc-ecommpay-'));
  const target = 'module:tests/sdk/adapters/ecommpay.ts';
  const ended = spawnSync(process.execPath, ['cli/tpc.js', 'run', '--target', target, '--out', out]);
  assert.equal(ended.status, 1, String(ended.stderr));
  const read = (file: string): Json => JSON.parse(readFileSync(join(out, file), 'utf8'));
  const { verdicts, scenarios, ambiguities } = read('report.json') as unknown as Report;
  const evidences = new Map(scenarios.map(({ id, evidence }) => [id, read(String(evidence)) as unknown as Evidence]));
  const label = ({ scenario, at: where }: Finding) => String(at(evidences.get(scenario) as never, `${where}/as`));

  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  assert.deepEqual(failed.map(({ rule }) => rule).sort(), Object.keys(EXPECTED).sort());
  for (const { rule, problems } of failed) {
    const shown = [...new Set(problems.map(label))].sort();
    // Whatever crashes it in a generated callback is seen by the rule on crashes too: which ones depends on the payloads.
    const known = rule.endsWith('/no-crash') ? shown.filter((one) => EXPECTED[rule]?.includes(one)) : shown;
    assert.deepEqual(known, EXPECTED[rule], rule);
  }
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === 'unproven'),
    [],
  );
  const [dialect] = ambiguities.filter(({ ambiguity }) => ambiguity === 'AMB-signature-dialect');
  assert.deepEqual(dialect?.readings, ['nearest to js, on 13 of 15 messages']);

  const page = readFileSync('docs/sdk.md', 'utf8');
  const musts = (of: readonly Verdict[]) => of.filter(({ level }) => level === 'must').length;
  const asked = musts(verdicts.filter(({ outcome }) => outcome !== 'inapplicable'));
  const words = `${musts(failed)} of the ${asked} musts that apply and ${failed.length - musts(failed)} recommendations`;
  assert.ok(page.includes(words), words);
  assert.match(page, /on 13 of 15 messages/);
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

  const nested = { payment: { id: 'p-1', signature: 'x' } };
  assert.equal(signer(nested, key), sign('payment:id:p-1;payment:signature:x'));
  assert.equal(open({ ...nested, signature: sign('payment:id:p-1') }).getPaymentId(), 'p-1');

  const described = { payment: { description: null, id: 'p-1' } };
  assert.equal(signer(described, key), sign('payment:description:;payment:id:p-1'));
  assert.throws(() => open({ ...described, signature: signer(described, key) }), TypeError);
  assert.throws(() => open({ ...message, signature: null }), TypeError);
  assert.throws(() => open('null'), TypeError);

  assert.equal(open({ payment: { ...message.payment, signature } }).isPaymentSuccess(), true);
  assert.equal(open({ ...message, errors: [{ signature }] }).getPaymentId(), 'p-1');

  const withProto = `{"__proto__":{"added":"after signing"},${JSON.stringify({ ...message, signature }).slice(1)}`;
  assert.equal(open(withProto).isPaymentSuccess(), true);

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
