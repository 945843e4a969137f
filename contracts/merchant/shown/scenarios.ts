import { type Label, labels } from '#contracts/labels';
import { displays, type MerchantFacts, redirects } from '#contracts/merchant/facts';
import { callback, purchase, read, set, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';

export const ROWS = labels('form', 'list', 'object', 'get', 'encrypted', 'address');

/** Redirect data as providers send them: long opaque members, empty texts, an empty list, addresses with a query. */
const REDIRECTS: Readonly<Record<keyof typeof ROWS, JsonObject>> = {
  form: {
    url: 'https://provider.example/pay?lang=th&ref=%E0%B8%81',
    method: 'POST',
    body: {
      Reference: '2000016',
      Amount: '128.17',
      Remarks: '',
      Data: `${'0a1b2c3d'.repeat(150)}==`,
      'MD-x': '<a href="&">',
    },
  },
  list: { url: 'https://provider.example/list', method: 'POST', body: [] },
  object: { url: 'https://provider.example/object', method: 'POST', body: {} },
  get: { url: 'https://provider.example/get?token=a%2Bb%3D', method: 'GET', body: { a: '1', b: '' } },
  encrypted: {
    url: 'https://provider.example/encrypted',
    method: 'POST',
    body: { Reference: '7' },
    encrypted: { url: 'https://other.example/', body: { Reference: '8' } },
  },
  address: { url: 'https://provider.example/สั่งซื้อ/1', method: 'POST', body: { ชื่อ: 'สมชาย', n: '00123' } },
};

/** What is instructed, by payment. */
export const redirectOf = (payment: string): JsonObject | undefined =>
  (REDIRECTS as Readonly<Record<string, JsonObject>>)[payment];

/** Purchases whose books are read before and after their instruction, side by side. */
function instructedTogether(
  facts: MerchantFacts,
  payments: readonly Label[],
  options: (payment: Label) => Parameters<typeof callback>[2],
): readonly Step[] {
  return [
    ...together(...payments.map((payment) => purchase(facts, payment))),
    ...together(...payments.map((payment) => read(payment))),
    ...together(...payments.map((payment) => callback('intermediate', payment, options(payment)))),
    ...together(...payments.map((payment) => read(payment))),
  ];
}

/** The customer is sent to the provider in each of these ways. */
export const redirectScenario = scenario(
  'redirected',
  'Instructions with every kind of redirect data',
  (facts) =>
    instructedTogether(facts, Object.values(ROWS), (label) => ({
      edits: [set('/redirect_data', redirectOf(label) ?? null)],
    })),
  { when: redirects },
);

export const { code, others, titled, image } = labels('code', 'others', 'titled', 'image');

const EMV =
  '00020101021230590016A00000067701011201150105553000000010216202004308900000153037645406128.175802TH63046642';

/** What is displayed, by payment: the element that counts, alone or among others. */
const ELEMENTS: Readonly<Record<string, readonly JsonObject[]>> = {
  others: [
    { type: 'add_info', title: 'expired_timestamp', data: '600' },
    { type: 'qr_img', title: 'QR code', data: EMV },
    { type: 'text', title: 'QR code', data: 'not the code' },
  ],
  titled: [{ type: 'qr_img', title: 'สแกนเพื่อจ่าย', data: EMV }],
  image: [{ type: 'qr_img', title: 'QR code', data: `data:image/png;base64,${'iVBORw0KGgo='.repeat(80)}` }],
};

/** A QR code is displayed in each of these ways. */
export const displayScenario = scenario(
  'displayed',
  'Instructions with every kind of QR code',
  (facts) => [
    ...instructedTogether(facts, [code, others, titled, image], (label) =>
      label === code ? {} : { edits: [set('/display_data', ELEMENTS[label] ?? [])] },
    ),
  ],
  { when: displays },
);
