import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { consoleSummary } from '#reports/console';
import { columns } from '#reports/lines';
import { big, hostile } from './samples/hostile.ts';
import { conformant, sample } from './samples/sample.ts';
import { verdict } from './samples/verdict.ts';

const plain = { color: false };

test('failures come first with both sides, then what was not seen, recommendations, counts, open points, the verdict', () => {
  const text = consoleSummary(sample(), plain);
  const order = [
    'Siam Pay Sandbox 2.3.1\ngateway at http://127.0.0.1:8080, 18 rules\n',
    '✗ promptpay/redirect/amount-echoed',
    'The final callback repeats the amount and the currency that were asked, in satang',
    'ecommpay-promptpay-en, Gate, channel 1, final callback; covers E-42, E-76',
    '  seen      callback POST',
    '  expected  10050 (satang, as asked: ฿100.50)',
    '  actual    100.5',
    '  where     evidence/promptpay--redirect--customer-pays.json at /events/9/body/payment/sum/amount',
    '✗ promptpay/display/qr-crc',
    'and 11 more problems in report.json, and 3 more problems',
    '✗ platform/signature/refuses-altered',
    'explain RULE',
    '4 musts could not be observed',
    '  ? the target does not claim clock',
    'promptpay/redirect/qr-lifetime, promptpay/redirect/threshold, promptpay/display/qr-expiry',
    '1 recommendation is not followed',
    '  ! promptpay/redirect/decline-code',
    'all                     4          5      7              2',
    '  ~ qr-data-form: EMV text (12 times); PNG data URI (once)',
    'note  POST /v2/payment/status was tried twice',
    'NOT CONFORMANT  3 musts fail. 4 more could not be observed. 1 recommendation is not followed.\n',
  ];
  let from = 0;
  for (const part of order) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `${part} after\n${text.slice(0, from)}`);
    from = at + part.length;
  }
  assert.equal(from, text.length);
  assert.ok(!text.includes('signature-booleans'), 'an open point that was not reached says nothing');
});

test('each verdict has its last line, and a clean run is short', () => {
  const last = (text: string) => text.trimEnd().split('\n').at(-1);
  const clean = consoleSummary(conformant(), plain);
  assert.equal(last(clean), 'CONFORMANT  Every must that binds this target holds: 18 rules passed.');
  assert.ok(clean.split('\n').length < 20, clean);
  const none = { ...conformant(), outcome: 'not-judged' as const, verdicts: [] };
  assert.match(last(consoleSummary(none, plain)) ?? '', /^NOT JUDGED {2}No must found anything to judge/);
  const unseen = [verdict({ rule: 'a/b', title: 'T', outcome: 'unproven', subjects: 0, because: 'not seen' })];
  const incomplete = { ...conformant(), outcome: 'incomplete' as const, verdicts: unseen };
  assert.match(
    last(consoleSummary(incomplete, plain)) ?? '',
    /^INCOMPLETE {2}No must fails, but 1 must could not be observed/,
  );
  const should = [verdict({ rule: 'a/b', title: 'T', level: 'should', outcome: 'fail' })];
  const strict = { ...conformant(), outcome: 'not-conformant' as const, verdicts: should };
  assert.match(
    last(consoleSummary(strict, plain)) ?? '',
    /^NOT CONFORMANT {2}No must fails, but the run is strict\. 1 /,
  );
});

test('no text of a target moves the terminal or passes for a line of the summary', () => {
  for (const color of [false, true]) {
    const text = consoleSummary(hostile(), { color });
    const own = text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
    assert.doesNotMatch(own, /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    assert.doesNotMatch(own.replaceAll('\n', ''), /\p{Cc}/u);
    assert.ok(own.includes('⟨U+001B⟩[31mred'));
    assert.deepEqual(own.split('\n').filter((line) => /^(NOT )?CONFORMANT/.test(line)).length, 1);
    assert.equal(text !== own, color);
  }
});

test('of many failures ten are told in full and the others named, and no line is wider than the terminal', () => {
  const text = consoleSummary(big(), plain);
  assert.equal(text.match(/^✗ /gm)?.length, 10);
  assert.match(text, /^90 more musts fail: contract-9\/rule-9, /m);
  assert.match(text, /and 299 more problems in report\.json/);
  for (const width of [20, 60, 100, 400]) {
    const widest = Math.max(...consoleSummary(sample(), { color: false, width }).split('\n').map(columns));
    // Rows of the table are as wide as its columns.
    assert.ok(widest <= Math.max(65, Math.min(width, 120)), `${widest} columns of ${width}`);
  }
});
