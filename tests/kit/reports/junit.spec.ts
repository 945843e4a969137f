import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { Verdict } from '#core/model';
import { junitXml } from '#reports/junit';
import { HOSTILE, hostile, tainted } from './samples/hostile.ts';
import { sample } from './samples/sample.ts';
import { type Element, parsed } from './xml.ts';

const cases = (xml: string) =>
  parsed(xml).children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
const ending = ({ children }: Element) => children[0]?.name ?? 'none';
const find = (xml: string, rule: string): Element => {
  const found = cases(xml).find(({ attributes }) => attributes.name?.startsWith(`${rule}: `));
  assert.ok(found, rule);
  return found;
};

test('a suite a contract, a case a rule, and each outcome ends as CI systems show it best', () => {
  const xml = junitXml(sample());
  const suites = parsed(xml).children;
  assert.deepEqual(
    suites.map(({ attributes: { name, tests, failures, errors, skipped } }) => [
      name,
      tests,
      failures,
      errors,
      skipped,
    ]),
    [
      ['promptpay/redirect', '7', '1', '2', '0'],
      ['promptpay/display', '5', '1', '2', '0'],
      ['platform/signature', '2', '1', '0', '0'],
      ['platform/callback', '2', '0', '0', '1'],
      ['page/promptpay', '2', '0', '0', '2'],
    ],
  );
  const { tests, failures, errors, skipped, time } = parsed(xml).attributes;
  assert.deepEqual([tests, failures, errors, skipped, time], ['18', '3', '4', '3', '1.234']);
  assert.equal(ending(find(xml, 'promptpay/redirect/accepts-sale')), 'system-out');
  assert.equal(ending(find(xml, 'promptpay/redirect/qr-lifetime')), 'error');
  assert.equal(ending(find(xml, 'platform/callback/retried')), 'skipped');
  assert.equal(ending(find(xml, 'page/promptpay/preselect')), 'skipped');
  const failed = find(xml, 'promptpay/redirect/amount-echoed').children[0];
  assert.equal(failed?.name, 'failure');
  assert.equal(failed?.attributes.message, 'expected 10050 (satang, as asked: ฿100.50), actual 100.5');
  assert.match(
    failed?.text ?? '',
    /scenario promptpay\/redirect\/customer-pays at \/events\/9\/body\/payment\/sum\/amount/,
  );
});

test('a should that fails is told in system-out, and fails only a strict run', () => {
  const rule = 'promptpay/redirect/decline-code';
  const [lenient] = find(junitXml(sample()), rule).children;
  assert.equal(lenient?.name, 'system-out');
  assert.match(lenient?.text ?? '', /expected a message, such as General decline/);
  const strict = junitXml(sample(), { strict: true });
  assert.equal(ending(find(strict, rule)), 'failure');
  assert.equal(parsed(strict).attributes.failures, '4');
});

test('whatever a target says, the document is well-formed and says it', () => {
  const xml = junitXml(hostile());
  assert.equal(cases(xml).length, 18);
  assert.ok(!xml.includes('\u001b') && !xml.includes('<script'));
  for (const text of HOSTILE.slice(0, 6)) {
    const report = tainted((old) => `${old}${text}`);
    const titles = cases(junitXml(report)).map(({ attributes }) => attributes.name ?? '');
    assert.deepEqual(
      titles,
      report.verdicts.map(({ rule, title }: Verdict) => `${rule}: ${title}`),
    );
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
      assert.equal(cases(junitXml(tainted((old) => other + old + one))).length, 18);
    }),
    { numRuns: 40 },
  );
});
