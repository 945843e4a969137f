import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { at, type Json } from '#core/json';
import { MINUTE, SECOND } from '#core/time';
import { saleMessage, stand } from './stand.ts';

async function shop(settings: Record<string, Json> = {}) {
  const one = stand();
  for (const id of [1, 2]) await one.project(id, 'bank-transfer-thailand', 'redirect', settings);
  return {
    ...one,
    /** Buys and gives the address that the customer is sent to. */
    async buy(id: string, baht: number, customer = 'c-1', project = 1): Promise<Json | undefined> {
      assert.equal(
        (await one.sale('bank-transfer-thailand', saleMessage(project, id, baht * 100, customer))).status,
        200,
      );
      await one.advance(0);
      return at(one.last(id), '/redirect_data/url');
    },
    async sent(project = 1) {
      const { body } = await one.control(`GET /provider/purchases?project_id=${project}`);
      return (body.purchases as readonly { payment_id: string }[]).map(({ payment_id }) => payment_id);
    },
    result: (id: string) => [one.last(id)?.payment.status, one.last(id)?.operation.code],
  };
}

test('three equal purchases share the first one’s data; paying one declines the others with 3613', async () => {
  for (const paid of ['first', 'second', 'third']) {
    const one = await shop();
    const data = [await one.buy('first', 500), await one.buy('second', 500), await one.buy('third', 500)];
    assert.equal(new Set(data).size, 1);
    assert.deepEqual(await one.sent(), ['first']);
    await one.customer(1, paid, 'pay');
    await one.advance(0);
    for (const id of ['first', 'second', 'third']) {
      assert.deepEqual(one.result(id), id === paid ? ['success', '0'] : ['decline', '3613']);
      assert.equal(one.statuses(id).length, 2);
    }
  }
});

test('three different amounts reach the provider; the fourth gets the data of the third', async () => {
  const one = await shop();
  const data = [
    await one.buy('a', 500),
    await one.buy('b', 600),
    await one.buy('c', 700),
    await one.buy('d', 800),
    await one.buy('e', 900),
  ];
  assert.equal(new Set(data.slice(0, 3)).size, 3);
  assert.deepEqual(data.slice(3), [data[2], data[2]]);
  assert.deepEqual(await one.sent(), ['a', 'b', 'c']);
  assert.equal(await one.buy('f', 500), data[0], 'a known amount still has its own data');
});

test('a series ends 30 minutes after its first purchase', async () => {
  const one = await shop();
  const first = await one.buy('first', 500);
  await one.advance(29 * MINUTE + 59 * SECOND);
  assert.equal(await one.buy('within', 500), first);
  await one.advance(2 * SECOND);
  assert.notEqual(await one.buy('after', 500), first);
  assert.deepEqual(await one.sent(), ['first', 'after']);
});

test('a success lets the customer begin anew', async () => {
  const one = await shop();
  const data = [await one.buy('a', 500), await one.buy('b', 600), await one.buy('c', 700)];
  await one.customer(1, 'a', 'pay');
  const again = await one.buy('again', 500);
  assert.ok(!data.includes(again));
  assert.ok(!data.includes(await one.buy('d', 800)));
  assert.deepEqual(await one.sent(), ['a', 'b', 'c', 'again', 'd']);
  assert.deepEqual(one.statuses('b'), ['awaiting redirect result'], 'other amounts have queues of their own');
});

test('a decline alone neither ends a series nor declines the rest', async () => {
  const one = await shop();
  const data = await one.buy('first', 500);
  await one.buy('second', 500);
  await one.customer(1, 'first', 'decline');
  assert.equal(await one.buy('third', 500), data);
  assert.deepEqual(one.result('second')[0], 'awaiting redirect result');
  await one.customer(1, 'third', 'pay');
  await one.advance(0);
  assert.deepEqual(one.result('first'), ['decline', '20000']);
  assert.deepEqual(one.result('second'), ['decline', '3613']);
});

test('series are of one customer in one project', async () => {
  const one = await shop();
  const data = [await one.buy('a', 500), await one.buy('b', 500, 'c-2'), await one.buy('c', 500, 'c-1', 2)];
  assert.equal(new Set(data).size, 3);
  await one.customer(1, 'a', 'pay');
  await one.advance(0);
  assert.deepEqual([one.statuses('b').length, one.statuses('c').length], [1, 1]);
  assert.deepEqual(await one.sent(2), ['c']);
});

test('a project sets window and number of amounts', async () => {
  const one = await shop({ series: { window_ms: 60_000, distinct: 1 } });
  const first = await one.buy('a', 500);
  assert.equal(await one.buy('b', 600), first);
  await one.advance(60_000);
  assert.notEqual(await one.buy('c', 600), first);
});
