import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { PNG } from 'pngjs';
import { screenshot } from '#targets/payment-page/client/sight/screenshot';
import { openBrowser } from '../kit/reports/browser.ts';

const SECRET = 'key-of-the-project';
/** Where each secret stands, by what carries it; the last box carries none. */
const BOXES: readonly (readonly [html: string, isCovered: boolean])[] = [
  [`<p>${SECRET}</p>`, true],
  [`<p>the key is ${SECRET}, they say</p>`, true],
  [`<input value="${SECRET}">`, true],
  [`<p>${Buffer.from(SECRET).toString('base64')}</p>`, true],
  ['<p>128.17 THB</p>', false],
];
const HEIGHT = 60;

test('a screenshot covers each text and each field with a secret, and nothing else', async () => {
  const browser = await openBrowser();
  test.skip(browser === null, 'no Chromium was found on this machine');
  const page = await browser?.newPage({ viewport: { width: 400, height: BOXES.length * HEIGHT } });
  assert.ok(page);
  const boxes = BOXES.map(
    ([html], index) => `<div style="position: absolute; top: ${index * HEIGHT}px; left: 0">${html}</div>`,
  );
  await page.setContent(
    `<style>* { margin: 0 } p, input { width: 400px; height: ${HEIGHT}px }</style>${boxes.join('')}`,
  );
  const picture = await screenshot(page, [SECRET]);
  await browser?.close();
  const { data, width } = PNG.sync.read(Buffer.from(picture ?? '', 'base64'));
  const isGrey = ([red, green, blue]: readonly (number | undefined)[]) =>
    red === 0x88 && green === 0x88 && blue === 0x88;
  for (const [index, [html, isCovered]] of BOXES.entries()) {
    const at = ((index + 0.5) * HEIGHT * width + width / 2) * 4;
    assert.equal(isGrey([...data.subarray(at, at + 3)]), isCovered, html);
  }
});
