import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, test } from '@playwright/test';
import { html } from '#reports/html/page';
import { openBrowser } from './browser.ts';
import { big, hostile } from './samples/hostile.ts';
import { sample } from './samples/sample.ts';

test.describe.configure({ mode: 'serial' });

let browser: Browser | null = null;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => browser?.close());

type Options = { readonly width?: number; readonly dark?: boolean; readonly script?: boolean };

async function opened(text: string, { width = 1280, dark = false, script = true }: Options = {}) {
  test.skip(browser === null, 'no Chromium was found on this machine: the page was tested as text only');
  const file = test.info().outputPath('report.html');
  await writeFile(file, text);
  const context = await (browser as Browser).newContext({
    viewport: { width, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const seen = { requests: [] as string[], messages: [] as string[] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, seen };
}

const number = (page: Page, code: string) => page.evaluate(code) as Promise<number>;

test('a hostile report is parsed as text: one script, no request, nothing run, nothing reported', async () => {
  const { page, seen } = await opened(html(hostile()));
  assert.equal(await number(page, 'document.scripts.length'), 1);
  assert.equal(
    await number(page, 'document.querySelectorAll("img, iframe, object, [onload], [onerror], [onmouseover]").length'),
    0,
  );
  assert.equal(await page.evaluate('window.broken'), undefined);
  assert.equal(await number(page, 'document.querySelectorAll("main > section").length'), 8);
  assert.deepEqual([seen.requests.length, seen.messages], [1, []]);
});

test('the page fits a phone and a desktop, and its text has contrast in light and dark', async () => {
  for (const width of [390, 1280])
    for (const dark of [false, true]) {
      const { page } = await opened(html(sample()), { width, dark });
      await page.evaluate('for (const node of document.querySelectorAll("details")) node.open = true');
      assert.ok((await number(page, 'document.documentElement.scrollWidth')) <= width, `${width} px`);
      assert.deepEqual(await page.evaluate(FAINT), [], dark ? 'dark' : 'light');
    }
});

test('the filter shows what fits, counts it, and gives way to a link', async () => {
  const { page } = await opened(html(sample()));
  const shown = () => page.locator('details.rule:visible').count();
  assert.equal(await shown(), 18);
  await page.selectOption('#filter-outcome', 'fail');
  assert.equal(await shown(), 4);
  await page.selectOption('#filter-level', 'must');
  await page.fill('#filter-text', 'CRC e-86');
  assert.equal(await shown(), 1);
  assert.equal(await page.textContent('#filter-count'), '1 of 18 rules');
  assert.equal(await page.locator('.group:visible').count(), 1);
  await page.click('.reason a >> nth=0');
  assert.equal(await shown(), 18);
  assert.equal(await page.locator('details.rule[open]').count(), 1);
  await page.click('.tiles .pass a');
  assert.equal(await shown(), 7);
});

test('without its script the page shows everything but the filter, and every part has a name', async () => {
  const { page } = await opened(html(sample()), { script: false });
  assert.equal(await page.locator('#filter').isVisible(), false);
  assert.equal(await page.locator('details.rule').count(), 18);
  for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const)
    assert.equal(await page.getByRole(role).count(), 1, role);
  assert.equal(await page.getByRole('region', { name: 'What fails' }).count(), 1);
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the verdict');
});

test('a run of two thousand rules opens and filters', async () => {
  const { page } = await opened(html(big()), { width: 390 });
  await page.fill('#filter-text', 'number 1234');
  assert.equal(await page.textContent('#filter-count'), '1 of 2000 rules');
  assert.ok((await number(page, 'document.documentElement.scrollWidth')) <= 390);
});

// Every text below the contrast of WCAG AA, as "ratio tag.class", against the nearest painted background.
const FAINT = `(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = (node) => { for (; node; node = node.parentElement) { const color = rgb(getComputedStyle(node).backgroundColor); if (color[3] !== 0) return color; } return [255, 255, 255]; };
  return [...document.querySelectorAll('body *')]
    .filter((node) => node.tagName !== 'SCRIPT' && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .map((node) => { const [one, other] = [light(rgb(getComputedStyle(node).color)), light(ground(node))].sort((a, b) => b - a);
      return { node, ratio: (one + 0.05) / (other + 0.05) }; })
    .filter(({ ratio }) => ratio < 4.5).map(({ node, ratio }) => ratio.toFixed(2) + ' ' + node.tagName + '.' + node.className);
})()`;
