import { strict as assert } from 'node:assert';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';

test.describe.configure({ timeout: 120_000 });

let browser: RunBrowser;
let server: Server;
let url: string;
test.beforeAll(async () => {
  browser = runBrowser({ pictures: false });
  server = createServer(({ url: path }, reply) => {
    reply.setHeader('content-type', path === '/worker.js' ? 'text/javascript' : 'text/html');
    reply.end(
      path === '/worker.js' ? 'addEventListener("fetch", (it) => it.respondWith(new Response("left")))' : '<p>page',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(async () => {
  await browser.close();
  server.close();
});

/** What a page can leave behind, by what it is. */
const LEFT: Readonly<Record<string, string>> = {
  'a cookie': 'document.cookie = "left=1; max-age=9999"',
  'an entry in a store': 'localStorage.setItem("left", "1")',
  'an entry in a store of the tab': 'sessionStorage.setItem("left", "1")',
  'a service worker':
    'navigator.serviceWorker.register("/worker.js").then(() => navigator.serviceWorker.ready).then(() => undefined)',
  'a cache': 'caches.open("left").then((cache) => cache.put("/", new Response("left")))',
  'a database': 'new Promise((done) => { indexedDB.open("left").onsuccess = () => done(); })',
  'an open window': 'void window.open("about:blank", "left")',
  'the name of its window': 'void (window.name = "left")',
};

/** All that a customer who comes for the first time finds empty. */
const FOUND = `(async () => ({
  cookie: document.cookie,
  stores: localStorage.length + sessionStorage.length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: await caches.keys(),
  databases: (await indexedDB.databases()).length,
  name: window.name,
  history: history.length,
  text: document.body.textContent,
}))()`;

const found = (page: Page) => page.evaluate(FOUND);

for (const [what, script] of Object.entries(LEFT))
  test(`the scenario after one whose page left ${what} finds a browser like new`, async () => {
    const first = await browser.open(false);
    await first.lane.page.goto(url);
    const asNew = await found(first.lane.page);
    await first.lane.page.evaluate(script);
    if (what !== 'an open window') assert.notDeepEqual(await found(first.lane.page), asNew, 'nothing was left');
    await first.close();
    const next = await browser.open(false);
    await next.lane.page.goto(url);
    assert.deepEqual(await found(next.lane.page), asNew);
    assert.equal(next.lane.context.pages().length, 1);
    await next.close();
  });

test('a scenario never gets the page of one that still runs, nor of one whose page hangs', async () => {
  const [one, other] = [await browser.open(false), await browser.open(false)];
  assert.notEqual(one.lane.context, other.lane.context);
  one.hung();
  await Promise.all([one.close(), other.close()]);
  const next = await browser.open(false);
  assert.notEqual(next.lane.context, one.lane.context);
  await next.close();
});
