import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { promptpayDisplay } from '#contracts/gateway/methods/promptpay-display';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { gifOf, pngOf, svgOf } from '#schemas/emv-qr/draw';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { overridden } from '#targets/gateway/overrides/override';
import { qrText } from '#targets/gateway/overrides/qr-text';
import { compliant } from '#targets/gateway/reference/compliant';
import { servedGateway } from '#targets/gateway/reference/served';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { openBrowser } from '../../kit/reports/browser.ts';
import { only } from '../judged.ts';

test.describe.configure({ timeout: 120_000 });

let browser: RunBrowser;
test.beforeAll(() => {
  browser = runBrowser({ pictures: false });
});
test.afterAll(() => browser.close());

const uri = (mediaType: string, bytes: Uint8Array) =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
const wrong = (text: string) => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0');

/** What the rules on QR codes come to where the code is shown so. */
async function outcomes(made: (text: string) => string, by?: RunBrowser) {
  const contract = only(promptpayDisplay, ['accepted', 'paid']);
  const behaviour = overridden(qrText(made))(compliant);
  const served = await servedGateway({ behaviour });
  const target = await gatewayOverHttp({ ...served, ...(by ? { browser: by } : {}) });
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  await served.close();
  const verdicts = evaluator.verdicts().filter(({ rule }) => /\/qr-(?!once)/.test(rule));
  assert.ok(verdicts.length >= 4);
  return {
    verdicts,
    failed: verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule.split('/').at(-1)),
  };
}

/** Images of a text in the forms that the kit does not read, the last two made by a browser. */
async function imagesOf(page: Page, text: string): Promise<Readonly<Record<string, string>>> {
  const png = uri('image/png', pngOf(text));
  const drawn = (mediaType: string) =>
    page.evaluate<string>(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(png)};
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL(${JSON.stringify(mediaType)});
    })()`);
  return {
    svg: svgOf(text),
    'svg-uri': uri('image/svg+xml', Buffer.from(svgOf(text))),
    gif: uri('image/gif', gifOf(text)),
    'gif-bare': gifOf(text).toString('base64'),
    jpeg: await drawn('image/jpeg'),
    webp: await drawn('image/webp'),
  };
}

test('a browser reads a QR image in every form that browsers draw', async () => {
  const own = await openBrowser();
  test.skip(own === null, 'no Chromium was found on this machine');
  const page = await own?.newPage();
  assert.ok(page);
  const text = '00020101021229370016A000000677010111011300668123456785303764540512.345802TH63044B1E';
  for (const [form, image] of Object.entries(await imagesOf(page, text))) {
    const { foreignImage } = await import('#schemas/emv-qr/image');
    const foreign = foreignImage(image);
    assert.ok(foreign, form);
    const read = await browser.read(foreign);
    assert.equal(read?.text, text, form);
    assert.match(read.by, /\d/);
  }
  await own?.close();
});

test('a right code in an image that the kit does not read passes with a browser, and is unproven without', async () => {
  const seen = await outcomes(svgOf, browser);
  assert.deepEqual(
    seen.verdicts.map(({ outcome }) => outcome),
    seen.verdicts.map(() => 'pass'),
  );
  const unseen = await outcomes(svgOf);
  assert.deepEqual(
    unseen.verdicts.map(({ outcome }) => outcome),
    unseen.verdicts.map(() => 'unproven'),
  );
});

test('a wrong code in such an image fails, and the report says by what it was read', async () => {
  const { failed, verdicts } = await outcomes((text) => uri('image/gif', gifOf(wrong(text))), browser);
  assert.deepEqual(failed, ['qr-crc']);
  const [problem] = verdicts.flatMap(({ problems }) => problems);
  assert.match(problem?.actual ?? '', /, read from the image as .+ \(\d.+\) draws it$/);
  assert.match(browser.notes().join(), /QR images .* drawn by /);
});

/** Images that attack whoever draws them; in none is a code. */
const HOSTILE: Readonly<Record<string, string>> = {
  'runs a script': `<svg xmlns="http://www.w3.org/2000/svg" onload="for(;;);"><script>for (;;);</script></svg>`,
  'loads from elsewhere': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image href="ADDRESS" xlink:href="ADDRESS" width="9" height="9"/>
<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="ADDRESS"/></foreignObject><style>@import url(ADDRESS);</style></svg>`,
  'expands to billions of texts': `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replaceAll(/./g, (one) => `<!ENTITY ${one} "${`&${String.fromCharCode(one.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>`,
  'is cut off': gifOf('text').subarray(0, 60).toString('base64'),
};

test('a hostile image reaches nothing, throws nothing, and the next one is read', async () => {
  const { createServer } = await import('node:http');
  const { foreignImage } = await import('#schemas/emv-qr/image');
  let asked = 0;
  const server = createServer((_, reply) => {
    asked += 1;
    reply.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  for (const [what, source] of Object.entries(HOSTILE)) {
    const image = foreignImage(source.replaceAll('ADDRESS', `http://127.0.0.1:${address.port}/`));
    if (image) assert.equal((await browser.read(image))?.text ?? null, null, what);
  }
  const next = foreignImage(svgOf('after all'));
  assert.ok(next);
  assert.equal((await browser.read(next))?.text, 'after all');
  assert.equal(asked, 0);
  server.close();
});
