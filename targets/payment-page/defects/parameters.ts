import { sign } from '#schemas/signature/sign';
import type { PageDefect } from './defect.ts';

const TAMPERED = { of: 'thai-qr/redirect', scenario: 'tampered' } as const;

/** What is wrong with how single parameters are read, checked or shown. */
export const parameterDefects: readonly PageDefect[] = [
  {
    id: 'empty-customer-taken',
    title: 'Opens with a customer_id that is there and empty.',
    of: 'promptpay/redirect',
    scenario: 'incomplete',
    caughtBy: ['required-parameters'],
    behaviour: ({ verify }) => ({
      required: (listed) => listed.filter((name) => name !== 'customer_id'),
      verify: (parameters, key) => parameters.customer_id !== undefined && verify(parameters, key),
    }),
  },
  {
    id: 'email-optional',
    title: 'Begins a bank transfer without the address of the customer.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'incomplete',
    caughtBy: ['required-parameters'],
    gateway: ({ terms }) => ({
      terms: (agreed) => {
        const own = terms(agreed);
        return { ...own, required: own.required.filter((name) => name !== '/customer/email') };
      },
    }),
  },
  {
    id: 'signature-in-any-case',
    title: 'Compares signatures without regard to case.',
    ...TAMPERED,
    caughtBy: ['signature-checked'],
    behaviour: () => ({
      verify: ({ signature = '', ...rest }, key) => sign(rest, key).toLowerCase() === signature.toLowerCase(),
    }),
  },
  {
    id: 'empty-signature-taken',
    title: 'Opens with a signature that is there and empty.',
    ...TAMPERED,
    caughtBy: ['signature-checked'],
    behaviour: ({ verify }) => ({
      required: (listed) => listed.filter((name) => name !== 'signature'),
      verify: (parameters, key) => parameters.signature === '' || verify(parameters, key),
    }),
  },
  {
    id: 'known-payment-unverified',
    title: 'Verifies a payment_id the first time alone.',
    ...TAMPERED,
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => {
      const known = new Set<string | undefined>();
      return {
        verify: (parameters, key) => {
          if (known.has(parameters.payment_id)) return true;
          return verify(parameters, key) && known.add(parameters.payment_id).size > 0;
        },
      };
    },
  },
  {
    id: 'last-name-not-asked',
    title: 'Asks for the first name alone.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'unnamed',
    caughtBy: ['names-asked'],
    behaviour: () => ({ asks: (lacking) => lacking.filter((name) => name !== 'last_name') }),
  },
  {
    id: 'every-method-listed',
    title: 'Lists methods that the project does not have.',
    of: 'thai-qr/redirect',
    scenario: 'listed',
    caughtBy: ['methods-listed'],
    behaviour: () => ({
      source: (html, page) =>
        page === 'choice'
          ? html.replace(
              '<label class="method"',
              '<label data-method="bank-transfer-thailand">Bank transfer</label><label class="method"',
            )
          : html,
    }),
  },
  {
    id: 'satang-without-zero',
    title: 'Writes five satang as half a baht.',
    of: 'promptpay/redirect',
    scenario: 'opened',
    caughtBy: ['amount-shown'],
    behaviour: () => ({ amount: (amount) => `${Math.floor(amount / 100)}.${amount % 100} THB` }),
  },
  {
    id: 'address-reflected',
    title: 'Puts the email address of the customer into the page as it stands.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'marked',
    caughtBy: ['no-markup'],
    behaviour: () => ({
      source: (html, _, { customer_email = '' }) => html.replace('</main>', () => `<p>${customer_email}</p></main>`),
    }),
  },
];
