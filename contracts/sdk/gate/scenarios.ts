import { call, KEY, scenario } from '#contracts/sdk/seen';
import type { JsonObject } from '#core/json';
import type { Scenario } from '#core/model';
import type { SchemaId } from '#schemas/validate';

/** A kind of Gate request: what is asked, and what must come. */
export interface Kind {
  readonly method: string;
  readonly channel: string;
  readonly path: string;
  readonly schema: SchemaId;
  readonly data: JsonObject;
}

const GENERAL = { project_id: 125, payment_id: '1234567' };
const PAYMENT = { amount: 10000, currency: 'THB' };
const CUSTOMER = { id: '123', ip_address: '192.0.2.7' };
const NAMED = { ...CUSTOMER, email: 'somchai@example.com', first_name: 'สมชาย', last_name: 'ใจดี' };
const RETURN_URL = { success: 'https://shop.example.com/thanks?order=7&lang=th' };

/** Each kind of request by its label; the first has every member that the specification knows. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'all-members': {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    path: '/v2/payment/bank-transfer/thailand/sale',
    schema: 'gate/bank-transfer-thailand-sale-request',
    data: {
      general: { ...GENERAL, payment_id: 'First-ID', merchant_callback_url: 'https://shop.example.com/callback' },
      payment: { ...PAYMENT, description: ' Between blanks ' },
      customer: { ...NAMED, email: 'First.Customer@Example.com', phone: '0899999999', country: 'TH' },
      return_url: { ...RETURN_URL, decline: 'https://shop.example.com/sorry', return: 'https://shop.example.com/' },
      callback: { delay: 60 },
    },
  },
  'promptpay-redirect': {
    method: 'promptpay',
    channel: 'redirect',
    path: '/v2/payment/banks/promptpay/sale',
    schema: 'gate/promptpay-redirect-sale-request',
    data: { general: GENERAL, customer: CUSTOMER, payment: PAYMENT, return_url: RETURN_URL },
  },
  'promptpay-display': {
    method: 'promptpay',
    channel: 'display',
    path: '/v2/payment/banks/promptpay/sale',
    schema: 'gate/promptpay-display-sale-request',
    data: { general: GENERAL, payment: { ...PAYMENT, description: 'ชำระค่าสินค้า "฿100" \\ / 🙏' }, customer: CUSTOMER },
  },
  'thai-qr': {
    method: 'thai-qr',
    channel: 'redirect',
    path: '/v2/payment/banks/thai-qr/sale',
    schema: 'gate/thai-qr-sale-request',
    data: { general: GENERAL, payment: PAYMENT, customer: CUSTOMER },
  },
  'bank-transfer': {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    path: '/v2/payment/bank-transfer/thailand/sale',
    schema: 'gate/bank-transfer-thailand-sale-request',
    data: {
      general: GENERAL,
      payment: PAYMENT,
      customer: NAMED,
      return_url: RETURN_URL,
      callback: { delay: 0, force_disable: false },
    },
  },
};

/** The scenario of Gate requests, one of each kind. */
export const gateScenarios: readonly Scenario[] = [
  scenario(
    'gate/requests',
    'A Gate request of each method and channel',
    ['gate_request'],
    [
      ...Object.entries(KINDS).map(([as, { method, channel, data }]) =>
        call(as, 'gate_request', { method, channel, data, key: KEY }),
      ),
    ],
  ),
];
