import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { type Edit, edited, type Json, type JsonObject } from '#core/json';
import { validate } from '#schemas/validate';
import { everywhere, pathOf, saleMessage, signedAt, stand } from './stand.ts';

const set = (at: string, value: Json): Edit => ({ op: 'set', at, value });
const remove = (at: string): Edit => ({ op: 'remove', at });

test('values that no document allows are refused with 400 and the code for it', async () => {
  const wrong: readonly (readonly [Edit, string])[] = [
    ...['USD', 'thb', 'Thb', '764', 'XXX', '', 764, ['THB']].map(
      (it) => [set('/payment/currency', it), '3121'] as const,
    ),
    ...['10000', 10_000.5, -10_000, 0, 1e14, 2 ** 53, true, [10_000], ''].map(
      (it) => [set('/payment/amount', it), '502'] as const,
    ),
    [set('/customer/ip_address', 'somewhere'), '502'],
    [set('/customer/email', 'no address'), '2426'],
    [set('/customer/id', 7), '2124'],
    [set('/general/payment_id', ''), '3024'],
    [set('/general/payment_id', ' p'), '3024'],
    [set('/general/payment_id', 'p\n'), '3024'],
    [set('/general/payment_id', 'p'.repeat(256)), '3024'],
    [set('/general/payment_id', 5), '3024'],
    [set('/general/project_id', '120'), '502'],
    [set('/callback', { delay: 601 }), '502'],
    [set('/callback', { delay: -1 }), '502'],
    [set('/callback', { delay: 1.5 }), '502'],
    [set('/callback', { force_disable: 'yes' }), '502'],
    [set('/return_url/success', 'nowhere'), '502'],
  ];
  await everywhere(async (one, { method }) => {
    for (const [edit, code] of wrong) {
      const { status, body } = await one.sale(method, saleMessage(120, 'p'), edit);
      assert.deepEqual([status, body.code], [400, code], JSON.stringify(edit));
      assert.deepEqual(validate('gate/error-reply', body), []);
    }
  });
});

test('a request with an integer above 2^53 is signed with the digits that it has', async () => {
  const digits = '60120000000000015';
  await everywhere(async (one, { method }) => {
    const send = (written: string, paymentId: string) => {
      const text = JSON.stringify(signedAt({ ...saleMessage(120, paymentId), trace: written }));
      return one.ask('payment', 'POST', pathOf(method), Buffer.from(text.replace(`"${written}"`, digits)));
    };
    assert.equal((await send(digits, 'long')).body.status, 'success');
    assert.equal((await send('60120000000000016', 'rounded')).status, 400);
    await one.advance(0);
  });
});

test('every required member is missed', async () => {
  const always = [
    '/general/payment_id',
    '/general/project_id',
    '/payment/amount',
    '/payment/currency',
    '/customer/id',
    '/customer/ip_address',
    '/payment',
    '/customer',
  ];
  await everywhere(async (one, { method, required }) => {
    for (const where of [...always, ...required]) {
      const { status, body } = await one.sale(method, saleMessage(120, 'p'), remove(where));
      assert.deepEqual([status, body.code], [400, '2004'], where);
    }
    assert.equal(
      (await one.ask('payment', 'POST', pathOf(method), saleMessage(120, 'p'))).body.code,
      '2004',
      'no signature',
    );
  });
  const qr = stand();
  await qr.project(120, 'thai-qr');
  const bare = edited(
    saleMessage(120, 'p'),
    ['/return_url', '/customer/email', '/customer/first_name', '/customer/last_name'].map(remove),
  );
  assert.equal((await qr.sale('thai-qr', bare as JsonObject)).status, 200);
});

test('limits hold at both edges', async () => {
  const edges: readonly (readonly [string, number, number])[] = [
    ['thai-qr', 9_999, 400],
    ['thai-qr', 10_000, 200],
    ['bank-transfer-thailand', 9_999, 400],
    ['bank-transfer-thailand', 10_000, 200],
    ['bank-transfer-thailand', 50_000_000, 200],
    ['bank-transfer-thailand', 50_000_001, 400],
    ['promptpay', 1, 200],
  ];
  const one = stand();
  for (const [index, [method, amount, status]] of edges.entries()) {
    await one.project(index + 1, method);
    const reply = await one.sale(method, saleMessage(index + 1, 'p', amount));
    assert.deepEqual([reply.status, reply.body.code], [status, status === 200 ? undefined : '309']);
  }
});
