import { at, type Json, type Pointer } from '#core/json';
import type { Method } from '#schemas/methods';
import { type Defect, defect, put } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { refusing } from './checks.ts';

/** Does not miss a member, and fills in a value of its own. */
function notMissing(where: Pointer, own: Json): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== where) }),
    understood: (message) => (at(message, where) === undefined ? put(where, own)(message) : message),
  });
}

/** Whether the list of required members of a method has this one. */
const demands =
  (where: Pointer) =>
  ({ required }: Method): boolean =>
    required.includes(where);

/** Incomplete requests taken, complete ones refused. */
export const COMPLETENESS_DEFECTS: readonly Defect[] = [
  defect(
    'missing-project-id-accepted',
    'Takes a request without project_id for its first project.',
    { caughtBy: ['required-members', 'callback-echo'] },
    (compliant) => ({
      projectOf: (message, projects) => {
        const [first] = projects.values();
        return first && at(message, '/general/project_id') === undefined
          ? first
          : compliant.projectOf(message, projects);
      },
      terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== '/general/project_id') }),
    }),
  ),
  defect(
    'missing-payment-id-accepted',
    'Takes a request without payment_id.',
    { caughtBy: ['required-members', 'callback-echo'] },
    notMissing('/general/payment_id', 'unnamed'),
  ),
  defect(
    'missing-signature-accepted',
    'Takes a request without signature.',
    { caughtBy: ['signature-checked'] },
    (compliant) => ({
      ...notMissing('/general/signature', '')(compliant),
      verify: (message, key) => at(message, '/general/signature') === undefined || compliant.verify(message, key),
    }),
  ),
  defect(
    'missing-amount-accepted',
    'Takes a request without amount.',
    { caughtBy: ['amount-in-satang', 'required-members', 'callback-echo'] },
    notMissing('/payment/amount', 10_000),
  ),
  defect(
    'missing-currency-accepted',
    'Takes a request without currency.',
    { caughtBy: ['required-members', 'callback-echo'] },
    notMissing('/payment/currency', 'THB'),
  ),
  defect(
    'missing-customer-id-accepted',
    'Takes a request without customer.id.',
    { caughtBy: ['required-customer-data', 'callback-echo'] },
    notMissing('/customer/id', 'somebody'),
  ),
  defect(
    'missing-ip-accepted',
    'Takes a request without customer.ip_address.',
    { caughtBy: ['required-members'] },
    notMissing('/customer/ip_address', '192.0.2.1'),
  ),
  defect(
    'missing-return-url-accepted',
    'Takes a request without return_url.success.',
    { caughtBy: ['return-url-required'], when: demands('/return_url/success') },
    notMissing('/return_url/success', 'http://example.com'),
  ),
  defect(
    'missing-email-accepted',
    'Takes a bank transfer without customer.email.',
    { caughtBy: ['required-customer-data'], when: demands('/customer/email') },
    notMissing('/customer/email', 'a@example.com'),
  ),
  defect(
    'missing-first-name-accepted',
    'Takes a bank transfer without customer.first_name.',
    { caughtBy: ['required-customer-data'], when: demands('/customer/email') },
    notMissing('/customer/first_name', 'A'),
  ),
  defect(
    'missing-last-name-accepted',
    'Takes a bank transfer without customer.last_name.',
    { caughtBy: ['required-customer-data'], when: demands('/customer/email') },
    notMissing('/customer/last_name', 'B'),
  ),
  defect(
    'return-url-demanded',
    'Demands a return_url where the document asks for none.',
    {
      caughtBy: [
        'refusal-codes-documented',
        'lengths-and-forms-allowed',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
        'amounts-within-limits',
      ],
      when: ({ required }) => !required.includes('/return_url/success'),
    },
    () => ({
      terms: (terms) => ({ ...terms, required: [...new Set([...terms.required, '/return_url/success'])] }),
    }),
  ),
  defect(
    'other-members-refused',
    'Refuses a request that has a documented optional member.',
    { caughtBy: ['further-members'] },
    refusing(({ message }) => at(message, '/payment/description') !== undefined),
  ),
  defect(
    'callback-options-refused',
    'Refuses a request that sets callback.delay.',
    { caughtBy: ['delay-allowed'] },
    refusing(({ message }) => at(message, '/callback/delay') !== undefined),
  ),
  defect(
    'return-urls-refused',
    'Refuses a request that names where to return after a decline.',
    { caughtBy: ['further-members'] },
    refusing(({ message }) => at(message, '/return_url/decline') !== undefined),
  ),
];
