import { baht, type Satang } from '#core/money';
import type { Millis } from '#core/time';
import { type Key, verify } from '#schemas/signature/sign';
import { isFinal, type Payment, type Sale } from '#targets/gateway/reference/payments/payment';
import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { Project } from '#targets/gateway/reference/projects';
import { type Chosen, onlyOne, type Parameters } from './parameters.ts';

/** How a payment ended, as a customer is told. */
export type Result = 'success' | 'decline';

/** Which page a source is of. */
export type Page = 'choice' | 'leaving' | 'instruction' | 'result' | 'refusal' | 'provider';

/** Every decision that Payment Page takes by the documents, one member each, so that a defect is one small override. */
export interface PageBehaviour extends OpeningBehaviour, PaymentBehaviour {
  /** The source of a page just before it leaves; the parameters that opened it, none on the provider's site. */
  readonly source: (html: string, page: Page, parameters: Parameters) => string;
  /** The script by which a shop opens the page from its own. */
  readonly widget: (script: string) => string;
  /** What else stands in the source of the page, seen by nobody. */
  readonly comment: (parameters: Parameters, project: Pick<Project, 'key'>) => string;
}

/** What opens the page, and what it asks of the customer. */
interface OpeningBehaviour {
  /** The HTTP methods by which the page opens. */
  readonly httpMethods: readonly string[];
  /** The value that counts where a parameter stands more than once; `undefined` refuses the page. */
  readonly chosen: Chosen;
  /** The parameters as they are understood. */
  readonly understood: (parameters: Parameters) => Parameters;
  /** The parameters that must be there, from those that the documents list. */
  readonly required: (listed: readonly string[]) => readonly string[];
  /** Whether the parameters carry their signature. */
  readonly verify: (parameters: Parameters, key: Key) => boolean;
  /** Whether a method can be paid in the currency asked. */
  readonly takesCurrency: (parameters: Parameters, currencies: readonly string[]) => boolean;
  /** The methods that are offered, from those of the project. */
  readonly offered: (parameters: Parameters, methods: readonly Terms[]) => readonly Terms[];
  /** The method that the page opens with; `undefined` lets the customer choose. */
  readonly preselected: (parameters: Parameters, offered: readonly Terms[]) => Terms | undefined;
  /** Whether the form may not be used any more. */
  readonly tooLate: (parameters: Parameters, now: Millis) => boolean;
  /** The HTTP status of a page that is refused. */
  readonly refusedStatus: number;
  /** Whether what is refused is registered as a payment all the same. */
  readonly registersRefused: boolean;
  /** Whether the payment begins as the page opens, before the customer has chosen. */
  readonly beginsAtOnce: boolean;
  /** The names that the customer is asked for, from those that the method lacks. */
  readonly asks: (lacking: readonly string[]) => readonly string[];
  /** Whether texts of the parameters are escaped where they are shown. */
  readonly escapes: boolean;
}

/** What becomes of a payment, and what the customer sees of it. */
interface PaymentBehaviour {
  /** The payment that the page goes on with where its id has one already; `undefined` makes another. */
  readonly goesOnWith: (before: Payment | undefined) => Payment | undefined;
  /** The sale that the page registers, from what the parameters ask. */
  readonly sale: (sale: Sale) => Sale;
  /** The amount as the customer reads it. */
  readonly amount: (amount: Satang) => string;
  /** Whether the customer leaves for the provider's site. */
  readonly redirects: (payment: Payment) => boolean;
  /** The text of the QR code on the page. */
  readonly code: (text: string, payment: Payment) => string;
  /** How long the code can still be paid, as the page says; `undefined` says nothing. */
  readonly left: (payment: Payment, now: Millis) => Millis | undefined;
  /** The result that is shown; `undefined` before there is one. */
  readonly result: (payment: Payment) => Result | undefined;
  /** Whether a customer is led to an address of the shop. */
  readonly leadsTo: (address: string) => boolean;
  /** Where the button beside a result leads. */
  readonly returnUrl: (
    parameters: Parameters,
    result: Result,
    project: Pick<Project, 'returnUrls'>,
  ) => string | undefined;
  /** Where the customer is sent with a result without a click. */
  readonly redirectUrl: (parameters: Parameters, result: Result) => string | undefined;
  /** Whether the provider's site takes a payment that can be paid so. */
  readonly paidAtSite: (payable: boolean) => boolean;
  /** Where the customer goes from the provider's site, from the address of this page. */
  readonly fromProvider: (address: string) => string;
}

/** The behaviour of a page that keeps to the documents. */
export const compliantPage: PageBehaviour = {
  httpMethods: ['GET', 'POST'],
  chosen: onlyOne,
  understood: (parameters) => parameters,
  required: (listed) => listed,
  verify: ({ frame_mode: _, ...parameters }, key) => verify(parameters, key),
  takesCurrency: ({ payment_currency }, currencies) => currencies.some((one) => one === payment_currency),
  offered: ({ hide = '' }, methods) => methods.filter(({ method }) => !hide.split(',').includes(method)),
  preselected: ({ force_payment_method }, offered) => offered.find(({ method }) => method === force_payment_method),
  tooLate: ({ best_before = '' }, now) => Date.parse(best_before) < now,
  refusedStatus: 400,
  registersRefused: false,
  beginsAtOnce: false,
  asks: (lacking) => lacking,
  escapes: true,
  goesOnWith: (before) => before,
  sale: (sale) => sale,
  amount: (amount) => `${baht(amount).replace(/\B(?=(\d{3})+\.)/g, ',')} THB`,
  redirects: ({ terms }) => terms.channel === 'redirect',
  code: (text) => text,
  left: ({ terms, createdAt }, now) => (terms.qrLifetimeMs === null ? undefined : createdAt + terms.qrLifetimeMs - now),
  result: (payment) => (isFinal(payment) ? (payment.standing.status === 'success' ? 'success' : 'decline') : undefined),
  leadsTo: (address) => /^https?:/i.test(address),
  returnUrl: (parameters, result, { returnUrls }) =>
    parameters[result === 'success' ? 'merchant_success_url' : 'merchant_fail_url'] ??
    parameters.merchant_return_url ??
    returnUrls[result] ??
    returnUrls.return,
  redirectUrl: (parameters, result) => parameters[result === 'success' ? 'redirect_success_url' : 'redirect_fail_url'],
  paidAtSite: (payable) => payable,
  fromProvider: (address) => address,
  source: (html) => html,
  widget: (script) => script,
  comment: () => '',
};
