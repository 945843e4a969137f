import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { crcDigits } from '#schemas/emv-qr/crc16';
import { readQr } from '#schemas/emv-qr/read';

/** A data object: tag, length, value. */
const field = (tag: string, ...values: readonly string[]): string => {
  const value = values.join('');
  return `${tag}${String(value.length).padStart(2, '0')}${value}`;
};

const HEAD = field('00', '01') + field('01', '12');
const AID = field('00', 'A000000677010111');
const PHONE = field('29', AID, field('01', '0066898765432'));
const BILL = field('30', field('00', 'A000000677010112'), field('01', '105536000012020'), field('02', 'R7'));
const TAIL = field('58', 'TH');

/** A text with its own checksum. */
function sealed(...fields: readonly string[]): string {
  const body = `${fields.join('')}6304`;
  return body + crcDigits(body, 'utf8');
}

const paying = (amount: string, ...more: readonly string[]) =>
  sealed(HEAD, PHONE, '5303764', field('54', amount), ...more, TAIL);

const faults = (text: string) => readQr(text).findings.map(({ fault }) => fault);
const details = (text: string) => readQr(text).findings.map(({ detail }) => detail);

/** A code whose checksum begins with a zero: one amount in sixteen has one. */
function withLeadingZero(): string {
  for (let baht = 100; ; baht += 1) {
    const text = paying(`${baht}.00`);
    if (/0[0-9A-F]{3}$/.test(text)) return text;
  }
}

test('a checksum that lost its leading zero is named with the four digits that are due, and the rest is read', () => {
  const right = withLeadingZero();
  const digits = right.slice(-4);
  const lost = right.slice(0, -4) + digits.slice(1);
  for (const text of [lost, lost.replace(/6304(...)$/, '6303$1')]) {
    const { qr, findings } = readQr(text);
    const at = text.length - 7;
    assert.deepEqual(findings, [
      {
        fault: 'crc',
        at,
        detail: `tag 63 at offset ${at} holds the three digits ${digits.slice(1)} where four are due: ${digits}`,
      },
    ]);
    assert.equal(qr?.account.scheme, 'transfer');
  }
  // Three digits that no zero makes right are no lost zero.
  assert.deepEqual(faults(`${right.slice(0, -4)}123`), ['length']);
});

test('what stands after the checksum is counted and named', () => {
  const text = paying('77.25');
  assert.deepEqual(details(`${text}\n`), [
    `one character too much after tag 63, at offset ${text.length}: a line feed`,
  ]);
  assert.deepEqual(details(`${text}\r\n`), [
    `2 characters too much after tag 63, at offset ${text.length}: a carriage return and a line feed`,
  ]);
  assert.deepEqual(faults(`${text}00`), ['trailing']);
  assert.deepEqual(faults(`\n${text}`), ['format']);
});

test('an amount is spelled in every way that EMVCo allows, and in no other', () => {
  for (const [spelled, satang] of [
    ['128', 12_800],
    ['128.', 12_800],
    ['128.5', 12_850],
    ['128.05', 12_805],
    ['0.25', 25],
  ] as const)
    assert.deepEqual([faults(paying(spelled)), readQr(paying(spelled)).qr?.amount], [[], satang], spelled);
  for (const spelled of ['128,00', '128.005', '.50', '1 28', '-5', '+5', '1e3', '12345678901.00'])
    assert.deepEqual(faults(paying(spelled)), ['amount'], spelled);
  assert.match(details(paying('128,00'))[0] ?? '', /^tag 54 at offset \d+ holds "128,00", not baht/);
});

test('what is charged on top of the amount is read', () => {
  assert.deepEqual(readQr(paying('50.00', '550202', '560515.00')).qr?.charge, { kind: 'fixed', value: '15.00' });
  assert.deepEqual(readQr(paying('50.00', '550203', '57013')).qr?.charge, { kind: 'percentage', value: '3' });
  assert.deepEqual(readQr(paying('50.00', '550201')).qr?.charge, { kind: 'tip', value: '' });
  assert.equal(readQr(paying('50.00')).qr?.charge, undefined);
});

test('any of the tags 29 to 31 that names PromptPay counts, and another scheme beside it spoils nothing', () => {
  const foreign29 = field('29', field('00', 'D99900000001'), field('05', 'AB'));
  const foreign31 = field('31', field('00', 'D99900000002'), field('01', '123'));
  for (const fields of [
    [foreign29, BILL],
    [PHONE, foreign31],
  ]) {
    const { qr, findings } = readQr(sealed(HEAD, ...fields, '5303764', '540550.00', TAIL));
    assert.deepEqual([findings, qr?.otherAccounts], [[], undefined]);
  }
  assert.deepEqual(faults(sealed(HEAD, foreign29, '5303764', TAIL)), ['aid']);
  assert.match(details(sealed(HEAD, foreign29, '5303764', TAIL))[0] ?? '', /D99900000001 in tag 29/);
});

test('two payees are told, each as it stands', () => {
  const { qr, findings } = readQr(sealed(HEAD, PHONE, BILL, '5303764', TAIL));
  assert.deepEqual(findings, []);
  assert.equal(qr?.account.scheme, 'transfer');
  assert.deepEqual(
    qr?.otherAccounts?.map(({ scheme }) => scheme),
    ['bill-payment'],
  );
});

test('the fields of a template stand in any order, each once, and fill it', () => {
  const swapped = field('29', field('01', '0066898765432'), AID);
  assert.deepEqual(readQr(sealed(HEAD, swapped, '5303764', TAIL)).qr?.account, {
    scheme: 'transfer',
    proxy: 'mobile',
    id: '0066898765432',
  });
  const doubled = field('29', AID, field('01', '0066898765432'), field('01', '0066898765433'));
  assert.deepEqual(faults(sealed(HEAD, doubled, '5303764', TAIL)), ['duplicate']);
  assert.deepEqual(faults(sealed(HEAD, PHONE, '5303764', TAIL, '62070703AB')), ['length']);
  assert.deepEqual(faults(sealed(HEAD, PHONE, '5303764', TAIL, '64080002TH0199')), ['length']);
  assert.deepEqual(faults(sealed(HEAD, PHONE, '5303764', TAIL, '64120002TH0002EN')), ['duplicate']);
});

test('a phone number is 0066 and nine digits', () => {
  for (const id of ['0089876543211', '0066898765abc', '6689876543210'])
    assert.deepEqual(faults(sealed(HEAD, PHONE.replace('0066898765432', id), '5303764', TAIL)), ['account'], id);
});

test('tag 01 may be absent; 11 and 12 say for how many payments the code is', () => {
  for (const [tag, dynamic] of [
    ['', undefined],
    ['010211', false],
    ['010212', true],
  ] as const) {
    const { qr, findings } = readQr(sealed('000201', tag, PHONE, '5303764', TAIL));
    assert.deepEqual([findings, qr?.dynamic], [[], dynamic]);
  }
});

test('everything wrong is found, not the first thing alone', () => {
  const text = sealed(
    HEAD,
    BILL.replace('A000000677010112', 'A000000677010999'),
    '5303840',
    field('54', 'xx.00'),
    '5802US',
  );
  assert.deepEqual(faults(text).sort(), ['aid', 'amount', 'country', 'currency']);
});
