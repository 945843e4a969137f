import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { pageContracts } from '#contracts/index';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { pageDefects } from '#targets/payment-page/defects/all';
import { compliantPage } from '#targets/payment-page/reference/behaviour';
import { misworded } from '../wording.ts';
import { contractOf, judgedPage, only } from './judged.ts';

let browser: RunBrowser;
test.beforeAll(() => {
  browser = runBrowser({ pictures: false });
});
test.afterAll(() => browser.close());

for (const { id, title, of, scenario, caughtBy, behaviour, gateway } of pageDefects)
  test(`${id}: ${title}`, async () => {
    const contract = only(contractOf(of), [scenario]);
    const page = behaviour ? { behaviour: { ...compliantPage, ...behaviour(compliantPage) } } : {};
    const { verdicts } = await judgedPage(contract, { browser, ...page, ...(gateway ? { gateway } : {}) });
    assert.deepEqual(
      verdicts.flatMap(({ rule, outcome }) => (outcome === 'fail' ? [rule] : [])).sort(),
      caughtBy.map((topic) => `${contract.id}/${topic}`).sort(),
    );
    assert.deepEqual(misworded(verdicts), []);
  });

test('there are 30 defects at least, each with an id of its own, and every rule has one that is made for it', () => {
  assert.ok(pageDefects.length >= 30, `${pageDefects.length}`);
  assert.equal(new Set(pageDefects.map(({ id }) => id)).size, pageDefects.length);
  const made = new Set(pageDefects.map(({ caughtBy: [first] }) => first));
  const topics = pageContracts.flatMap(({ id, rules }) => rules.map((rule) => rule.id.slice(id.length + 1)));
  assert.deepEqual(
    topics.filter((topic) => !made.has(topic)),
    [],
  );
});
