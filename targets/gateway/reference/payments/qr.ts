import { encodeQr } from '#schemas/emv-qr/write';
import type { Payment } from './payment.ts';

/** A tax id with the suffix of one of its accounts: the simulated provider as a biller. */
const BILLER = '010555300000001';

/** The text of a QR code for one payment: a bill payment to the provider, with the provider's id as reference. */
export function qrTextOf({ sale, providerPaymentId }: Payment): string {
  return encodeQr({
    dynamic: true,
    account: { scheme: 'bill-payment', biller: BILLER, reference1: providerPaymentId },
    amount: sale.amount,
  });
}
