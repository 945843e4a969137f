import { at, type Json, type Pointer } from '#core/json';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { flaw, put, type Spoiled } from '../flaw.ts';
import { refusing } from './checks.ts';

/** Does not miss a member, and fills in a value of its own. */
function notMissing(where: Pointer, own: Json): (honest: Conduct) => Partial<Conduct> {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== where) }),
    understood: (message) => (at(message, where) === undefined ? put(where, own)(message) : message),
  });
}

const REDIRECTS = ['promptpay/redirect', 'bank-transfer-thailand/redirect'];
const TRANSFERS = ['bank-transfer-thailand/redirect'];

/** Incomplete requests taken, complete ones refused. */
export const COMPLETENESS_FLAWS: readonly Spoiled[] = [
  flaw('missing-project-id-accepted', 'Takes a request without project_id for its first project.', (honest) => ({
    projectOf: (message, projects) => {
      const [first] = projects.values();
      return first && at(message, '/general/project_id') === undefined ? first : honest.projectOf(message, projects);
    },
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => one !== '/general/project_id') }),
  })),
  flaw(
    'missing-payment-id-accepted',
    'Takes a request without payment_id.',
    notMissing('/general/payment_id', 'unnamed'),
  ),
  flaw('missing-signature-accepted', 'Takes a request without signature.', (honest) => ({
    ...notMissing('/general/signature', '')(honest),
    verify: (message, key) => at(message, '/general/signature') === undefined || honest.verify(message, key),
  })),
  flaw('missing-amount-accepted', 'Takes a request without amount.', notMissing('/payment/amount', 10_000)),
  flaw('missing-currency-accepted', 'Takes a request without currency.', notMissing('/payment/currency', 'THB')),
  flaw('missing-customer-id-accepted', 'Takes a request without customer.id.', notMissing('/customer/id', 'somebody')),
  flaw(
    'missing-ip-accepted',
    'Takes a request without customer.ip_address.',
    notMissing('/customer/ip_address', '192.0.2.1'),
  ),
  flaw(
    'missing-return-url-accepted',
    'Takes a request without return_url.success.',
    notMissing('/return_url/success', 'http://example.com'),
    REDIRECTS,
  ),
  flaw(
    'missing-email-accepted',
    'Takes a bank transfer without customer.email.',
    notMissing('/customer/email', 'a@example.com'),
    TRANSFERS,
  ),
  flaw(
    'missing-first-name-accepted',
    'Takes a bank transfer without customer.first_name.',
    notMissing('/customer/first_name', 'A'),
    TRANSFERS,
  ),
  flaw(
    'missing-last-name-accepted',
    'Takes a bank transfer without customer.last_name.',
    notMissing('/customer/last_name', 'B'),
    TRANSFERS,
  ),
  flaw(
    'return-url-demanded',
    'Demands a return_url where the document asks for none.',
    () => ({
      terms: (terms) => ({ ...terms, required: [...new Set([...terms.required, '/return_url/success'])] }),
    }),
    ['promptpay/display', 'thai-qr/redirect'],
  ),
  flaw(
    'other-members-refused',
    'Refuses a request that has a documented optional member.',
    refusing(({ message }) => at(message, '/payment/description') !== undefined),
  ),
  flaw(
    'callback-options-refused',
    'Refuses a request that sets callback.delay.',
    refusing(({ message }) => at(message, '/callback/delay') !== undefined),
  ),
  flaw(
    'return-urls-refused',
    'Refuses a request that names where to return after a decline.',
    refusing(({ message }) => at(message, '/return_url/decline') !== undefined),
  ),
];
