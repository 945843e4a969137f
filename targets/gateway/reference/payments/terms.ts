import type { Pointer } from '#core/json';
import type { Scope } from '#core/model';
import type { Satang } from '#core/money';
import { MINUTE, type Millis } from '#core/time';

/** The terms on which a method takes payments through a channel. */
export interface Terms extends Scope {
  /** Path of its sale request. */
  readonly path: string;
  /** How callbacks name the method. */
  readonly title: string;
  readonly currencies: readonly string[];
  /** Members that a sale request must have. */
  readonly required: readonly Pointer[];
  readonly limits: { readonly min: Satang; readonly max: Satang };
  /** How long a QR code can be paid, from the acceptance of the payment; `null` where there is none or no limit. */
  readonly qrLifetimeMs: Millis | null;
  /** How long a payment may stay open; `null` where the document gives none. */
  readonly thresholdMs: Millis | null;
  /** For how long equal purchases of a customer form a series, and how many distinct amounts reach the provider; `null` for methods without series. */
  readonly series: { readonly windowMs: Millis; readonly distinct: number } | null;
}

/** The largest amount that Gate takes in any request, in minor units (Gate's API specification). */
export const MOST: Satang = 10 ** 13;

/** The largest amount that the thirteen characters of an EMV QR code's tag 54 can spell. */
const MOST_IN_QR: Satang = 999_999_999_999;

/** What every request to Gate must have. */
export const GENERAL: readonly Pointer[] = ['/general/project_id', '/general/payment_id', '/general/signature'];

const PURCHASE: readonly Pointer[] = [
  ...GENERAL,
  '/payment/amount',
  '/payment/currency',
  '/customer/id',
  '/customer/ip_address',
];

const promptpay = {
  method: 'promptpay',
  path: '/v2/payment/banks/promptpay/sale',
  title: 'promptpay',
  currencies: ['THB'],
  limits: { min: 1, max: MOST },
  thresholdMs: null,
  series: null,
} as const;

/** The documented terms of every method and channel; amounts in satang. */
export const TERMS: readonly Terms[] = [
  // Promptpay, channel 1: the provider's QR code lives 6 minutes.
  {
    ...promptpay,
    channel: 'redirect',
    required: [...PURCHASE, '/return_url/success'],
    qrLifetimeMs: 6 * MINUTE,
  },
  // Promptpay, channel 2: the lifetime is set on the platform for each project; the 10 minutes are this platform's own default.
  {
    ...promptpay,
    channel: 'display',
    required: PURCHASE,
    limits: { min: 1, max: MOST_IN_QR },
    qrLifetimeMs: 10 * MINUTE,
  },
  // Thailand QR banking: at least 100.00 THB, the provider's QR code lives 3 minutes, no return address is asked for.
  {
    method: 'thai-qr',
    channel: 'redirect',
    path: '/v2/payment/banks/thai-qr/sale',
    title: 'thai-qr',
    currencies: ['THB'],
    required: PURCHASE,
    limits: { min: 10_000, max: MOST },
    qrLifetimeMs: 3 * MINUTE,
    thresholdMs: null,
    series: null,
  },
  // Bank transfers in Thailand: 100.00 to 500,000.00 THB, 30 minutes, series of 30 minutes and three amounts.
  {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    path: '/v2/payment/bank-transfer/thailand/sale',
    title: 'Thailand bank transfer',
    currencies: ['THB'],
    required: [...PURCHASE, '/customer/email', '/customer/first_name', '/customer/last_name', '/return_url/success'],
    limits: { min: 10_000, max: 50_000_000 },
    qrLifetimeMs: null,
    thresholdMs: 30 * MINUTE,
    series: { windowMs: 30 * MINUTE, distinct: 3 },
  },
];

/** The documented terms of a method and channel, or `undefined` where the documents know no such pair. */
export function termsOf(method: string, channel: string): Terms | undefined {
  return TERMS.find((terms) => terms.method === method && terms.channel === channel);
}
