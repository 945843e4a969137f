import { baht, type Satang } from '#core/money';
import { type Key, verify } from '#schemas/signature/sign';
import { isFinal, type Payment } from '#targets/gateway/reference/payments/payment';
import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { Parameters } from './parameters.ts';

/** Every decision that Payment Page takes by the documents, one member each, so that a defect is one small override. */
export interface PageBehaviour {
  /** The parameters that must be there, from those that the documents list. */
  readonly required: (listed: readonly string[]) => readonly string[];
  /** Whether the parameters carry their signature. */
  readonly verify: (parameters: Parameters, key: Key) => boolean;
  /** Whether a method can be paid in the currency asked. */
  readonly takesCurrency: (parameters: Parameters, currencies: readonly string[]) => boolean;
  /** The method that the page opens with; `undefined` lets the customer choose. */
  readonly preselected: (parameters: Parameters, offered: readonly Terms[]) => Terms | undefined;
  /** The amount as the customer reads it. */
  readonly amount: (amount: Satang) => string;
  /** The payment that the page goes on with where its id has one already; `undefined` makes another. */
  readonly goesOnWith: (before: Payment | undefined) => Payment | undefined;
  /** Whether the customer leaves for the provider's site. */
  readonly redirects: (payment: Payment) => boolean;
  /** The text of the QR code on the page. */
  readonly code: (text: string, payment: Payment) => string;
  /** The result that is shown; `undefined` before there is one. */
  readonly result: (payment: Payment) => 'success' | 'decline' | undefined;
  /** Where the customer goes on to with a result. */
  readonly returnUrl: (parameters: Parameters, result: 'success' | 'decline') => string | undefined;
  /** Whether texts of the parameters are escaped where they are shown. */
  readonly escapes: boolean;
  /** What else stands in the source of the page, seen by nobody. */
  readonly comment: (parameters: Parameters, project: { readonly key: Key }) => string;
}

/** The behaviour of a page that keeps to the documents. */
export const compliantPage: PageBehaviour = {
  required: (listed) => listed,
  verify: (parameters, key) => verify(parameters, key),
  takesCurrency: ({ payment_currency }, currencies) => currencies.some((one) => one === payment_currency),
  preselected: ({ force_payment_method }, offered) => offered.find(({ method }) => method === force_payment_method),
  amount: (amount) => `${baht(amount).replace(/\B(?=(\d{3})+\.)/g, ',')} THB`,
  goesOnWith: (before) => before,
  redirects: ({ terms }) => terms.channel === 'redirect',
  code: (text) => text,
  result: (payment) =>
    isFinal(payment) && payment.standing.status === 'success' ? 'success' : isFinal(payment) ? 'decline' : undefined,
  returnUrl: (parameters, result) =>
    parameters[result === 'success' ? 'merchant_success_url' : 'merchant_fail_url'] ?? parameters.merchant_return_url,
  escapes: true,
  comment: () => '',
};
