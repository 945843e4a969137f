import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { compliantPage } from '#targets/payment-page/reference/behaviour';
import { contractOf, judgedPage } from './judged.ts';

test.describe.configure({ timeout: 240_000 });

let browser: RunBrowser;
test.beforeAll(() => {
  browser = runBrowser({ pictures: false });
});
test.afterAll(() => browser.close());

/** Whoever shows nothing tells nothing, and reflects nothing. */
const SILENT = ['addresses-not-run', 'key-not-leaked', 'no-markup'];

for (const id of ['promptpay/display', 'promptpay/redirect'])
  test(`a page that refuses every request is not conformant in ${id}, and earns nothing that it does not do`, async () => {
    const { verdicts } = await judgedPage(contractOf(id), {
      browser,
      behaviour: { ...compliantPage, verify: () => false },
    });
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule.split('/').at(-1) ?? '');
    assert.deepEqual(
      passed.filter((topic) => !SILENT.includes(topic)),
      [],
    );
  });
