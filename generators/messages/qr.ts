import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import type { QrAccount } from '#schemas/emv-qr/account';
import { encodeQr } from '#schemas/emv-qr/write';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** 9 - 1 }).map((number) => String(number).padStart(length, '0'));

/** Whom a QR code pays: a phone, an id, a wallet, or a biller with references. */
export const qrAccount: fc.Arbitrary<QrAccount> = fc.oneof(
  digits(9).map((id): QrAccount => ({ scheme: 'transfer', proxy: 'mobile', id: `0066${id}` })),
  digits(13).map((id): QrAccount => ({ scheme: 'transfer', proxy: 'national-id', id })),
  digits(15).map((id): QrAccount => ({ scheme: 'transfer', proxy: 'e-wallet', id })),
  fc
    .tuple(digits(15), digits(10), fc.constantFrom('1', 'INV-7', 'A'.repeat(20)))
    .map(([biller, reference1, reference2]): QrAccount => ({ scheme: 'bill-payment', biller, reference1, reference2 })),
);

/** The text of a QR code for one payment of that amount. */
export const displayQr = (account: QrAccount, amount: Satang): string => encodeQr({ dynamic: true, account, amount });
