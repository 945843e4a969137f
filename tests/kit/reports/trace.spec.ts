import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { domOf } from '#reports/trace/dom';

const wrote = (source: string): string => JSON.stringify(domOf(source));

test('what a browser writes for a document becomes its tree', () => {
  assert.deepEqual(
    domOf(
      '<!doctype html><html lang="th"><head><title>A &amp; B</title></head><body><p id="x" hidden="">1 &lt; 2<br>3</p></body></html>',
    ),
    [
      'HTML',
      { lang: 'th' },
      ['HEAD', {}, ['TITLE', {}, 'A & B']],
      ['BODY', {}, ['P', { id: 'x', hidden: '' }, '1 < 2', ['BR', {}], '3']],
    ],
  );
});

test('the documents of frames stand at the end of the first', () => {
  assert.deepEqual(domOf('<html><body>shop</body></html>\n<html><body>page</body></html>').slice(2), [
    ['BODY', {}, 'shop'],
    ['DIV', { style: 'border: 1px dashed', title: 'frame' }, ['HTML', {}, ['BODY', {}, 'page']]],
  ]);
});

test('nothing in a snapshot runs, loads or leads anywhere', () => {
  const hostile = `<html><head><script>alert(1)</script><base href="http://a.example/"><style>@import "http://a.example/x"</style>
<link href="http://a.example/"><meta http-equiv="refresh" content="0;url=http://a.example/"></head><body onload="alert(1)">
<a href="http://a.example/">go</a><img src="http://a.example/" onerror="alert(1)"><form action="http://a.example/"></form>
<iframe srcdoc="http://a.example/"></iframe><p style="background: url(http://a.example/)">x</p><svg><use href="http://a.example/"></use></svg>
<style></style><noscript><img src="http://a.example/"></noscript></body></html>`;
  assert.ok(!/a\.example|alert/.test(wrote(hostile)), wrote(hostile));
});

test('a source that was made to mislead is taken in time, whatever it holds', () => {
  const sources = [
    '',
    '<',
    '<p',
    '<a b="<a b="<a b="',
    '</p></p>',
    '<!--',
    '<script>',
    '<script></script>',
    '<p a=b>',
    '</html><html>',
  ];
  for (const source of [...sources, ...sources.map((one) => one.repeat(20_000)), '<b>'.repeat(60_000)]) {
    const began = performance.now();
    assert.equal(typeof wrote(source), 'string');
    assert.ok(performance.now() - began < 3_000, source.slice(0, 20));
  }
});
