import { KEY } from '#contracts/sdk/seen';
import { callbacks } from '#contracts/sdk/vectors';
import { edited, type Json, type JsonObject, pointer } from '#core/json';
import { sign, signed } from '#schemas/signature/sign';

/** The text of a message signed with the scenarios' key, at the top or where it is said. */
export function body(message: JsonObject, at = '/signature'): string {
  return JSON.stringify(at === '/signature' ? { ...message, signature: sign(message, KEY) } : signed(message, KEY, at));
}

/** A successful callback of the redirect channel, unsigned. */
export const SUCCESS: JsonObject = callbacks.find(({ id }) => id === 'TH-CB-SUCCESS')?.data ?? {};

/** The callback with one place set. */
export function having(value: Json, ...location: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'set', at: pointer(...location), value }]) as JsonObject;
}

/** The callback with one place taken away. */
export function lacking(...location: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'remove', at: pointer(...location) }]) as JsonObject;
}

/** The signature of the successful callback. */
export const SIGNATURE: string = (signed(SUCCESS, KEY, '/signature') as { signature: string }).signature;

/** The genuine text of the successful callback. */
export const GENUINE_BODY: string = body(SUCCESS);

/** Signed callbacks with nulls where the documents allow a member to be empty or missing. */
export const WITH_NULLS: Readonly<Record<string, JsonObject>> = {
  description: having(null, 'payment', 'description'),
  customer: having(null, 'customer'),
  'auth-code': having(null, 'operation', 'provider', 'auth_code'),
  unknown: { ...SUCCESS, x_new_block: { flag: true, note: null, list: [] } },
};

/** Callbacks with more or fewer members than the examples, which are normal. */
export const UNEVEN: Readonly<Record<string, JsonObject>> = {
  'unknown-members': { ...SUCCESS, x_new_block: { flag: true, note: 'n', list: [], texts: ['a', 'b'] }, rrn: '123' },
  'unknown-member-of-payment': having('TH', 'payment', 'region'),
  'no-customer': lacking('customer'),
  'no-description': lacking('payment', 'description'),
  'no-provider-date': lacking('operation', 'provider', 'date'),
  'empty-lists': {
    ...SUCCESS,
    redirect_data: { method: 'POST', body: [], encrypted: [], url: 'https://example.com/' },
  },
};

/** Callbacks in which members that are easily mistaken for each other differ. */
export const UNLIKE: Readonly<Record<string, JsonObject>> = {
  'id-of-digits': having('0123456789', 'payment', 'id'),
  'longest-id': having('p'.repeat(255), 'payment', 'id'),
  'status-of-the-operation': {
    ...having('external processing', 'payment', 'status'),
    operation: { ...(SUCCESS.operation as JsonObject), status: 'awaiting redirect result' },
  },
  'converted-sums': {
    ...SUCCESS,
    operation: {
      ...(SUCCESS.operation as JsonObject),
      sum_initial: { amount: 2841, currency: 'USD' },
      sum_converted: { amount: 2603, currency: 'EUR' },
    },
  },
  'operation-before-payment': Object.fromEntries(Object.entries(SUCCESS).reverse()),
};

/** Callbacks with texts that are easily cut or tidied up. */
export const ODD: Readonly<Record<string, JsonObject>> = {
  'long-text': having('ก'.repeat(1_200), 'payment', 'description'),
  'image-of-a-code': {
    ...SUCCESS,
    display_data: [{ type: 'qr_img', title: 'QR code', data: `data:image/png;base64,${'iVBORw0KGgo'.repeat(6_000)}` }],
  },
  'line-ends': having('one\r\ntwo\rthree\n', 'payment', 'description'),
  'unusual-blanks': having('\u00a0a\u2009b\ufeff', 'payment', 'description'),
  'ten-items': { ...SUCCESS, notes: Array.from({ length: 10 }, (_, index) => `note ${index}`) },
};

/** The same message in other JSON spellings. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  indented: JSON.stringify(JSON.parse(GENUINE_BODY), null, 2),
  'signature-first': JSON.stringify({ signature: SIGNATURE, ...SUCCESS }),
  'escaped-slashes': GENUINE_BODY.replaceAll('/', '\\/'),
  'escaped-thai': ascii(body(having('ชำระค่าสินค้า', 'payment', 'description'))),
  'escaped-in-upper-case': ascii(body(having('ชำระค่าสินค้า', 'payment', 'description')), true),
  'escaped-surrogates': ascii(body(having('ขอบคุณ 🙏', 'payment', 'description'))),
  'short-escapes': body(having('\b\f\t', 'payment', 'description')),
  tabs: JSON.stringify(JSON.parse(GENUINE_BODY), null, '\t'),
  'blanks-around': `\r\n  ${GENUINE_BODY} \n`,
};

function ascii(text: string, upper = false): string {
  const digits = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0');
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${upper ? digits(unit).toUpperCase() : digits(unit)}`);
}
