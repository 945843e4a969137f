import type { Pointer } from '#core/json';
import type { Scope } from '#core/model';
import type { Satang } from '#core/money';
import { MINUTE, type Millis } from '#core/time';
import { type Method, methods } from '#schemas/methods';

/** The terms on which a method takes payments through a channel: what its document says, and what this reference adds. */
export interface Terms extends Scope, Provider {
  /** Path of its sale request. */
  readonly path: string;
  /** How callbacks name the method. */
  readonly callbackMethod: string;
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

/** The simulated provider of a method: no document says anything of it. */
interface Provider {
  readonly providerId: number;
  /** Whether its page is reached by a form with members of its own, or by an address that says everything. */
  readonly redirection: 'form' | 'address';
}

const PROVIDERS: Readonly<Record<string, Provider>> = {
  promptpay: { providerId: 3351, redirection: 'form' },
  'thai-qr': { providerId: 3351, redirection: 'form' },
  'bank-transfer-thailand': { providerId: 2885, redirection: 'address' },
};

/** The largest amount that Gate takes in any request, in minor units (Gate's API specification). */
export const MOST: Satang = 10 ** 13;

/** The largest amount that the thirteen characters of an EMV QR code's tag 54 can spell. */
const MOST_IN_QR: Satang = 999_999_999_999;

/** How long a QR code can be paid where the document leaves it to the project, and the project to this platform. */
const DEFAULT_QR_LIFETIME_MS: Millis = 10 * MINUTE;

/** What every request to Gate must have. */
export const GENERAL: readonly Pointer[] = ['/general/project_id', '/general/payment_id', '/general/signature'];

const PURCHASE: readonly Pointer[] = [
  ...GENERAL,
  '/payment/amount',
  '/payment/currency',
  '/customer/id',
  '/customer/ip_address',
];

/** The terms of every method and channel; amounts in satang. */
export const TERMS: readonly Terms[] = methods.map(termsFor);

function termsFor(documented: Method): Terms {
  const { method, channel, path, callbackMethods, currency, required, limits, instruction } = documented;
  const { payableForMs, lifetimeIsSetting, thresholdMs = null, series = null } = documented;
  return {
    ...providerOf(method),
    method,
    channel,
    path,
    callbackMethod: callbackMethods[0],
    currencies: [currency],
    required: [...PURCHASE, ...required],
    limits: { min: limits.min ?? 1, max: limits.max ?? (instruction === 'display_data' ? MOST_IN_QR : MOST) },
    qrLifetimeMs: payableForMs ?? (lifetimeIsSetting ? DEFAULT_QR_LIFETIME_MS : null),
    thresholdMs,
    series,
  };
}

function providerOf(method: string): Provider {
  const provider = Object.hasOwn(PROVIDERS, method) ? PROVIDERS[method] : undefined;
  if (!provider) throw new Error(`the reference has no provider for ${method}: name one in its terms`);
  return provider;
}

/** The terms of a method and channel, or `undefined` where the documents know no such pair. */
export function termsOf(method: string, channel: string): Terms | undefined {
  return TERMS.find((terms) => terms.method === method && terms.channel === channel);
}
