import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Json } from '#core/json';
import { jsonText, reportJson } from '#reports/json';
import { sample } from './samples/sample.ts';

test('report.json says all of the report, in an order that does not depend on how it was built', () => {
  const report = sample();
  const text = reportJson(report);
  assert.deepEqual(JSON.parse(text), report);
  const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
  assert.equal(reportJson({ ...turned, verdicts: report.verdicts.map(reversed) }), text);
  assert.ok(text.startsWith('{\n  "version": 2,\n  "kit": "0.1.0",\n  "seed"') && text.endsWith('\n}\n'));
  const [verdict = {}] = (JSON.parse(text) as { verdicts: object[] }).verdicts;
  const order = ['rule', 'title', 'level', 'outcome', 'source', 'covers', 'subjects', 'problems', 'because'];
  assert.deepEqual(Object.keys(verdict), order);
  assert.deepEqual(Object.keys((JSON.parse(text) as { target: object }).target), ['name', 'version', 'kind', 'at']);
});

test('JSON text is indented, and written on one line where it is nested beyond what JSON.stringify follows', () => {
  assert.equal(jsonText({ a: [1, null, 'ก'] }), '{\n  "a": [\n    1,\n    null,\n    "ก"\n  ]\n}\n');
  let deep: Json = { end: [], empty: {}, list: [1, 'two', null, true, { 'a"b': 1.5 }] };
  for (let depth = 0; depth < 12_000; depth += 1)
    deep = depth % 2 ? [0, deep, 1] : { before: 'x', m: deep, after: null };
  const text = jsonText(deep);
  assert.ok(!text.trimEnd().includes('\n'));
  let here: unknown = JSON.parse(text);
  let levels = 0;
  for (; levels < 12_000; levels += 1) {
    const list = Array.isArray(here);
    const members = Object.values(here as object);
    assert.deepEqual([members[0], members[2]], list ? [0, 1] : ['x', null]);
    here = members[1];
  }
  assert.deepEqual(here, { end: [], empty: {}, list: [1, 'two', null, true, { 'a"b': 1.5 }] });
});

function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}
