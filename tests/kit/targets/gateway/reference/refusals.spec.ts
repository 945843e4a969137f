import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { type Edit, edited, type Json, type JsonObject } from '#core/json';
import { validate } from '#schemas/validate';
import { KEY, type Method, PATHS, saleMessage, signedAt, stand } from './stand.ts';

const set = (at: string, value: Json): Edit => ({ op: 'set', at, value });
const remove = (at: string): Edit => ({ op: 'remove', at });

const METHODS = [
  ['promptpay', 'redirect'],
  ['promptpay', 'display'],
  ['thai-qr', 'redirect'],
  ['bank-transfer-thailand', 'redirect'],
] as const satisfies readonly (readonly [Method, string])[];

async function everywhere(check: (one: ReturnType<typeof stand>, method: Method, channel: string) => Promise<void>) {
  for (const [method, channel] of METHODS) {
    const one = stand();
    await one.project(120, method, channel);
    await check(one, method, channel);
    one.received.length = 0;
    assert.equal(
      (await one.sale(method, saleMessage(120, 'baseline'))).status,
      200,
      'the baseline without the fault is accepted',
    );
    await one.advance(0);
    assert.equal(one.received.length, 1, 'refused requests have no callbacks');
  }
}

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
  await everywhere(async (one, method) => {
    for (const [edit, code] of wrong) {
      const { status, body } = await one.sale(method, saleMessage(120, 'p'), edit);
      assert.deepEqual([status, body.code], [400, code], JSON.stringify(edit));
      assert.deepEqual(validate('gate/error-reply', body), []);
    }
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
  const transfer = [
    '/customer/email',
    '/customer/first_name',
    '/customer/last_name',
    '/return_url/success',
    '/return_url',
  ];
  await everywhere(async (one, method, channel) => {
    const own =
      method === 'bank-transfer-thailand'
        ? transfer
        : method === 'promptpay' && channel === 'redirect'
          ? ['/return_url']
          : [];
    for (const where of [...always, ...own]) {
      const { status, body } = await one.sale(method, saleMessage(120, 'p'), remove(where));
      assert.deepEqual([status, body.code], [400, '2004'], where);
    }
    assert.equal(
      (await one.ask('payment', 'POST', PATHS[method], saleMessage(120, 'p'))).body.code,
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

test('signatures, projects, paths and HTTP methods', async () => {
  await everywhere(async (one, method, channel) => {
    const right = signedAt(saleMessage(120, 'p'));
    const send = (message: Json, path: string = PATHS[method], verb = 'POST') =>
      one.ask('payment', verb, path, message);
    const code = async (answer: ReturnType<typeof send>) => [(await answer).status, (await answer).body.code];
    assert.deepEqual(await code(send(edited(right, [set('/payment/amount', 60_000)]))), [400, '3261']);
    assert.deepEqual(await code(send(edited(right, [set('/general/signature', '')]))), [400, '3262']);
    assert.deepEqual(await code(send(edited(right, [set('/general/signature', 7)]))), [400, '3261']);
    assert.deepEqual(await code(one.sale(method, saleMessage(121, 'p'))), [404, '2442']);
    const other = METHODS.find(([name]) => name !== method)?.[0] ?? 'thai-qr';
    assert.deepEqual(await code(send(right, PATHS[other])), [400, '2541']);
    for (const verb of ['GET', 'PUT', 'DELETE', 'PATCH'])
      assert.deepEqual(
        [(await send(right, PATHS[method], verb)).status, (await send(right, PATHS[method], verb)).body.status],
        [405, 'error'],
      );
    for (const path of [
      '/',
      '/v2/payment/banks/promptpay/refund',
      '/v2/payment/banks/thai-qr/payout',
      '/v2/payment/bank-transfer/thailand/refund',
    ])
      assert.deepEqual(await code(send(right, path)), [404, '2541'], path);
    assert.ok(channel);
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
  await everywhere(async (one, method) => {
    const latin = Buffer.concat([
      Buffer.from(text.slice(0, -1)),
      Buffer.from([0x2c, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
    ]);
    for (const bytes of [...bodies.map((body) => Buffer.from(body)), latin]) {
      const { status, body } = await one.ask('payment', 'POST', PATHS[method], bytes);
      assert.deepEqual([status, body.code, body.status], [422, '2003', 'error'], bytes.toString().slice(0, 40));
    }
    for (const body of [null, [], 'text', 5])
      assert.equal((await one.ask('payment', 'POST', PATHS[method], body)).body.code, '2004');
  });
});

test('limits hold at both edges', async () => {
  const edges: readonly (readonly [Method, number, number])[] = [
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
  assert.equal(KEY.length > 0, true);
});
