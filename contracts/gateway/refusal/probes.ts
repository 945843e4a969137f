import type { GateFacts } from '#contracts/gateway/facts';
import { remove, type SaleOptions, set } from '#contracts/gateway/sale';
import { named } from '#contracts/labels';
import type { Json, Pointer } from '#core/json';
import { type Probe, probes } from './probe.ts';

const to = (where: Pointer, value: Json): SaleOptions => ({ edits: [set(where, value)] });
const currency = (value: string): SaleOptions => to('/payment/currency', value);
const amount = (value: Json): SaleOptions => to('/payment/amount', value);

/** Currencies other than THB. */
export const otherCurrencies = probes({
  'currency-usd': ['the currency USD', currency('USD')],
  'currency-eur': ['the currency EUR', currency('EUR')],
  'currency-jpy': ['the currency JPY, which has no minor unit', currency('JPY')],
});

/** Codes that are no currency, and THB not spelled as ISO 4217 alpha-3 spells it. */
export const noCurrencies = probes({
  'currency-lower': ['the currency “thb” in lower case', currency('thb')],
  'currency-mixed': ['the currency “Thb” in mixed case', currency('Thb')],
  'currency-numeric': ['the numeric currency code “764”', currency('764')],
  'currency-unknown': ['the unknown currency ZZZ', currency('ZZZ')],
  'currency-sign': ['the currency sign ฿', currency('฿')],
  'currency-empty': ['an empty currency', currency('')],
});

/** Amounts that are not a whole positive number of satang. */
export const wrongAmounts = probes({
  'amount-float': ['an amount with a fraction of a satang', amount(10000.5)],
  'amount-string': ['an amount written as a string', amount('10000')],
  'amount-baht': ['an amount written as baht with decimals', amount('100.00')],
  'amount-negative': ['a negative amount', amount(-10000)],
  'amount-null': ['an amount of null', amount(null)],
  'amount-true': ['an amount of true', amount(true)],
  'amount-list': ['an amount in a list', amount([10000])],
});

/** An amount of nothing: the platform's specification allows it where the documents do not speak of it. */
export const zeroAmount = probes({ 'amount-zero': ['an amount of zero', amount(0)] });

const HOST = '@example.com';

/** Values of the right type that the specification rules out by their length or form. */
export const wrongFormats = probes({
  'format-ip': ['a customer.ip_address that is no address', to('/customer/ip_address', 'somewhere')],
  'format-email': ['a customer.email that is no address', to('/customer/email', 'no e-mail')],
  'format-id-long': ['a payment_id of 256 characters', to('/general/payment_id', 'x'.repeat(256))],
  'format-id-space': ['a payment_id with a space before it', to('/general/payment_id', ' spaced')],
  'format-id-space-after': ['a payment_id with a space after it', to('/general/payment_id', 'spaced ')],
  'format-id-empty': ['an empty payment_id', to('/general/payment_id', '')],
  'format-project': ['a project_id of zero', to('/general/project_id', 0)],
  'format-description': ['a payment.description of 256 characters', to('/payment/description', 'x'.repeat(256))],
  'format-customer-id': ['a customer.id of 256 characters', to('/customer/id', 'x'.repeat(256))],
  'format-first-name': ['a customer.first_name of 256 characters', to('/customer/first_name', 'x'.repeat(256))],
  'format-last-name': ['a customer.last_name of 256 characters', to('/customer/last_name', 'x'.repeat(256))],
  'format-email-long': [
    'a customer.email of 256 characters',
    to('/customer/email', `${'x'.repeat(256 - HOST.length)}${HOST}`),
  ],
});

/** Those of them that leave the ids alone by which the platform names the payment. */
export const keepingTheirId: readonly Probe[] = Object.values(wrongFormats).filter(
  ({ options: { edits = [] } }) => !edits.some(({ at }) => at.startsWith('/general/')),
);

const without = (member: Pointer) =>
  [`a request without ${member.slice(1).replaceAll('/', '.')}`, { edits: [remove(member)] }] as const;

/** Requests without a member that every purchase must have. */
export const withoutMember = probes({
  'without-project-id': without('/general/project_id'),
  'without-payment-id': without('/general/payment_id'),
  'without-amount': without('/payment/amount'),
  'without-currency': without('/payment/currency'),
  'without-payment': without('/payment'),
  'without-ip-address': without('/customer/ip_address'),
  'without-customer': without('/customer'),
});

/** Requests without the id of the customer. */
export const withoutCustomerId = probes({ 'without-customer-id': without('/customer/id') });

/** Requests without data of the customer that the document's list of required members has. */
export function withoutCustomerData(facts: GateFacts): readonly Probe[] {
  const members = Object.keys(facts.customer).map((name): Probe => {
    const [wrong, options] = without(`/customer/${name}`);
    return { as: named('without', name.replaceAll('_', '-')), wrong, options };
  });
  return [...Object.values(withoutCustomerId), ...members];
}

/** Bodies that are not JSON texts. */
export const malformedBodies = probes({
  'malformed-truncated': ['a JSON text cut short', { wire: 'truncated' }],
  'malformed-last-brace-missing': ['a JSON text without its last brace', { wire: 'last-brace-missing' }],
  'malformed-extra-brace': ['a JSON text with one closing brace too many', { wire: 'extra-brace' }],
  'malformed-second-object': ['two JSON texts in one body', { wire: 'second-object' }],
  'malformed-trailing-comma': ['a trailing comma', { wire: 'trailing-comma' }],
  'malformed-single-quotes': ['strings in single quotes', { wire: 'single-quotes' }],
  'malformed-invalid-utf8': ['a body that is not UTF-8', { wire: 'invalid-utf8' }],
  'malformed-empty-body': ['an empty body', { wire: 'empty-body' }],
});
