import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { QrAccount } from '#schemas/emv-qr/account';
import { crc16, crcDigits } from '#schemas/emv-qr/crc16';
import type { PromptPayQr } from '#schemas/emv-qr/qr';
import { decodeQr } from '#schemas/emv-qr/read';
import { encodeQr } from '#schemas/emv-qr/write';
import { qrVectors } from '#schemas/signature/vectors';

const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'AZaz09 -.กุ้'), minLength: 1, maxLength });

const account: fc.Arbitrary<QrAccount> = fc.oneof(
  digits(9).map((number) => ({ scheme: 'transfer' as const, proxy: 'mobile' as const, id: `0066${number}` })),
  digits(15).map((id) => ({ scheme: 'transfer' as const, proxy: 'e-wallet' as const, id })),
  fc.record(
    {
      scheme: fc.constant('bill-payment' as const),
      biller: fc.oneof(digits(13), digits(15)),
      reference1: text(20),
      reference2: text(20),
      crossBorder: fc.constant(true as const),
    },
    { requiredKeys: ['scheme', 'biller'], noNullPrototype: true },
  ),
);

const codes = fc.record(
  {
    dynamic: fc.boolean(),
    account,
    charge: fc.constantFrom(
      { kind: 'tip', value: '' },
      { kind: 'fixed', value: '15.00' },
      { kind: 'percentage', value: '3' },
    ),
    amount: fc.integer({ min: 1, max: 999_999_999 }),
    category: digits(4),
    name: text(25),
    city: text(15),
    additional: fc.constant([{ tag: '07', value: 'SCB' }]),
    others: fc.constant([{ tag: '81', value: 'x' }]),
  },
  { requiredKeys: ['account'], noNullPrototype: true },
) as fc.Arbitrary<PromptPayQr>;

test('the CRC has its published check value', () => {
  assert.equal(crc16(Buffer.from(qrVectors.crc.text)), Number.parseInt(qrVectors.crc.digits, 16));
  assert.equal(crcDigits('', 'utf8'), 'FFFF');
});

test('every published code is read as what it says', () => {
  assert.equal(qrVectors.accepted.length, 15);
  for (const { id, text, qr } of qrVectors.accepted) {
    assert.deepEqual(decodeQr(text), { ok: true, qr }, id);
    assert.deepEqual(decodeQr(encodeQr(qr)), { ok: true, qr }, id);
  }
});

test('every broken code is refused by the name of its fault', () => {
  assert.equal(qrVectors.refused.length, 11);
  for (const { id, text, fault } of qrVectors.refused) {
    const read = decodeQr(text);
    assert.equal(read.ok ? 'accepted' : read.fault, fault, id);
  }
});

test('what is encoded is decoded, amounts in satang', () => {
  fc.assert(
    fc.property(codes, (qr) => {
      assert.deepEqual(decodeQr(encodeQr(qr)), { ok: true, qr });
    }),
    { numRuns: 500 },
  );
  assert.match(
    encodeQr({ dynamic: true, account: { scheme: 'bill-payment', biller: '0112233445566' }, amount: 1000 }),
    /540510\.00/,
  );
});

test('no change of one character goes unnoticed, and no text throws', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (qr, location, sign) => {
      const right = encodeQr(qr);
      const at = location % right.length;
      const wrong = right.slice(0, at) + sign + right.slice(at + 1);
      assert.equal(decodeQr(wrong).ok, wrong === right);
      decodeQr(right.slice(0, at));
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => assert.equal(decodeQr(`000201${any}`).ok, false)));
});

test('each field is held to its form', () => {
  const finished = (fields: string): string => `${fields}6304${crcDigits(`${fields}6304`, 'utf8')}`;
  const base = '000201010212';
  const account = '29370016A000000677010111011300668012345675303764';
  const cases: Record<string, string> = {
    initiation: `00020101021329370016A0000006770101110113006680123456753037645802TH`,
    currency: `${base}29370016A000000677010111011300668012345675802TH`,
    country: `${base}${account}`,
    amount: `${base}${account}540610.0005802TH`,
    duplicate: `${base}${account}5303764${'5802TH'}`,
    category: `${base}29370016A000000677010111011300668012345675203ABC53037645802TH`,
    account: `${base}29370016A000000677010111011310668012345675303764${'5802TH'}`,
    aid: `${base}53037645802TH`,
    name: `${base}${account}5802TH5926${'x'.repeat(26)}`,
    city: `${base}${account}5802TH6016${'x'.repeat(16)}`,
    length: `${base}${account}5802TH62050712`,
  };
  for (const [fault, fields] of Object.entries(cases)) {
    const read = decodeQr(fault === 'length' ? finished(`${base}${account}5802TH62050799S`) : finished(fields));
    assert.equal(read.ok ? 'accepted' : read.fault, fault);
  }
  const lower = finished(`${base}${account}5802TH`).replace(/[0-9A-F]{4}$/, (crc) => crc.toLowerCase());
  assert.equal(decodeQr(lower).ok, !/[a-f]/.test(lower.slice(-4)));
});

test('lengths that count bytes are read too and said so', () => {
  const name = 'ร้านกา';
  const fields = `00020101021229370016A000000677010111011300668012345675303764540510.005802TH59${Buffer.byteLength(name)}${name}6304`;
  const read = decodeQr(fields + crcDigits(fields, 'utf8'));
  assert.deepEqual(read.ok && [read.qr.name, read.qr.amount, read.qr.lengthsInBytes], [name, 1000, true]);
});
