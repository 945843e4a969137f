import { at, type JsonObject, type Pointer } from '#core/json';
import { requires } from '#targets/gateway/overrides/applies-to';
import { claiming, ofEachMethod } from '#targets/gateway/overrides/capabilities';
import { remove } from '#targets/gateway/overrides/changes';
import { amountOf, excusing, refusing } from '#targets/gateway/overrides/checks';
import { declinedLate, declinedLateBy } from '#targets/gateway/overrides/late-refusal';
import type { Override } from '#targets/gateway/overrides/override';
import { termsOf } from '#targets/gateway/reference/payments/terms';
import { type Variant, variant } from './variant.ts';

/** Does not ask for some members. */
function notRequired(...members: readonly Pointer[]): Override {
  return () => ({
    terms: (terms) => ({ ...terms, required: terms.required.filter((one) => !members.includes(one)) }),
  });
}

const DETAILS = ['/customer/email', '/customer/first_name', '/customer/last_name'];
const lacksDetails = (message: JsonObject) => DETAILS.some((member) => at(message, member) === undefined);

/** A currency that is one, and an amount that Gate takes at all. */
const isWellFormed = (message: JsonObject) =>
  /^[A-Z]{3}$/.test(String(at(message, '/payment/currency'))) && Number(at(message, '/payment/amount')) > 0;

/** What the specification of Gate names under `payment`. */
const PAYMENT_MEMBERS = ['amount', 'currency', 'description', 'best_before', 'extra_param'];

/** Narrower than those of the table, and wide enough for every other purchase. */
const OWN_LIMITS = { min: 15_000, max: 40_000_000 };

/** What the second of two members of one name is called, to be left out. */
const SECOND = 'named twice';

/** Reads a message that names a member twice in a way of its own. */
function duplicates(textOf: (text: string) => string): Override {
  return ({ read }) => ({
    read: (bytes) => {
      const strict = read(bytes);
      if (strict.ok || strict.fault !== 'duplicate-member') return strict;
      const text = textOf(new TextDecoder().decode(bytes));
      return { ok: true, value: JSON.parse(text, (name, value) => (name === SECOND ? undefined : value)) };
    },
  });
}

/** Names and brackets of a JSON text. */
const TOKENS = /"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|[{}]/g;

/** A JSON text whose second members of one name are called otherwise, so that the first counts. */
function secondRenamed(text: string): string {
  const open: Set<string>[] = [];
  return text.replaceAll(TOKENS, (token) => {
    if (token === '{') open.push(new Set());
    if (token === '}') open.pop();
    if (!token.endsWith(':')) return token;
    const names = open.at(-1) ?? new Set();
    if (names.has(token)) return `"${SECOND}":`;
    names.add(token);
    return token;
  });
}

/** Requests taken or refused where the documents leave it open. */
export const requestVariants: readonly Variant[] = [
  variant(
    'late-refusal-by-callback',
    'Accepts a currency, an amount and an e-mail address that it does not take, and declines them by callback.',
    { reading: 'AMB-late-refusal/by-callback' },
    declinedLateBy(['currency', 'limit-min', 'limit-max', 'customer-email'], isWellFormed),
  ),
  variant(
    'unknown-members-refused',
    'Refuses a request with a member that no page names.',
    { reading: 'AMB-unknown-members/refused' },
    refusing(({ message }) => Object.keys(Object(message.payment)).some((name) => !PAYMENT_MEMBERS.includes(name))),
  ),
  variant(
    'empty-members-refused',
    'Refuses a request with null, an empty object or an empty list in an optional member.',
    { reading: 'AMB-empty-members-sent/refused' },
    refusing(
      ({ message }) =>
        at(message, '/payment/description') === null ||
        (message.callback !== undefined && Object.keys(Object(message.callback)).length === 0),
    ),
  ),
  variant(
    'duplicate-members-last-wins',
    'Takes the last of two members of one name.',
    { reading: 'AMB-duplicate-members/last-wins' },
    duplicates((text) => text),
  ),
  variant(
    'duplicate-members-first-wins',
    'Takes the first of two members of one name.',
    { reading: 'AMB-duplicate-members/first-wins' },
    duplicates(secondRenamed),
  ),
  variant(
    'zero-accepted',
    'Takes an amount of zero.',
    { reading: 'AMB-smallest-amount/zero', when: ({ limits }) => limits.min === undefined },
    excusing(['amount-zero', 'limit-min'], (asked) => Number(amountOf(asked)) === 0),
  ),
  variant(
    'own-minimum',
    'Has a minimum amount of its own where the document states none.',
    { reading: 'AMB-smallest-amount/limit', when: ({ limits }) => limits.min === undefined },
    () => ({ terms: (terms) => ({ ...terms, limits: { ...terms.limits, min: Math.max(terms.limits.min, 100) } }) }),
  ),
  variant(
    'own-maximum',
    'Has a maximum amount of its own where the document leaves the cell blank.',
    { reading: 'AMB-largest-amount/limit', when: ({ limits }) => limits.max === undefined },
    () => ({
      terms: (terms) => ({ ...terms, limits: { ...terms.limits, max: Math.min(terms.limits.max, 200_000_000) } }),
    }),
  ),
  {
    ...variant(
      'limits-of-its-own',
      'Takes other amounts than the table shows, and says so in its settings.',
      { when: ({ limitsAreSetting }) => limitsAreSetting === true },
      ({ terms }) => ({
        terms: (agreed) => {
          const { limits, ...rest } = terms(agreed);
          const isOwn = limits.min === termsOf(agreed.method, agreed.channel)?.limits.min;
          return { ...rest, limits: isOwn ? { ...limits, ...OWN_LIMITS } : limits };
        },
        capabilities: (stated) =>
          ofEachMethod(stated, (one) => ({ ...one, limits: { ...Object(one.limits), ...OWN_LIMITS } })),
      }),
    ),
    inapplicable: ['amounts-within-limits', 'amount-limits'],
  },
  variant(
    'customer-id-optional',
    'Takes a request without customer.id.',
    { reading: 'AMB-customer-id/optional' },
    (compliant) => ({
      ...notRequired('/customer/id')(compliant),
      callback: (message, { payment }) => (payment.sale.customerId === '' ? remove('/customer')(message) : message),
    }),
  ),
  variant(
    'customer-details-optional',
    'Takes and carries out a bank transfer without e-mail or names.',
    { reading: 'AMB-customer-details/optional', when: requires('/customer/email') },
    notRequired(...DETAILS),
  ),
  variant(
    'customer-details-declined-late',
    'Takes a bank transfer without e-mail or names, and declines it by callback.',
    { reading: 'AMB-customer-details/clarified', when: requires('/customer/email') },
    (compliant) => ({
      ...notRequired(...DETAILS)(compliant),
      ...declinedLate(({ message }) => lacksDetails(message))(compliant),
    }),
  ),
  variant(
    'currencies-converted',
    'Takes other currencies and converts them, which it claims.',
    { reading: 'AMB-conversion/converted', when: ({ converts }) => converts },
    (compliant) => ({
      ...excusing(['currency'], ({ message }) => /^(USD|EUR|JPY)$/.test(String(at(message, '/payment/currency'))))(
        compliant,
      ),
      capabilities: claiming('conversion'),
    }),
  ),
  variant(
    'return-url-optional',
    'Takes a bank transfer without return_url.success.',
    {
      reading: 'AMB-return-url-success/optional',
      when: ({ method, required }) => method === 'bank-transfer-thailand' && required.includes('/return_url/success'),
    },
    notRequired('/return_url/success'),
  ),
];
