import { sign } from '#schemas/signature/sign';
import type { PageDefect } from './defect.ts';

/** What opens, or can be paid, that must not. */
export const refusalDefects: readonly PageDefect[] = [
  {
    id: 'small-amounts-taken',
    title: 'Lets the customer pay less than the smallest purchase.',
    of: 'thai-qr/redirect',
    scenario: 'beyond-limits',
    caughtBy: ['amount-limits'],
    gateway: ({ terms }) => ({
      terms: (agreed) => ({ ...terms(agreed), limits: { ...terms(agreed).limits, min: 0 } }),
    }),
  },
  {
    id: 'large-amounts-taken',
    title: 'Lets the customer pay more than the largest purchase.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'beyond-limits',
    caughtBy: ['amount-limits'],
    gateway: ({ terms }) => ({
      terms: (agreed) => ({ ...terms(agreed), limits: { ...terms(agreed).limits, max: Number.MAX_SAFE_INTEGER } }),
    }),
  },
  {
    id: 'limits-of-project-ignored',
    title: 'Takes any amount in spite of the limits that its project states.',
    of: 'promptpay/display',
    scenario: 'limits-of-project',
    caughtBy: ['limits-of-project'],
    gateway: ({ terms }) => ({
      terms: (agreed) => ({ ...terms(agreed), limits: { min: 0, max: Number.MAX_SAFE_INTEGER } }),
    }),
  },
  {
    id: 'limits-exclusive',
    title: 'Refuses the very amounts at the limits of its project.',
    of: 'promptpay/redirect',
    scenario: 'limits-of-project',
    caughtBy: ['limits-of-project'],
    gateway: ({ terms }) => ({
      terms: (agreed) => ({
        ...terms(agreed),
        limits: { min: terms(agreed).limits.min + 1, max: terms(agreed).limits.max - 1 },
      }),
    }),
  },
  {
    id: 'customer-optional',
    title: 'Opens without the id of the customer.',
    of: 'promptpay/redirect',
    scenario: 'incomplete',
    caughtBy: ['required-parameters'],
    behaviour: () => ({ required: (listed) => listed.filter((name) => name !== 'customer_id') }),
  },
  {
    id: 'signature-unchecked',
    title: 'Opens by any signature.',
    of: 'promptpay/display',
    scenario: 'tampered',
    caughtBy: ['signature-checked', 'tampering-seen'],
    behaviour: () => ({ verify: () => true }),
  },
  {
    id: 'signature-optional',
    title: 'Opens without a signature.',
    of: 'thai-qr/redirect',
    scenario: 'tampered',
    caughtBy: ['signature-checked'],
    behaviour: ({ verify }) => ({
      required: (listed) => listed.filter((name) => name !== 'signature'),
      verify: (parameters, key) => parameters.signature === undefined || verify(parameters, key),
    }),
  },
  {
    id: 'signature-by-its-beginning',
    title: 'Compares the first twenty characters of a signature alone.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'tampered',
    caughtBy: ['signature-checked'],
    behaviour: () => ({
      verify: ({ signature = '', ...rest }, key) => sign(rest, key).startsWith(signature.slice(0, 20)),
    }),
  },
  {
    id: 'best-before-ignored',
    title: 'Lets the customer pay after best_before.',
    of: 'promptpay/display',
    scenario: 'refused',
    caughtBy: ['best-before'],
    behaviour: () => ({ tooLate: () => false }),
  },
  {
    id: 'unsigned-description',
    title: 'Leaves the description out of what it verifies.',
    of: 'thai-qr/redirect',
    scenario: 'tampered',
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => ({ verify: ({ payment_description: _, ...rest }, key) => verify(rest, key) }),
  },
  {
    id: 'unsigned-return',
    title: 'Leaves the addresses of the shop out of what it verifies.',
    of: 'promptpay/redirect',
    scenario: 'tampered',
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => ({ verify: ({ merchant_success_url: _, ...rest }, key) => verify(rest, key) }),
  },
  {
    id: 'unsigned-method',
    title: 'Leaves the method that is selected out of what it verifies.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'tampered',
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => ({ verify: ({ force_payment_method: _, ...rest }, key) => verify(rest, key) }),
  },
  {
    id: 'unsigned-names',
    title: 'Verifies what stands in the parameters, and not which parameter it stands in.',
    of: 'promptpay/display',
    scenario: 'tampered',
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => ({
      verify: (parameters, key) =>
        verify(parameters, key) ||
        verify(
          {
            ...parameters,
            payment_description: parameters.region_code ?? '',
            region_code: parameters.payment_description ?? '',
          },
          key,
        ),
    }),
  },
  {
    id: 'last-of-two',
    title: 'Verifies the first value of a parameter that stands twice, and takes the last.',
    of: 'thai-qr/redirect',
    scenario: 'tampered',
    caughtBy: ['tampering-seen'],
    behaviour: ({ verify }) => {
      let first: string | undefined;
      return {
        chosen: (values) => {
          if (values.length > 1) [first] = values;
          return values.at(-1);
        },
        verify: (parameters, key) =>
          verify(parameters, key) || (first !== undefined && verify({ ...parameters, payment_amount: first }, key)),
      };
    },
  },
  {
    id: 'other-currency-taken',
    title: 'Takes payments in another currency.',
    of: 'promptpay/display',
    scenario: 'refused',
    caughtBy: ['thb-only'],
    behaviour: () => ({ takesCurrency: () => true }),
  },
  {
    id: 'refused-registered',
    title: 'Registers a payment for requests that it refuses.',
    of: 'promptpay/redirect',
    scenario: 'refused',
    caughtBy: ['refused-is-unregistered'],
    behaviour: () => ({ registersRefused: true }),
  },
];
