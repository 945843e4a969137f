import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from '@playwright/test';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, openShop, type Shop, SIZES, STATES } from './shown.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const METHODS = [
  { method: 'promptpay', channel: 'display' },
  { method: 'thai-qr', channel: 'redirect' },
  { method: 'bank-transfer-thailand', channel: 'redirect' },
];

let browser: Browser;
let shop: Shop;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  [browser, shop] = await Promise.all([aBrowser(), openShop(METHODS)]);
});
test.afterAll(() => Promise.all([browser.close(), shop.close()]));

/** What axe finds wrong on a page, in words. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [name, bring] of Object.entries(STATES))
  test(`the page shows ${name} on phone and desktop, without a fault that axe finds`, async () => {
    const context = await browser.newContext({ viewport: SIZES.phone });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await bring(shop, page);
    assert.deepEqual(await violations(page), []);
    for (const size of Object.values(SIZES)) {
      await page.setViewportSize(size);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      assert.equal(wide, false, `it is wider than ${size.width}`);
    }
    assert.deepEqual(errors, []);
    await context.close();
  });
