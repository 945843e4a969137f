import type { JsonObject } from '#core/json';

/** The parameters that a payment by PromptPay needs. */
export const PROMPTPAY: JsonObject = {
  project_id: 120,
  payment_id: '580',
  payment_amount: 1000,
  payment_currency: 'THB',
  customer_id: 'customer1',
};

/** Parameters whose values are easily lost on the way into a query and out of it, by the label of their call. */
export const ASKED: Readonly<Record<string, JsonObject>> = {
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
  'blanks-around': { ...PROMPTPAY, payment_description: ' between blanks ' },
  'best-before': { ...PROMPTPAY, best_before: '2037-01-05T09:00:00+07:00' },
  'leading-zeros': { ...PROMPTPAY, payment_id: '000580', customer_phone: '0812345678' },
};

/** The two boolean parameters of the documents. */
export const BOOLEANS: Readonly<Record<string, JsonObject>> = {
  true: { ...PROMPTPAY, close_on_missclick: true },
  false: { ...PROMPTPAY, redirect: false },
};

/** What only the first of two customers gives. */
export const OF_FIRST_CUSTOMER_ONLY: Readonly<Record<string, string>> = {
  customer_email: 'first-customer@example.com',
  payment_description: 'only of the first purchase',
  customer_phone: '0899999999',
};
