import { call, KEY, scenario } from '#contracts/sdk/seen';
import type { JsonObject } from '#core/json';
import type { Scenario, Step } from '#core/model';

const BASE_URL = 'https://paymentpage.example.com';

const PROMPTPAY: JsonObject = {
  project_id: 120,
  payment_id: '580',
  payment_amount: 1000,
  payment_currency: 'THB',
  customer_id: 'customer1',
};

/** Parameters of Payment Page whose values are easily lost on the way into a query and out of it. */
const VALUES: Readonly<Record<string, JsonObject>> = {
  required: PROMPTPAY,
  preselected: { ...PROMPTPAY, force_payment_method: 'promptpay', language_code: 'th' },
  spaces: { ...PROMPTPAY, payment_description: 'Two green shirts' },
  plus: { ...PROMPTPAY, payment_description: '1+1', customer_email: 'somchai+shop@example.com' },
  slashes: { ...PROMPTPAY, merchant_success_url: 'https://shop.example.com/thanks?order=7&lang=th#top' },
  'query-characters': { ...PROMPTPAY, payment_description: 'a&b=c?d#e%20f' },
  'percent-signs': { ...PROMPTPAY, payment_description: '100% %41 %' },
  quotes: { ...PROMPTPAY, payment_description: `it's "quoted" <b>\\` },
  thai: {
    ...PROMPTPAY,
    customer_first_name: 'สมชาย',
    customer_last_name: 'ใจดี',
    payment_description: 'ชำระค่าสินค้า ฿300',
  },
  emoji: { ...PROMPTPAY, payment_description: 'ขอบคุณ 🙏' },
  empty: { ...PROMPTPAY, payment_description: '' },
  edges: { ...PROMPTPAY, payment_description: ' between blanks ' },
  'leading-zeros': { ...PROMPTPAY, payment_id: '000580', customer_phone: '0812345678' },
};

const BOOLEANS: Readonly<Record<string, JsonObject>> = {
  true: { ...PROMPTPAY, close_on_missclick: true },
  false: { ...PROMPTPAY, redirect: false },
};

/** What only the first of two customers gave. */
export const FIRST_ONLY: Readonly<Record<string, string>> = {
  customer_email: 'first-customer@example.com',
  payment_description: 'only of the first purchase',
  customer_phone: '0899999999',
};

/** The scenarios of opening Payment Page. */
export const pageScenarios: readonly Scenario[] = [
  scenario('page/values', 'Addresses of Payment Page with values of many kinds', ['payment_page_url'], asked(VALUES)),
  scenario('page/booleans', 'Addresses of Payment Page with booleans', ['payment_page_url'], asked(BOOLEANS)),
  scenario(
    'page/null',
    'An address with a parameter that is null',
    ['payment_page_url'],
    [url('null', { ...PROMPTPAY, payment_description: null })],
  ),
  scenario(
    'page/one-after-another',
    'Addresses for two customers, the second of whom gives less',
    ['payment_page_url'],
    [
      url('first', { ...PROMPTPAY, ...FIRST_ONLY }),
      url('second', { ...PROMPTPAY, payment_id: '581', customer_id: 'customer2' }),
    ],
  ),
  scenario(
    'page/repeated',
    'The same address is asked three times',
    ['payment_page_url'],
    [
      url('first', PROMPTPAY),
      url('second', PROMPTPAY),
      url('other', { ...PROMPTPAY, payment_id: '581' }),
      url('third', PROMPTPAY),
    ],
  ),
];

/** The scenario of generated parameters. */
export function generatedPages(parameters: readonly JsonObject[]): Scenario {
  const steps = parameters.map(plain).map((params, index) => url(`generated-${index + 1}`, params));
  return scenario('page/generated', 'Addresses of Payment Page with generated parameters', ['payment_page_url'], steps);
}

/** Booleans and inner values have rules of their own, and a semicolon is forbidden. */
function plain(params: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) =>
      typeof value === 'string' ? !value.includes(';') : Number.isSafeInteger(value),
    ),
  );
}

/** Parameters with a value that the documents forbid. */
export const FORBIDDEN: readonly Step[] = [url('semicolon', { ...PROMPTPAY, payment_description: 'a;b' })];

function asked(all: Readonly<Record<string, JsonObject>>): readonly Step[] {
  return Object.entries(all).map(([as, params]) => url(as, params));
}

function url(as: string, params: JsonObject): Step {
  return call(as, 'payment_page_url', { base_url: BASE_URL, params, key: KEY });
}
