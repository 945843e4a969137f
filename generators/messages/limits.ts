import type { Satang } from '#core/money';

/** A payment method that the documents describe. */
export type Method = 'promptpay' | 'thai-qr' | 'bank-transfer-thailand';

export const METHODS: readonly Method[] = ['promptpay', 'thai-qr', 'bank-transfer-thailand'];

/** Longest amount that tag 54 of a QR code can hold: thirteen characters of baht. */
export const QR_MAX: Satang = 999_999_999_999;

/**
 * Least and greatest amount of a purchase. The documents of Promptpay state none and that of Thailand QR banking no
 * greatest; there the Gate API specification's bound stands.
 */
export const LIMITS: Readonly<Record<Method, { readonly min: Satang; readonly max: Satang }>> = {
  promptpay: { min: 1, max: 10_000_000_000_000 },
  'thai-qr': { min: 10_000, max: 10_000_000_000_000 },
  'bank-transfer-thailand': { min: 10_000, max: 50_000_000 },
};
