import type { PageDefect } from './defect.ts';

/** What does not open, and what does not show as it must. */
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
    caughtBy: ['opens-by-form', 'values-decoded'],
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
