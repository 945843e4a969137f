import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { pageContracts } from '#contracts/index';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { judgedPage, notPassed } from './judged.ts';
import { OWN_READINGS } from './own-readings.ts';

test.describe.configure({ timeout: 240_000 });

let browser: RunBrowser;
test.beforeAll(() => {
  browser = runBrowser({ pictures: false });
});
test.afterAll(() => browser.close());

for (const contract of pageContracts)
  test(`the reference passes every rule of ${contract.id}`, async () => {
    const { verdicts, readings } = await judgedPage(contract, { browser });
    const own = OWN_READINGS.filter((one) => contract.ambiguities.some(({ id }) => one.startsWith(`${id}/`)));
    assert.deepEqual(readings.toSorted(), own);
    assert.deepEqual(notPassed(verdicts), []);
    assert.equal(verdicts.length, contract.rules.length);
    assert.ok(verdicts.every(({ subjects }) => subjects > 0));
  });
