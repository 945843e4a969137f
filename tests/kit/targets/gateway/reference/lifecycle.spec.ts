import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { at } from '#core/json';
import { MINUTE, SECOND } from '#core/time';
import { decodeQr } from '#schemas/emv-qr/read';
import { validate } from '#schemas/validate';
import { isSigned, saleMessage, stand } from './stand.ts';

const CHANNELS: readonly { method: string; channel: string; awaiting: string; lifetime: number; title: string }[] = [
  {
    method: 'promptpay',
    channel: 'redirect',
    awaiting: 'awaiting redirect result',
    lifetime: 6 * MINUTE,
    title: 'promptpay',
  },
  {
    method: 'promptpay',
    channel: 'display',
    awaiting: 'awaiting customer action',
    lifetime: 10 * MINUTE,
    title: 'promptpay',
  },
  {
    method: 'thai-qr',
    channel: 'redirect',
    awaiting: 'awaiting redirect result',
    lifetime: 3 * MINUTE,
    title: 'thai-qr',
  },
  {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    awaiting: 'awaiting redirect result',
    lifetime: 30 * MINUTE,
    title: 'Thailand bank transfer',
  },
];

test('every method and channel: acceptance, intermediate callback, success and decline', async () => {
  for (const { method, channel, awaiting, title } of CHANNELS) {
    const one = stand();
    await one.project(120, method, channel);
    const reply = await one.sale(method, saleMessage(120, 'p-1', 123_456));
    assert.equal(reply.status, 200);
    assert.deepEqual(validate('gate/acceptance-reply', reply.body), []);
    assert.deepEqual([reply.body.project_id, reply.body.payment_id], [120, 'p-1']);
    assert.equal(one.received.length, 0, 'the reply comes first');
    await one.advance(0);
    const intermediate = one.last('p-1');
    assert.ok(intermediate);
    assert.deepEqual(
      validate(channel === 'display' ? 'gate/callback-display' : 'gate/callback-redirect', intermediate),
      [],
    );
    assert.ok(isSigned(intermediate));
    assert.equal(intermediate.payment.status, awaiting);
    assert.equal('redirect_data' in intermediate, channel === 'redirect');
    assert.equal('display_data' in intermediate, channel === 'display');

    assert.equal((await one.customer(120, 'P-1', 'pay')).status, 204);
    await one.advance(0);
    const success = one.last('p-1');
    assert.ok(success);
    assert.deepEqual(validate('gate/callback-success', success), []);
    assert.ok(isSigned(success));
    assert.deepEqual(success.payment.sum, { amount: 123_456, currency: 'THB' });
    assert.equal(success.payment.method, title);
    assert.equal(success.operation.request_id, reply.body.request_id);

    await one.sale(method, saleMessage(120, 'p-2', 60_000));
    await one.customer(120, 'p-2', 'decline');
    await one.advance(0);
    const decline = one.last('p-2');
    assert.deepEqual(validate('gate/callback-decline', decline), []);
    assert.equal(decline?.operation.code, '20000');
    assert.deepEqual(one.statuses('p-1'), [awaiting, 'success']);
    assert.deepEqual(one.statuses('p-2'), [awaiting, 'decline']);
  }
});

test('the QR code of the display channel can be read and says the amount in baht', async () => {
  const one = stand();
  await one.project(120, 'promptpay', 'display');
  for (const [index, amount] of [1, 1000, 123_456, 999_999_999_999].entries()) {
    await one.sale('promptpay', saleMessage(120, `p-${index}`, amount));
    await one.advance(0);
    const [element] = at(one.last(`p-${index}`), '/display_data') as readonly {
      type: string;
      title: string;
      data: string;
    }[];
    assert.deepEqual([element?.type, element?.title], ['qr_img', 'QR code']);
    const read = decodeQr(element?.data ?? '');
    assert.ok(read.ok);
    assert.deepEqual([read.qr.dynamic, read.qr.amount], [true, amount]);
  }
});

test('an unpaid payment is declined when its time ends, not before, with a code other than 0', async () => {
  for (const { method, channel, awaiting, lifetime } of CHANNELS) {
    const one = stand();
    await one.project(120, method, channel);
    await one.sale(method, saleMessage(120, 'paid'));
    await one.sale(method, saleMessage(120, 'left', 70_000));
    await one.customer(120, 'left', 'leave');
    await one.advance(lifetime - SECOND);
    assert.equal((await one.customer(120, 'paid', 'pay')).status, 204);
    await one.advance(2 * SECOND);
    assert.deepEqual(one.statuses('paid'), [awaiting, 'success']);
    assert.deepEqual(one.statuses('left'), [awaiting, 'decline']);
    assert.notEqual(one.last('left')?.operation.code, '0');
    assert.equal((await one.customer(120, 'left', 'pay')).status, 409);
    assert.equal(
      (await one.status(120, 'left')).body.payment && at((await one.status(120, 'left')).body, '/payment/status'),
      'decline',
    );
  }
});

test('a project sets the lifetime, the threshold and the limits', async () => {
  const one = stand();
  await one.project(1, 'promptpay', 'display', { qr_lifetime_ms: 20_000 });
  await one.project(2, 'thai-qr', 'redirect', { threshold_ms: 60_000, limits: { min: 100, max: 200 } });
  await one.sale('promptpay', saleMessage(1, 'p'));
  await one.sale('thai-qr', saleMessage(2, 't', 100));
  assert.equal((await one.sale('thai-qr', saleMessage(2, 'u', 201))).body.code, '309');
  await one.advance(20_000);
  assert.deepEqual([one.statuses('p').length, one.statuses('t').length], [2, 1]);
  await one.advance(40_000);
  assert.deepEqual(one.statuses('t').at(-1), 'decline');
});

test('another amount paid is a success of the amount really paid', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'p-1', 10_000));
  await one.customer(120, 'p-1', 'pay', { amount: 9_000 });
  await one.advance(0);
  for (const where of ['/payment/sum', '/operation/sum_initial', '/operation/sum_converted'])
    assert.deepEqual(at(one.last('p-1'), where), { amount: 9_000, currency: 'THB' });
  assert.equal(one.last('p-1')?.payment.status, 'success');
});

test('final states stay', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  for (const [id, first] of [
    ['p', 'pay'],
    ['d', 'decline'],
  ] as const) {
    await one.sale('promptpay', saleMessage(120, id));
    await one.customer(120, id, first);
    for (const action of ['pay', 'decline', 'leave']) assert.equal((await one.customer(120, id, action)).status, 409);
  }
  await one.advance(60 * MINUTE);
  assert.deepEqual(one.statuses('p'), ['awaiting redirect result', 'success']);
  assert.deepEqual(one.statuses('d'), ['awaiting redirect result', 'decline']);
});

test('the status request tells what the callbacks tell, and 3061 for an unknown payment', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'p-1'));
  const read = async (id: string) => (await one.status(120, id)).body;
  assert.equal(at(await read('p-1'), '/payment/status'), 'awaiting redirect result');
  await one.customer(120, 'p-1', 'pay');
  const known = await one.status(120, 'P-1');
  assert.equal(known.status, 200);
  assert.deepEqual(validate('gate/status-reply', known.body), []);
  assert.ok(isSigned(known.body));
  assert.equal(at(known.body, '/payment/status'), 'success');
  const unknown = await one.status(120, 'nobody');
  assert.deepEqual([unknown.status, unknown.body.status, unknown.body.code], [200, 'error', '3061']);
});
