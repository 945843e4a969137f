import type { JsonObject } from '#core/json';

/** A Gate request to be built, for one method and channel. */
export interface GateRequest {
  readonly method: string;
  readonly channel: string;
  readonly data: JsonObject;
}

const GENERAL = { project_id: 125, payment_id: '1234567' };
const PAYMENT = { amount: 10000, currency: 'THB' };
const CUSTOMER = { id: '123', ip_address: '192.0.2.7' };
const NAMED_CUSTOMER = { ...CUSTOMER, email: 'somchai@example.com', first_name: 'สมชาย', last_name: 'ใจดี' };
const RETURN_URL = { success: 'https://shop.example.com/thanks?order=7&lang=th' };

/** Each request by the label of its call; the first has every member that the specification knows. */
export const REQUESTS: Readonly<Record<string, GateRequest>> = {
  'all-members': {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    data: {
      general: { ...GENERAL, payment_id: 'First-ID', merchant_callback_url: 'https://shop.example.com/callback' },
      payment: { ...PAYMENT, description: ' Between blanks ' },
      customer: { ...NAMED_CUSTOMER, email: 'First.Customer@Example.com', phone: '0899999999', country: 'TH' },
      return_url: { ...RETURN_URL, decline: 'https://shop.example.com/sorry', return: 'https://shop.example.com/' },
      callback: { delay: 60 },
    },
  },
  'promptpay-redirect': {
    method: 'promptpay',
    channel: 'redirect',
    data: { general: GENERAL, customer: CUSTOMER, payment: PAYMENT, return_url: RETURN_URL },
  },
  'promptpay-display': {
    method: 'promptpay',
    channel: 'display',
    data: { general: GENERAL, payment: { ...PAYMENT, description: 'ชำระค่าสินค้า "฿100" \\ / 🙏' }, customer: CUSTOMER },
  },
  'thai-qr': {
    method: 'thai-qr',
    channel: 'redirect',
    data: { general: GENERAL, payment: PAYMENT, customer: CUSTOMER },
  },
  'bank-transfer': {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    data: {
      general: GENERAL,
      payment: PAYMENT,
      customer: NAMED_CUSTOMER,
      return_url: RETURN_URL,
      callback: { delay: 0, force_disable: false },
    },
  },
};
