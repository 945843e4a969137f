import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { generate } from 'promptparse';
import generatePayload from 'promptpay-qr';
import { readQr } from '#schemas/emv-qr/read';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** Satang, of one to eight digits of baht. */
const amounts = fc.integer({ min: 1, max: 9_999_999_999 });
const proxies = fc.oneof(
  digits(8).map((rest) => ({ proxy: 'mobile', target: `08${rest}`, id: `00668${rest}`, type: 'MSISDN' as const })),
  digits(13).map((id) => ({ proxy: 'national-id', target: id, id, type: 'NATID' as const })),
  digits(15).map((id) => ({ proxy: 'e-wallet', target: id, id, type: 'EWALLETID' as const })),
);

test('what public generators write is read as they mean it', () => {
  const read: string[] = [];
  fc.assert(
    fc.property(proxies, amounts, ({ proxy, target, id, type }, satang) => {
      for (const text of [
        generatePayload(target, { amount: satang / 100 }),
        generate.anyId({ type, target, amount: satang / 100 }),
      ]) {
        const { qr, findings } = readQr(text);
        assert.deepEqual(findings, [], text);
        assert.deepEqual([qr?.account, qr?.amount], [{ scheme: 'transfer', proxy, id }, satang], text);
        read.push(text);
      }
    }),
    { seed: 20, numRuns: 60 },
  );
  fc.assert(
    fc.property(digits(15), digits(12), amounts, (billerId, ref1, satang) => {
      const text = generate.billPayment({ billerId, ref1, amount: satang / 100 });
      const { qr, findings } = readQr(text);
      assert.deepEqual(findings, [], text);
      const account = { scheme: 'bill-payment', biller: billerId, reference1: ref1 };
      assert.deepEqual([qr?.account, qr?.amount], [account, satang], text);
      read.push(text);
    }),
    { seed: 21, numRuns: 40 },
  );
  assert.ok(new Set(read).size >= 100);
});
