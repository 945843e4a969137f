import { isFinal } from '#targets/gateway/reference/payments/payment';
import type { PageDefect } from './defect.ts';

const PAID = { of: 'promptpay/display', scenario: 'paid' } as const;

/** What the customer is told wrongly at the end, and where the customer is sent. */
export const resultDefects: readonly PageDefect[] = [
  {
    id: 'result-early',
    title: 'Shows success as soon as the payment is begun.',
    ...PAID,
    caughtBy: ['no-early-result', 'code-shown'],
    behaviour: () => ({ result: () => 'success' }),
  },
  {
    id: 'return-is-success',
    title: 'Shows success to whoever comes back from the provider.',
    of: 'thai-qr/redirect',
    scenario: 'left',
    caughtBy: ['no-early-result'],
    behaviour: ({ result }) => {
      const shown = new Set<string>();
      return {
        result: (payment) => {
          const isBack = shown.has(payment.requestId);
          shown.add(payment.requestId);
          return result(payment) ?? (isBack ? 'success' : undefined);
        },
      };
    },
  },
  {
    id: 'result-missing',
    title: 'Shows no result.',
    ...PAID,
    caughtBy: ['result-shown'],
    behaviour: () => ({
      source: (html, page) => (page === 'result' ? html.replace('id="result"', 'id="ended" hidden') : html),
    }),
  },
  {
    id: 'result-swapped',
    title: 'Tells a customer who has paid that the payment was declined.',
    ...PAID,
    caughtBy: ['result-agrees'],
    behaviour: () => ({ source: (html) => html.replaceAll('was successful', 'was declined') }),
  },
  {
    id: 'decline-called-success',
    title: 'Tells a customer who has declined that the payment was successful.',
    of: 'promptpay/redirect',
    scenario: 'declined',
    caughtBy: ['result-agrees'],
    behaviour: () => ({ source: (html) => html.replaceAll('was declined', 'was successful') }),
  },
  {
    id: 'expired-called-success',
    title: 'Shows success for a payment whose time is over.',
    of: 'promptpay/display',
    scenario: 'late-by-project',
    caughtBy: ['not-payable-too-late', 'return-by-button'],
    behaviour: () => ({ result: (payment) => (isFinal(payment) ? 'success' : undefined) }),
  },
  {
    id: 'site-pays-late',
    title: "Takes money on the provider's site for a payment whose time is over.",
    of: 'promptpay/redirect',
    scenario: 'late',
    caughtBy: ['not-payable-too-late', 'return-by-button'],
    behaviour: () => ({ paidAtSite: () => true }),
  },
  {
    id: 'button-elsewhere',
    title: 'Leads from a result to the address for the other one.',
    ...PAID,
    caughtBy: ['return-by-button'],
    behaviour: () => ({
      returnUrl: (parameters, result) =>
        parameters[result === 'success' ? 'merchant_fail_url' : 'merchant_success_url'] ?? 'https://shop.invalid/',
    }),
  },
  {
    id: 'fail-button-elsewhere',
    title: 'Leads from a decline to the home of the shop.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'declined',
    caughtBy: ['return-by-button'],
    behaviour: ({ returnUrl }) => ({
      returnUrl: (parameters, result, project) =>
        result === 'decline' ? 'https://shop.invalid/' : returnUrl(parameters, result, project),
    }),
  },
  {
    id: 'no-redirect',
    title: 'Never redirects to the address that the request names for the end.',
    of: 'promptpay/redirect',
    scenario: 'preselected',
    caughtBy: ['return-by-redirect'],
    behaviour: () => ({ redirectUrl: () => undefined }),
  },
  {
    id: 'fail-redirect-elsewhere',
    title: 'Redirects to the address for a success alone.',
    of: 'thai-qr/redirect',
    scenario: 'preselected',
    caughtBy: ['return-by-redirect'],
    behaviour: ({ redirectUrl }) => ({
      redirectUrl: (parameters, result) => (result === 'success' ? redirectUrl(parameters, result) : undefined),
    }),
  },
  {
    id: 'project-addresses-ignored',
    title: 'Shows no way back where the project names it and the request does not.',
    of: 'promptpay/display',
    scenario: 'returned',
    caughtBy: ['return-of-project'],
    behaviour: () => ({ returnUrl: ({ merchant_success_url }) => merchant_success_url }),
  },
  {
    id: 'back-nowhere',
    title: 'Has the provider keep the customer, who should come back to the page.',
    of: 'thai-qr/redirect',
    scenario: 'paid',
    caughtBy: ['back-on-page', 'result-shown', 'return-by-button'],
    behaviour: () => ({ fromProvider: () => '' }),
  },
];
