import { strict as assert } from 'node:assert';
import { type Browser, test } from '@playwright/test';
import { type Listener, listenerOverHttp } from '#targets/gateway/client/listener';
import type { SessionState } from '#targets/gateway/client/session-state';
import { openShop, type Shop } from '#targets/payment-page/client/shop';
import { openBrowser } from '../../kit/reports/browser.ts';

let browser: Browser | null;
test.beforeAll(async () => {
  browser = await openBrowser();
});
test.beforeEach(() => test.skip(browser === null, 'no Chromium was found on this machine'));
test.afterAll(() => browser?.close());

/** A shop at a listener, and a customer's page; `brought` collects what came to the listener and was no browser's. */
async function shopAt(listener: Listener) {
  assert.ok(browser);
  const page = await browser.newPage();
  const state = { connection: { listener }, prefix: 'run-1', urls: {} } as unknown as SessionState;
  const shop: Shop = await openShop(page.context(), state);
  const brought: string[] = [];
  listener.subscribe('run-1', (path, request) => {
    const shown = shop.visited(request);
    if (!shown) brought.push(path);
    return shown ?? 202;
  });
  shop.show('<p>What to buy');
  return { page, shop, brought };
}

for (const [where, publicUrl] of [
  ['on this machine', undefined],
  ['elsewhere, which this machine need not reach', 'https://shop.invalid/tunnel'],
] as const)
  test(`a customer opens the shop and comes back to it, where it is ${where}`, async () => {
    const listener = await listenerOverHttp(publicUrl === undefined ? {} : { publicUrl });
    const { page, shop, brought } = await shopAt(listener);
    await page.goto(shop.url);
    assert.equal(await page.textContent('p'), 'What to buy');
    assert.equal(shop.isAt(page.url()), false);
    await page.goto(`${listener.url}/run-1/return?payment=1`);
    assert.equal(await page.textContent('body'), 'shop');
    assert.equal(shop.isAt(page.url()), true);
    assert.deepEqual(brought, []);
    await page.close();
    await listener.close();
  });

test('what comes to the shop and is no browser is a callback', async () => {
  const listener = await listenerOverHttp({});
  const { page, brought } = await shopAt(listener);
  // Node's own client sends `sec-fetch-mode`, as browsers do.
  const { status } = await fetch(`${listener.url}/run-1/main`, { method: 'POST', body: '{}' });
  assert.equal(status, 202);
  assert.deepEqual(brought, ['main']);
  await page.close();
  await listener.close();
});
