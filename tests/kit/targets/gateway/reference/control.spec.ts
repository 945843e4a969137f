import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Json, JsonObject } from '#core/json';
import { methods } from '#schemas/methods';
import { validate } from '#schemas/validate';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import { KEY, saleMessage, stand } from './stand.ts';

test('capabilities state what is offered', async () => {
  const { status, body } = await stand().control('GET /capabilities');
  assert.equal(status, 200);
  assert.deepEqual(validate('protocol/capabilities', body), []);
  const offered = (body.methods as readonly { method: string; channels: readonly string[] }[]).flatMap(
    ({ method, channels }) => channels.map((channel) => `${method}/${channel}`),
  );
  assert.deepEqual(
    offered,
    methods.map(({ id }) => id),
  );
});

test('malformed control calls are 400, unknown things 404, with an error in words', async () => {
  const one = stand();
  const project: JsonObject = { project_id: 1, key: 'k', method: 'promptpay', channel: 'redirect' };
  const malformed: readonly (readonly [string, Json])[] = [
    ['POST /reset', { now: 'yesterday' }],
    ['POST /reset', { now: '2026-01-05' }],
    ['POST /projects', {}],
    ['POST /projects', { ...project, project_id: '1' }],
    ['POST /projects', { ...project, key: '' }],
    ['POST /projects', { ...project, method: 'visa' }],
    ['POST /projects', { ...project, method: 'thai-qr', channel: 'display' }],
    ['POST /projects', { ...project, callback_url: 'nowhere' }],
    ['POST /projects', { ...project, qr_lifetime_ms: '1' }],
    ['POST /projects', { ...project, limits: { min: -1 } }],
    ['POST /projects', { ...project, series: { distinct: 0 } }],
    ['POST /projects', { ...project, return_urls: { success: 'nowhere' } }],
    ['POST /projects', { ...project, methods: [] }],
    ['POST /projects', { ...project, methods: [project, { method: 'promptpay', channel: 'display' }] }],
    ['POST /projects', [project]],
    ['POST /customer', {}],
    ['POST /customer', { project_id: 1, payment_id: 'p', action: 'steal' }],
    ['POST /customer', { project_id: 1, payment_id: 'p', action: 'pay', amount: 0 }],
    ['POST /customer', { project_id: 1, payment_id: 'p', action: 'pay', amount: 1.5 }],
    ['POST /clock', {}],
    ['POST /clock', { advance_ms: -1 }],
    ['POST /clock', { advance_ms: '5' }],
    ['POST /clock', { advance_ms: 1e18 }],
    ['GET /provider/purchases?project_id=x', null],
  ];
  for (const [call, body] of malformed) {
    const answer = await one.control(call, body);
    assert.equal(answer.status, 400, `${call} ${JSON.stringify(body)}`);
    assert.deepEqual(validate('protocol/control-error', answer.body), []);
  }
  assert.equal((await one.ask('control', 'POST', '/clock', Buffer.from('{'))).status, 400);
  const unknown = [
    'GET /',
    'PUT /projects',
    'GET /clock',
    'GET /worlds/7/capabilities',
    'GET /provider/purchases?project_id=9',
    'DELETE /worlds/7',
    'POST /toString',
  ];
  for (const call of unknown) {
    const answer = await one.control(call);
    assert.equal(answer.status, 404, call);
    assert.equal(typeof answer.body.error, 'string');
  }
  assert.equal((await one.customer(1, 'p', 'pay')).status, 404);
  assert.throws(() => referenceGateway({ deliver: async () => 200, now: 'soon' }), RangeError);
});

test('the clock stands still between moves, and reset sets it and forgets everything', async () => {
  const one = stand({ now: '2026-03-01T00:00:00+07:00' });
  assert.equal((await one.advance(0)).body.now, '2026-03-01T00:00:00.000+07:00');
  assert.equal((await one.advance(1_500)).body.now, '2026-03-01T00:00:01.500+07:00');
  await one.project(1, 'promptpay');
  one.merchant.answer = 500;
  await one.sale('promptpay', saleMessage(1, 'p'));
  await one.advance(0);
  assert.equal((await one.control('POST /reset', { now: '2026-01-01T00:00:00Z' })).status, 204);
  assert.equal((await one.advance(0)).body.now, '2026-01-01T07:00:00.000+07:00');
  assert.equal((await one.sale('promptpay', saleMessage(1, 'p'))).status, 404);
  await one.advance(3_600_000);
  assert.equal(one.received.length, 1, 'what was due is forgotten too');
  assert.equal((await one.control('POST /reset')).status, 204);
  assert.equal((await one.advance(0)).body.now, '2026-03-01T00:00:00.000+07:00');
});

test('worlds are apart from each other', async () => {
  const one = stand();
  const made = [await one.control('POST /worlds'), await one.control('POST /worlds')].map(({ body }) => body);
  for (const world of made) assert.deepEqual(validate('protocol/worlds', world), []);
  const [a, b] = made.map(({ control }) => new URL(String(control)).pathname);
  assert.notEqual(a, b);
  const project = { project_id: 1, key: KEY, method: 'promptpay', channel: 'redirect' };
  assert.equal((await one.control(`POST ${a}/projects`, project)).status, 204);
  assert.equal((await one.control(`GET ${a}/provider/purchases?project_id=1`)).status, 200);
  assert.equal((await one.control(`GET ${b}/provider/purchases?project_id=1`)).status, 404);
  assert.equal((await one.control('GET /provider/purchases?project_id=1')).status, 404);
  await one.control(`POST ${a}/clock`, { advance_ms: 60_000 });
  assert.equal((await one.control(`POST ${b}/clock`, { advance_ms: 0 })).body.now, '2026-01-05T09:00:00.000+07:00');
  assert.equal((await one.control(`DELETE ${a}`)).status, 204);
  assert.equal((await one.control(`GET ${a}/capabilities`)).status, 404);
  assert.equal((await one.ask('payment', 'POST', `${a}/v2/payment/status`, {})).status, 404);
});

test('a project may take several methods', async () => {
  const one = stand();
  const methods = [
    { method: 'promptpay', channel: 'display' },
    { method: 'thai-qr', channel: 'redirect' },
  ];
  assert.equal((await one.control('POST /projects', { project_id: 1, key: KEY, methods })).status, 204);
  assert.equal((await one.sale('promptpay', saleMessage(1, 'a'))).status, 200);
  assert.equal((await one.sale('thai-qr', saleMessage(1, 'b'))).status, 200);
  assert.equal((await one.sale('bank-transfer-thailand', saleMessage(1, 'c'))).body.code, '2541');
});

test('the same scenario and seed give the same bytes', async () => {
  async function told(seed: number): Promise<readonly string[]> {
    const one = stand({ seed });
    await one.project(1, 'promptpay', 'display');
    const replies = [];
    for (const id of ['a', 'b']) replies.push(JSON.stringify(await one.sale('promptpay', saleMessage(1, id))));
    await one.customer(1, 'a', 'pay');
    await one.advance(3_600_000);
    return [...replies, ...one.received.map(({ text }) => text)];
  }
  assert.deepEqual(await told(7), await told(7));
  assert.notDeepEqual(await told(7), await told(8));
});

test('in real time the clock runs until it is moved, and then stands still', async () => {
  const one = stand({ realTime: true });
  await one.project(1, 'promptpay', 'redirect', { qr_lifetime_ms: 20 });
  await one.sale('promptpay', saleMessage(1, 'p'));
  while (one.statuses('p').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(one.statuses('p'), ['awaiting redirect result', 'decline']);
  const { now } = (await one.advance(0)).body;
  await new Promise((resolve) => setTimeout(resolve, 15));
  assert.equal((await one.advance(0)).body.now, now);
  one.gateway.close();
});
