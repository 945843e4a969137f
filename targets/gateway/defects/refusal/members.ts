import { at, type Json, type Pointer } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { requires } from '#targets/gateway/overrides/applies-to';
import { set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';

/** Does not miss a member, and fills in a value of its own. */
function notMissing(where: Pointer, own: Json): Override {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== where) }),
    understood: (message) => (at(message, where) === undefined ? set(where, own)(message) : message),
  });
}

/** Incomplete requests taken. */
export const memberDefects: readonly Defect[] = [
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
    { caughtBy: ['required-members', 'amount-in-satang', 'callback-echo'] },
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
    { caughtBy: ['return-url-required'], when: requires('/return_url/success') },
    notMissing('/return_url/success', 'http://example.com'),
  ),
  defect(
    'missing-email-accepted',
    'Takes a bank transfer without customer.email.',
    { caughtBy: ['required-customer-data'], when: requires('/customer/email') },
    notMissing('/customer/email', 'a@example.com'),
  ),
  defect(
    'missing-first-name-accepted',
    'Takes a bank transfer without customer.first_name.',
    { caughtBy: ['required-customer-data'], when: requires('/customer/first_name') },
    notMissing('/customer/first_name', 'A'),
  ),
  defect(
    'missing-last-name-accepted',
    'Takes a bank transfer without customer.last_name.',
    { caughtBy: ['required-customer-data'], when: requires('/customer/last_name') },
    notMissing('/customer/last_name', 'B'),
  ),
];
