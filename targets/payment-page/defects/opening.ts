import { sign } from '#schemas/signature/sign';
import type { PageDefect } from './defect.ts';

/** What opens that must not, and what does not open. */
export const openingDefects: readonly PageDefect[] = [
  {
    id: 'query-refused',
    title: 'Opens by a form alone.',
    of: 'promptpay/display',
    scenario: 'opened',
    caughtBy: ['opens-by-query', 'further-parameters'],
    behaviour: () => ({ httpMethods: ['POST'] }),
  },
  {
    id: 'form-refused',
    title: 'Opens by a query alone.',
    of: 'promptpay/display',
    scenario: 'opened',
    caughtBy: ['opens-by-form'],
    behaviour: () => ({ httpMethods: ['GET'] }),
  },
  {
    id: 'further-refused',
    title: 'Refuses parameters that it does not know.',
    of: 'thai-qr/redirect',
    scenario: 'opened',
    caughtBy: ['further-parameters'],
    behaviour: ({ verify }) => ({ verify: (parameters, key) => !parameters.region_code && verify(parameters, key) }),
  },
  {
    id: 'decoded-twice',
    title: 'Takes a plus in a value for a blank when it checks the signature.',
    of: 'promptpay/redirect',
    scenario: 'opened',
    caughtBy: ['values-decoded'],
    behaviour: ({ verify }) => ({
      verify: ({ payment_description = '', ...rest }, key) =>
        verify(
          payment_description === '' ? rest : { ...rest, payment_description: payment_description.replace('+', ' ') },
          key,
        ),
    }),
  },
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
    id: 'widget-drops-signature',
    title: 'Opens the page by the widget without the signature.',
    of: 'promptpay/redirect',
    scenario: 'by-widget',
    caughtBy: ['opens-by-widget'],
    behaviour: () => ({
      widget: (script) => script.replace("typeof value !== 'function'", "typeof value !== 'string'"),
    }),
  },
  {
    id: 'widget-under-another-name',
    title: 'Has a script of the widget that defines another name.',
    of: 'promptpay/display',
    scenario: 'by-widget',
    caughtBy: ['opens-by-widget'],
    behaviour: () => ({ widget: (script) => script.replaceAll('EPayWidget', 'PayWidget') }),
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
  {
    id: 'one-method-listed',
    title: 'Lists one method of a project that has two.',
    of: 'promptpay/display',
    scenario: 'listed',
    caughtBy: ['methods-listed'],
    behaviour: () => ({ offered: (_, methods) => methods.slice(-1) }),
  },
  {
    id: 'own-method-unlisted',
    title: 'Lists the first method of a project alone.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'listed',
    caughtBy: ['methods-listed'],
    behaviour: ({ offered }) => ({
      offered: (parameters, methods) => (parameters.hide ? offered(parameters, methods) : methods.slice(0, 1)),
    }),
  },
  {
    id: 'hide-ignored',
    title: 'Shows methods that the request hides.',
    of: 'thai-qr/redirect',
    scenario: 'listed',
    caughtBy: ['methods-hidden'],
    behaviour: () => ({ offered: (_, methods) => methods }),
  },
  {
    id: 'preselection-ignored',
    title: 'Opens with no method selected.',
    of: 'promptpay/display',
    scenario: 'preselected',
    caughtBy: ['method-preselected'],
    behaviour: () => ({ preselected: () => undefined }),
  },
  {
    id: 'first-method-selected',
    title: 'Opens with the first method of the project selected, whichever was asked for.',
    of: 'thai-qr/redirect',
    scenario: 'preselected',
    caughtBy: ['method-preselected'],
    behaviour: () => ({ preselected: (_, [first]) => first }),
  },
  {
    id: 'names-not-asked',
    title: 'Begins a bank transfer without the name of the customer.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'unnamed',
    caughtBy: ['names-asked'],
    behaviour: () => ({ asks: () => [] }),
  },
];
