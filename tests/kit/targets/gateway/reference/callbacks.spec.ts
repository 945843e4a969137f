import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Json } from '#core/json';
import { DAY, HOUR, SECOND } from '#core/time';
import { saleMessage, stand } from './stand.ts';

const set = (at: string, value: Json) => ({ op: 'set', at, value }) as const;

/** Gaps in seconds between the attempts of the first callback, as the virtual clock saw them. */
async function gapsOf(answer: number | null, attempts: number): Promise<readonly number[]> {
  const times: number[] = [];
  const one = stand({
    deliver: async () => {
      times.push(0);
      return answer;
    },
  });
  await one.project(120, 'promptpay', 'redirect', { qr_lifetime_ms: 30 * DAY });
  await one.sale('promptpay', saleMessage(120, 'p'));
  const intervals: number[] = [];
  await one.advance(0);
  // Ten milliseconds a step would be slow, so each documented interval is met from below and from above.
  for (let attempt = 2; attempt <= attempts; attempt += 1) {
    const expected = attempt <= 6 ? 10 : Math.min(70 + 10 * 1.12 ** (attempt - 4), 4 * 3600);
    const ms = Math.round(expected * 1000);
    await one.advance(ms - 1);
    if (times.length === attempt) return [...intervals, -1];
    await one.advance(1);
    if (times.length !== attempt) return [...intervals, Number.NaN];
    intervals.push(ms / 1000);
  }
  return intervals;
}

test('the first intervals of the retry schedule', async () => {
  const intervals = await gapsOf(500, 9);
  assert.deepEqual(
    intervals.map((interval) => Math.round(interval * 100) / 100),
    [10, 10, 10, 10, 10, 84.05, 85.74, 87.62],
  );
  for (const answer of [null, 201, 204, 302, 400])
    assert.deepEqual((await gapsOf(answer, 3)).length, 2, `${answer} is no receipt`);
});

test('a callback is given up after 120 attempts, within eleven days', async () => {
  const one = stand();
  one.merchant.answer = 500;
  await one.project(120, 'promptpay', 'redirect', { qr_lifetime_ms: 365 * DAY });
  await one.sale('promptpay', saleMessage(120, 'p'));
  await one.advance(10 * DAY);
  assert.ok(one.received.length < 120);
  await one.advance(DAY);
  assert.equal(one.received.length, 120);
  await one.advance(30 * DAY);
  assert.equal(one.received.length, 120);
  assert.equal(new Set(one.received.map(({ text }) => text)).size, 1, 'the same text each time');
});

test('200 ends a delivery, and only of that callback', async () => {
  const one = stand();
  one.merchant.answer = 503;
  await one.project(120, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'p'));
  await one.customer(120, 'p', 'pay');
  await one.advance(10 * SECOND);
  assert.deepEqual(one.statuses('p'), ['awaiting redirect result', 'success', 'awaiting redirect result', 'success']);
  one.merchant.answer = 200;
  await one.advance(HOUR);
  assert.equal(one.received.length, 6);
});

test('callback.delay holds the result back, callback.force_disable leaves it out', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'late'), set('/callback', { delay: 600 }));
  await one.sale('promptpay', saleMessage(120, 'quiet'), set('/callback', { force_disable: true }));
  await one.advance(0);
  assert.deepEqual([one.statuses('late').length, one.statuses('quiet').length], [1, 1]);
  await one.customer(120, 'late', 'pay');
  await one.customer(120, 'quiet', 'pay');
  await one.advance(600 * SECOND - 1);
  assert.equal(one.received.length, 2);
  await one.advance(1);
  assert.deepEqual([one.statuses('late').length, one.statuses('quiet').length], [2, 1]);
});

test('addresses for results go before the address of the payment, and that before the address of the project', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.project(121, 'promptpay', 'redirect', { callback_url: null });
  const urls = {
    any: 'http://shop.example/any',
    success: 'http://shop.example/success',
    decline: 'http://shop.example/decline',
  };
  const edits = {
    any: set('/general/merchant_callback_url', urls.any),
    success: set('/general/merchant_success_callback_url', urls.success),
    decline: set('/general/merchant_decline_callback_url', urls.decline),
  };
  const project = 'http://shop.example/callback';
  const cases = [
    [[], 'pay', [project, project]],
    [[edits.any], 'pay', [urls.any, urls.any]],
    [[edits.success], 'pay', [project, urls.success]],
    [[edits.success], 'decline', [project, project]],
    [[edits.any, edits.success, edits.decline], 'pay', [urls.any, urls.success]],
    [[edits.any, edits.success, edits.decline], 'decline', [urls.any, urls.decline]],
    [[edits.any, edits.success], 'decline', [urls.any, urls.any]],
  ] as const;
  for (const [index, [given, action, expected]] of cases.entries()) {
    one.received.length = 0;
    await one.sale('promptpay', saleMessage(120, `p-${index}`), ...given);
    await one.customer(120, `p-${index}`, action);
    await one.advance(0);
    assert.deepEqual(
      one.received.map(({ url }) => url),
      expected,
    );
  }
  one.received.length = 0;
  await one.sale('promptpay', saleMessage(121, 'p'));
  await one.customer(121, 'p', 'pay');
  await one.advance(0);
  assert.equal(one.received.length, 0);
});

test('callbacks leave by themselves, after the reply', async () => {
  const one = stand();
  await one.project(120, 'promptpay');
  await one.sale('promptpay', saleMessage(120, 'p'));
  assert.equal(one.received.length, 0);
  for (let turn = 0; turn < 50 && one.received.length === 0; turn += 1) await new Promise(setImmediate);
  assert.equal(one.received.length, 1);
});
