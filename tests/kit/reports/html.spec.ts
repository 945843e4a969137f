import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { test } from '@playwright/test';
import { clipped, visible } from '#reports/escape-control';
import { html } from '#reports/html/page';
import { big, HOSTILE, hostile, tainted } from './samples/hostile.ts';
import { conformant, sample } from './samples/sample.ts';

const count = (text: string, part: string) => text.split(part).length - 1;

test('the page says everything of the report', () => {
  const page = html(sample());
  for (const part of [
    '<html lang="en" data-outcome="not-conformant">',
    '<title>Not conformant: Siam Pay Sandbox</title>',
    '3 musts fail. 4 more could not be observed. 1 recommendation is not followed.',
    'promptpay · display',
    '10050 (satang, as asked: ฿100.50)',
    'ก๋วยเตี๋ยวเรือ 2 ชาม',
    '<a href="evidence/promptpay--redirect--customer-pays.json">',
    '<code>/events/9/body/payment/sum/amount</code>',
    'the target does not claim clock, without which this cannot be observed',
    'EMV text (12 times)',
    'Not reached in this run.',
    'ECONNRESET',
    '2,000 judged',
    'tpc run --seed 20260105',
  ])
    assert.ok(page.includes(part), part);
  for (const { title, rule } of sample().verdicts)
    assert.ok(page.includes(visible(title).replaceAll('"', '&quot;')) && page.includes(rule));
  assert.equal(count(page, '<details class="rule"'), 18);
  assert.equal(count(page, '<details class="card '), 4);
  assert.ok(page.indexOf('id="failures"') < page.indexOf('id="contracts"'));
});

test('sections with nothing to say are left out', () => {
  const page = html(conformant());
  assert.ok(page.includes('<h1>') && page.includes('id="contracts"'));
  for (const id of ['failures', 'unproven', 'notes'])
    assert.ok(!page.includes(`id="${id}"`) && !page.includes(`href="#${id}"`), id);
  const empty = html({
    ...conformant(),
    verdicts: [],
    scenarios: [],
    ambiguities: [],
    claims: [],
    methods: [],
    outcome: 'not-judged',
  });
  assert.ok(empty.includes('Not judged') && !empty.includes('NaN'));
});

test('the page asks the network for nothing, and its policy allows only its own style and script', () => {
  const page = html(sample());
  const addresses = [...page.matchAll(/\b(?:src|href|action|srcset|poster|data)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  assert.ok(addresses.length > 20);
  for (const address of addresses) assert.match(address, /^(#[\w-]+|data:,|evidence\/[\w.-]+\.json)$/);
  assert.doesNotMatch(page, /@import|url\(/);
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  assert.ok(policy.startsWith("default-src 'none'; ") && !policy.includes('unsafe'), policy);
  for (const [, text = ''] of page.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gs))
    assert.ok(policy.includes(createHash('sha256').update(text).digest('base64')));
});

test('nothing that a target says becomes markup, an address or an invisible character', () => {
  const marks = (page: string) => page.match(/<\/?[a-zA-Z!]/g)?.length;
  for (const text of HOSTILE) {
    const page = html(tainted((old) => old + text));
    assert.doesNotMatch(page.replaceAll(/[\n\t]/g, ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u);
    assert.equal(marks(page), marks(html(tainted((old) => old + text.replaceAll(/[<>&"']/g, '_')))), text);
    assert.equal(count(page, '<a href="evidence/'), 0, 'no file is named as the kit names its own');
  }
  const page = html(hostile());
  assert.equal(count(page, '<script'), 1);
  assert.doesNotMatch(page, /<img|<svg onload|="javascript:|" on\w+=/);
  assert.ok(
    page.includes('⟨U+202E⟩txt.exe') &&
      page.includes('a⟨U+0000⟩b⟨U+0008⟩c') &&
      page.includes('&lt;script&gt;window.broken'),
  );
  // A report read from a file may have anything where a text belongs: none of it is taken for markup.
  const forged = (value: unknown) => () => html({ ...sample(), notes: [value as string] });
  assert.ok(forged(['<b>x'])().includes('&lt;b&gt;x'));
  assert.throws(forged({ 'Symbol(markup)': '<script>' }), TypeError);
});

test('a big run stays readable: few problems of a rule are shown, the rest counted, long texts shortened', () => {
  const page = html(big());
  assert.equal(count(page, '<details class="rule"'), 2_000);
  assert.ok(page.includes('location 5') && !page.includes('location 6<'));
  assert.ok(page.includes('294 more problems of this rule in report.json'));
  assert.equal(count(page, '<details class="card must" open>'), 20);
  assert.ok(page.length < 4_000_000, `${page.length}`);
  const long = html(tainted((old) => (old === '63040000' ? 'x'.repeat(100_000) : old)));
  assert.ok(long.length < html(sample()).length + 12 * 2_000);
  assert.equal(clipped('abcdefghij', 4), 'ab … [6 characters left out] … ij');
});
