import type { Satang } from '#core/money';
import type { Method } from '#schemas/methods';

/** What the documents say to a merchant of one method and channel, and the amount that its scenarios are about. */
export interface MerchantFacts {
  readonly method: Method;
  /** Within every documented limit; in baht it is no exact binary fraction, so that careless arithmetic shows. */
  readonly amount: Satang;
}

/** The facts of a method. */
export function merchantFacts(method: Method): MerchantFacts {
  return { method, amount: 12_817 };
}

/** Whether the customer is sent to the provider, or is shown a QR code. */
export const redirects = ({ method }: MerchantFacts): boolean => method.instruction === 'redirect_data';
export const displays = ({ method }: MerchantFacts): boolean => method.instruction === 'display_data';
