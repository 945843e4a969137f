import { at, type Json, type Pointer } from '#core/json';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { refusing } from './checks.ts';
import { type Defective, defect, put } from './defect.ts';

/** Does not miss a member, and fills in a value of its own. */
function notMissing(where: Pointer, own: Json): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== where) }),
    understood: (message) => (at(message, where) === undefined ? put(where, own)(message) : message),
  });
}

const REDIRECTS = ['promptpay/redirect', 'bank-transfer-thailand/redirect'];
const TRANSFERS = ['bank-transfer-thailand/redirect'];

/** Incomplete requests taken, complete ones refused. */
export const COMPLETENESS_DEFECTS: readonly Defective[] = [
  defect('missing-project-id-accepted', 'Takes a request without project_id for its first project.', (compliant) => ({
    projectOf: (message, projects) => {
      const [first] = projects.values();
      return first && at(message, '/general/project_id') === undefined ? first : compliant.projectOf(message, projects);
    },
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== '/general/project_id') }),
  })),
  defect(
    'missing-payment-id-accepted',
    'Takes a request without payment_id.',
    notMissing('/general/payment_id', 'unnamed'),
  ),
  defect('missing-signature-accepted', 'Takes a request without signature.', (compliant) => ({
    ...notMissing('/general/signature', '')(compliant),
    verify: (message, key) => at(message, '/general/signature') === undefined || compliant.verify(message, key),
  })),
  defect('missing-amount-accepted', 'Takes a request without amount.', notMissing('/payment/amount', 10_000)),
  defect('missing-currency-accepted', 'Takes a request without currency.', notMissing('/payment/currency', 'THB')),
  defect(
    'missing-customer-id-accepted',
    'Takes a request without customer.id.',
    notMissing('/customer/id', 'somebody'),
  ),
  defect(
    'missing-ip-accepted',
    'Takes a request without customer.ip_address.',
    notMissing('/customer/ip_address', '192.0.2.1'),
  ),
  defect(
    'missing-return-url-accepted',
    'Takes a request without return_url.success.',
    notMissing('/return_url/success', 'http://example.com'),
    REDIRECTS,
  ),
  defect(
    'missing-email-accepted',
    'Takes a bank transfer without customer.email.',
    notMissing('/customer/email', 'a@example.com'),
    TRANSFERS,
  ),
  defect(
    'missing-first-name-accepted',
    'Takes a bank transfer without customer.first_name.',
    notMissing('/customer/first_name', 'A'),
    TRANSFERS,
  ),
  defect(
    'missing-last-name-accepted',
    'Takes a bank transfer without customer.last_name.',
    notMissing('/customer/last_name', 'B'),
    TRANSFERS,
  ),
  defect(
    'return-url-demanded',
    'Demands a return_url where the document asks for none.',
    () => ({
      terms: (terms) => ({ ...terms, required: [...new Set([...terms.required, '/return_url/success'])] }),
    }),
    ['promptpay/display', 'thai-qr/redirect'],
  ),
  defect(
    'other-members-refused',
    'Refuses a request that has a documented optional member.',
    refusing(({ message }) => at(message, '/payment/description') !== undefined),
  ),
  defect(
    'callback-options-refused',
    'Refuses a request that sets callback.delay.',
    refusing(({ message }) => at(message, '/callback/delay') !== undefined),
  ),
  defect(
    'return-urls-refused',
    'Refuses a request that names where to return after a decline.',
    refusing(({ message }) => at(message, '/return_url/decline') !== undefined),
  ),
];
