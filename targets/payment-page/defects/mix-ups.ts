import { MINUTE } from '#core/time';
import { isFinal } from '#targets/gateway/reference/payments/payment';
import type { PageDefect } from './defect.ts';

const DISPLAY = { of: 'promptpay/display', scenario: 'side-by-side' } as const;
const LATE = { of: 'promptpay/display', scenario: 'late-by-project' } as const;

/** Payments that are taken for others, and payments that are over. */
export const mixUpDefects: readonly PageDefect[] = [
  {
    id: 'code-of-first-purchase',
    title: 'Shows the code of the first purchase for every further one.',
    ...DISPLAY,
    caughtBy: ['qr-amount'],
    behaviour: () => {
      let first: string | undefined;
      return {
        code: (text) => {
          first ??= text;
          return first;
        },
      };
    },
  },
  {
    id: 'result-of-another',
    title: 'Shows the result of any payment that has one.',
    ...DISPLAY,
    caughtBy: ['no-early-result'],
    behaviour: ({ result }) => {
      const begun = new Set<Parameters<typeof result>[0]>();
      return {
        result: (payment) => {
          begun.add(payment);
          return [...begun].map(result).find((one) => one !== undefined);
        },
      };
    },
  },
  {
    id: 'provider-asks-for-another',
    title: 'Sends every customer to a provider who asks for the amount of the first.',
    of: 'thai-qr/redirect',
    scenario: 'side-by-side',
    caughtBy: ['provider-amount'],
    behaviour: () => {
      let first: string | undefined;
      return {
        source: (html, page) => {
          if (page !== 'provider') return html;
          first ??= /[\d.]+ THB/.exec(html)?.[0];
          return html.replace(/[\d.]+ THB/, first ?? '');
        },
      };
    },
  },
  {
    id: 'over-and-payable',
    title: 'Shows the code of a payment whose time is over.',
    ...LATE,
    caughtBy: ['result-shown'],
    behaviour: ({ result }) => ({
      result: (payment) => (result(payment) === 'success' ? 'success' : undefined),
      left: () => undefined,
    }),
  },
  {
    id: 'countdown-of-its-own',
    title: 'Counts down from fifteen minutes, whatever the project has.',
    ...LATE,
    caughtBy: ['countdown-agrees'],
    behaviour: () => ({ left: ({ createdAt }, now) => createdAt + 15 * MINUTE - now }),
  },
  {
    id: 'late-button-elsewhere',
    title: 'Leads from a payment whose time is over to the home of the shop.',
    ...LATE,
    caughtBy: ['return-by-button'],
    behaviour: () => ({ returnUrl: () => 'https://shop.invalid/' }),
  },
  {
    id: 'other-method-begun',
    title: 'Begins the first method of the project, whichever the customer picks.',
    of: 'thai-qr/redirect',
    scenario: 'listed',
    caughtBy: ['methods-listed'],
    behaviour: () => ({
      source: (html, page) => (page === 'choice' ? html.replaceAll('value="thai-qr"', 'value="promptpay"') : html),
    }),
  },
  {
    id: 'paid-again-at-the-end',
    title: 'Begins a payment anew once it is over.',
    of: 'promptpay/display',
    scenario: 'repeated',
    caughtBy: ['one-payment'],
    behaviour: () => ({ goesOnWith: (before) => (before && isFinal(before) ? undefined : before) }),
  },
];
