import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { type Edit, edited, type Json } from '#core/json';
import { everywhere, pathOf, saleMessage, signedAt, stand } from './stand.ts';

const set = (at: string, value: Json): Edit => ({ op: 'set', at, value });

test('signatures, projects, paths and HTTP methods', async () => {
  await everywhere(async (one, { method }) => {
    const right = signedAt(saleMessage(120, 'p'));
    const send = (message: Json, path: string = pathOf(method), verb = 'POST') =>
      one.ask('payment', verb, path, message);
    const code = async (answer: ReturnType<typeof send>) => [(await answer).status, (await answer).body.code];
    assert.deepEqual(await code(send(edited(right, [set('/payment/amount', 60_000)]))), [400, '3261']);
    assert.deepEqual(await code(send(edited(right, [set('/general/signature', '')]))), [400, '3262']);
    assert.deepEqual(await code(send(edited(right, [set('/general/signature', 7)]))), [400, '3261']);
    assert.deepEqual(await code(one.sale(method, saleMessage(121, 'p'))), [404, '2442']);
    const other = method === 'thai-qr' ? 'promptpay' : 'thai-qr';
    assert.deepEqual(await code(send(right, pathOf(other))), [400, '2541']);
    for (const verb of ['GET', 'PUT', 'DELETE', 'PATCH'])
      assert.deepEqual(
        [(await send(right, pathOf(method), verb)).status, (await send(right, pathOf(method), verb)).body.status],
        [405, 'error'],
      );
    for (const path of [
      '/',
      '/v2/payment/banks/promptpay/refund',
      '/v2/payment/banks/thai-qr/payout',
      '/v2/payment/bank-transfer/thailand/refund',
    ])
      assert.deepEqual(await code(send(right, path)), [404, '2541'], path);
    assert.deepEqual(
      await code(
        one.ask('payment', 'POST', '/v2/payment/status', {
          general: { project_id: 120, payment_id: 'p', signature: 'x' },
        }),
      ),
      [400, '3261'],
    );
    assert.deepEqual(await code(one.ask('payment', 'POST', '/v2/payment/status', { general: { project_id: 120 } })), [
      400,
      '2004',
    ]);
  });
});

test('what two JSON readers do not understand alike is refused with 422', async () => {
  const text = JSON.stringify(signedAt(saleMessage(120, 'p')));
  const bodies = [
    `${text}}`,
    text.slice(0, -1),
    '',
    '{',
    'null,',
    text.replace('{', '{"payment":{},'),
    `\uFEFF${text}`,
    text.replace('"A"', "'A'"),
  ];
  await everywhere(async (one, { method }) => {
    const latin = Buffer.concat([
      Buffer.from(text.slice(0, -1)),
      Buffer.from([0x2c, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
    ]);
    for (const bytes of [...bodies.map((body) => Buffer.from(body)), latin]) {
      const { status, body } = await one.ask('payment', 'POST', pathOf(method), bytes);
      assert.deepEqual([status, body.code, body.status], [422, '2003', 'error'], bytes.toString().slice(0, 40));
    }
    for (const body of [null, [], 'text', 5])
      assert.equal((await one.ask('payment', 'POST', pathOf(method), body)).body.code, '2004');
  });
});

test('a payment id is used once in a project, whatever its letter case, and the first payment stays as it is', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.project(121, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'Order-ก', 10_000));
  for (const id of ['Order-ก', 'ORDER-ก', 'order-ก'])
    assert.deepEqual((await one.sale('promptpay', saleMessage(120, id, 20_000))).body.code, '3041');
  assert.equal((await one.sale('promptpay', saleMessage(121, 'order-ก'))).status, 200);
  await one.customer(120, 'ORDER-ก', 'pay');
  await one.advance(0);
  assert.equal(one.last('Order-ก')?.payment.sum.amount, 10_000);
});
