import { strict as assert } from 'node:assert';
import { type Browser, test } from '@playwright/test';
import { type Lane, openLane } from '#targets/payment-page/client/browser/lane';
import { findIn } from '#targets/payment-page/client/sight/find';
import { openBrowser } from '../../kit/reports/browser.ts';

const PAGE = 'http://page.example/';

let browser: Browser | null;
test.beforeAll(async () => {
  browser = await openBrowser();
});
test.beforeEach(() => test.skip(browser === null, 'no Chromium was found on this machine'));
test.afterAll(() => browser?.close());

/** A lane in which a page with this script was looked at. */
async function visited(script = '', given?: Lane): Promise<Lane> {
  assert.ok(browser);
  const lane = given ?? (await openLane(browser));
  const body = `<p id="amount">300</p><script>${script}</script>`;
  await lane.context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await lane.page.goto(PAGE);
  return lane;
}

test('a lane in which nothing was left is given again, with an empty page and nobody who answers for hosts', async () => {
  const lane = await visited('history.pushState(null, "", "?further")');
  assert.equal(await lane.emptied(), true);
  assert.equal(lane.page.url(), 'about:blank');
  assert.equal(await lane.page.evaluate('history.length'), 1);
  await assert.rejects(lane.page.goto(PAGE));
  await lane.context.close();
});

test('what a page stores in databases is gone for the next scenario', async () => {
  const lane = await visited('indexedDB.open("left")');
  await lane.page.evaluate('new Promise((done) => { indexedDB.open("left").onsuccess = done; })');
  assert.equal(await lane.emptied(), true);
  await visited('', lane);
  assert.deepEqual(await lane.page.evaluate('indexedDB.databases()'), []);
  await lane.context.close();
});

test('a lane whose scenario ended without a connection has one again', async () => {
  const lane = await visited();
  await lane.context.setOffline(true);
  assert.equal(await lane.emptied(), true);
  await assert.rejects(lane.page.goto('http://127.0.0.1:49151/'), /ERR_CONNECTION_REFUSED/);
  await lane.context.close();
});

test('further tabs go with their scenario', async () => {
  const lane = await visited();
  const tab = await lane.opensTab();
  await tab.goto(PAGE);
  assert.equal(await lane.emptied(), true);
  assert.equal(tab.isClosed(), true);
  await lane.context.close();
});

for (const script of ['localStorage.setItem("left", "1")', 'void window.open("about:blank")', 'open("/"); close()'])
  test(`a lane is not given again where a further tab did “${script}”`, async () => {
    const lane = await visited();
    const tab = await lane.opensTab();
    await tab.goto(PAGE);
    await tab.evaluate(script).catch(() => undefined);
    assert.equal(await lane.emptied(), false);
    await lane.context.close();
  });

for (const [what, script] of Object.entries({
  'a cookie': 'document.cookie = "left=1"',
  'an entry in a store': 'localStorage.setItem("left", "1")',
  'an entry in a store of the tab': 'sessionStorage.setItem("left", "1")',
  'the name of its window': 'window.name = "left"',
  'a frame': 'document.body.append(document.createElement("iframe"))',
  'a window': 'window.open("about:blank")',
}))
  test(`a lane in which a page left ${what} is not given again`, async () => {
    const lane = await visited(script);
    assert.equal(await lane.emptied(), false);
    await lane.context.close();
  });

test('of what a page answers only texts of what was asked for are taken, and no more of them', async () => {
  const asked = [['amount', '#amount']] as const;
  const limits = { longest: 2, patience: 5_000 };
  const tame = await visited();
  assert.deepEqual(await findIn(tame.page.mainFrame(), asked, limits), { amount: '30' });
  const hostile = await visited(
    'window.String = () => ({ slice: () => ({ toString: () => "x".repeat(1e6) }) }); Object.prototype.other = "own"',
  );
  assert.deepEqual(await findIn(hostile.page.mainFrame(), asked, limits), {});
  await Promise.all([tame, hostile].map(({ context }) => context.close()));
});
