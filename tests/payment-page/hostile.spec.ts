import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { compliantPage } from '#targets/payment-page/reference/behaviour';
import { contractOf, judgedPage, only } from './judged.ts';

test.describe.configure({ timeout: 240_000 });

let browser: RunBrowser;
test.beforeEach(() => {
  browser = runBrowser({ pictures: false });
});
test.afterEach(() => browser.close());

/** Pages that attack whoever opens them, by what stands in their source before all else. */
const HOSTILE: Readonly<Record<string, string>> = {
  'never ends its script': '<script>for (;;);</script>',
  'shows dialogs without an end': '<script>for (;;) alert("again")</script>',
  'asks at every leave whether to stay': `<script>addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay' });
    setInterval(() => prompt('why?'), 50)</script>`,
  'is made of half a million elements': `<script>document.write('<i>x</i>'.repeat(500000))</script>`,
  'opens windows without an end': `<script>setInterval(() => open(location.href + '&' + Math.random()), 20)</script>`,
  'leads to files of the machine': `<script>location.href = 'file:///etc/passwd'</script><meta http-equiv="refresh" content="0;url=file:///etc/passwd">`,
  'closes itself': '<script>close(); open("", "_self").close()</script>',
};

for (const [what, source] of Object.entries(HOSTILE))
  test(`a page that ${what} throws nothing and ends in time`, async () => {
    const began = Date.now();
    const contract = only(contractOf('promptpay/display'), ['codes']);
    const page = { ...compliantPage, source: (html: string) => html.replace('<head>', `<head>${source}`) };
    const { verdicts } = await judgedPage(contract, { browser, behaviour: page });
    assert.equal(verdicts.length, contract.rules.length);
    assert.ok(Date.now() - began < 150_000, `${Date.now() - began} ms`);
    assert.ok(!JSON.stringify(verdicts).includes('root:'), 'a file was read');
  });
