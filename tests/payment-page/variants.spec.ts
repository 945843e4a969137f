import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { pageContracts } from '#contracts/index';
import { openPoint } from '#contracts/register/open-points';
import { type RunBrowser, runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { compliantPage } from '#targets/payment-page/reference/behaviour';
import { pageVariants } from '#targets/payment-page/variants/all';
import { contractOf, judgedPage, notPassed, only } from './judged.ts';
import { OWN_READINGS } from './own-readings.ts';

test.describe.configure({ timeout: 120_000 });

let browser: RunBrowser;
test.beforeAll(() => {
  browser = runBrowser({ pictures: false });
});
test.afterAll(() => browser.close());

for (const { id, title, follows, of, scenarios, map, notJudged = [], behaviour } of pageVariants)
  test(`${id}: ${title}`, async () => {
    const contract = only(contractOf(of), scenarios);
    const page = { ...compliantPage, ...behaviour(compliantPage) };
    const { verdicts, readings } = await judgedPage(contract, {
      browser,
      behaviour: page,
      ...(map ? { page: map } : {}),
    });
    if (follows !== undefined) assert.ok(readings.includes(follows), readings.join());
    const left = notPassed(verdicts.filter(({ rule, outcome }) => outcome === 'fail' || !isNamed(rule, notJudged)));
    assert.deepEqual(left, []);
    assert.deepEqual(
      notJudged.filter((topic) => verdicts.every(({ rule, outcome }) => outcome === 'pass' || !isNamed(rule, [topic]))),
      [],
      'is judged after all',
    );
  });

const isNamed = (rule: string, topics: readonly string[]) => topics.some((topic) => rule.endsWith(`/${topic}`));

test('there are 15 variants at least, each with an id of its own', () => {
  assert.ok(pageVariants.length >= 15, `${pageVariants.length}`);
  assert.equal(new Set(pageVariants.map(({ id }) => id)).size, pageVariants.length);
});

test('each reading of what the page leaves open is that of the reference or of a variant', () => {
  const followed = new Set([...OWN_READINGS, ...pageVariants.map(({ follows }) => follows)]);
  const points = new Set(pageContracts.flatMap(({ ambiguities }) => ambiguities.map(({ id }) => id)));
  for (const point of points)
    for (const { id } of openPoint(point).readings) assert.ok(followed.has(`${point}/${id}`), `${point}/${id}`);
});
