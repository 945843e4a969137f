import type { JsonObject } from '#core/json';
import { sign, stringToSign } from '#schemas/signature/sign';
import type { Behaviour, Outcome, Shop } from '#targets/merchant/reference/behaviour';
import { defect, drop, type MerchantDefect, opens, put } from './defect.ts';

/** Says something in the answer to some outcomes. */
const says =
  (words: (message: JsonObject, shop: Shop) => string, ...outcomes: readonly Outcome[]) =>
  ({ answer }: Behaviour): Partial<Behaviour> => ({
    answer: (outcome, told) => {
      const plain = answer(outcome, told);
      return outcomes.includes(outcome) ? { ...plain, body: words(told.message ?? {}, told.shop) } : plain;
    },
  });

const unsigned = ({ signature: _, ...message }: JsonObject): JsonObject => message;

/** What a merchant says in answers, and how it opens Payment Page. */
export const ANSWERING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'key-shown',
    'Shows the key in the answer to a forgery.',
    { caughtBy: ['key-not-leaked'] },
    says((_, { key }) => `signature mismatch, key ${key}`, 'forged'),
  ),
  defect(
    'signature-shown',
    'Says which signature it expected.',
    { caughtBy: ['signature-not-leaked'] },
    says((message, { key }) => `expected ${sign(unsigned(message), key)}`, 'forged'),
  ),
  defect(
    'string-shown',
    'Says which string it has checked.',
    { caughtBy: ['signature-not-leaked'] },
    says((message) => `checked ${stringToSign(unsigned(message))}`, 'forged'),
  ),
  defect(
    'trace-shown',
    'Shows a stack trace for what it cannot read.',
    { caughtBy: ['no-stack-trace'] },
    says(
      () => 'SyntaxError: Unexpected token\n    at JSON.parse (<anonymous>)\n    at read (/srv/shop/callback.js:12:21)',
      'unreadable',
    ),
  ),
  defect(
    'page-unsigned',
    'Opens Payment Page without a signature.',
    { caughtBy: ['page-signature'] },
    ({ sign: compliant }) => ({
      sign: (message, key, where) => (where === '/signature' ? message : compliant(message, key, where)),
    }),
  ),
  defect(
    'page-in-baht',
    'Opens Payment Page with whole baht.',
    { caughtBy: ['page-purchase'], when: ({ limits }) => limits.min === undefined },
    opens((params) => put('/payment_amount', Math.round(Number(params.payment_amount) / 100))(params)),
  ),
  defect(
    'page-other-id',
    'Opens Payment Page under an id that it does not keep.',
    { caughtBy: ['page-purchase'] },
    opens((params) => put('/payment_id', `${params.payment_id}-page`)(params)),
  ),
  defect(
    'page-in-dollars',
    'Opens Payment Page in dollars.',
    { caughtBy: ['page-purchase', 'page-parameters'], when: ({ method }) => method === 'promptpay' },
    opens(put('/payment_currency', 'USD')),
  ),
  defect(
    'page-without-customer',
    'Opens Payment Page without a customer.',
    { caughtBy: ['page-parameters'] },
    opens(drop('/customer_id')),
  ),
  defect(
    'page-without-method',
    'Opens Payment Page with no method selected.',
    { caughtBy: ['page-method-selected'] },
    opens(drop('/force_payment_method')),
  ),
  defect(
    'page-semicolon',
    'Opens Payment Page with the customer’s names as they were typed.',
    { caughtBy: ['page-no-semicolon'] },
    opens((params, { customer }) => put('/customer_first_name', customer.first_name ?? '')(params)),
  ),
  defect(
    'page-waits-for-return',
    'Books a purchase of Payment Page only when the customer comes back.',
    { caughtBy: ['page-credited'] },
    ({ change }) => ({
      change: (order, news, now) => (order.interface === 'page' ? undefined : change(order, news, now)),
    }),
  ),
];
