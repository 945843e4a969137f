import { edited, type Json, type JsonObject, pointer } from '#core/json';
import { sign, signed } from '#schemas/codecs/signature';
import { KEY } from './seen.ts';
import { callbacks } from './vectors.ts';

/** The text of a message signed with the stories' key, at the top or where it is said. */
export function body(message: JsonObject, at = '/signature'): string {
  return JSON.stringify(at === '/signature' ? { ...message, signature: sign(message, KEY) } : signed(message, KEY, at));
}

/** A successful callback of the redirect channel, unsigned. */
export const SUCCESS: JsonObject = callbacks.find(({ id }) => id === 'TH-CB-SUCCESS')?.data ?? {};

/** The callback with one place set. */
export function having(value: Json, ...place: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'set', at: pointer(...place), value }]) as JsonObject;
}

/** The callback with one place taken away. */
export function lacking(...place: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'remove', at: pointer(...place) }]) as JsonObject;
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

/** The same message in other JSON spellings. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  indented: JSON.stringify(JSON.parse(GENUINE_BODY), null, 2),
  'signature-first': JSON.stringify({ signature: SIGNATURE, ...SUCCESS }),
  'escaped-slashes': GENUINE_BODY.replaceAll('/', '\\/'),
  'escaped-thai': ascii(body(having('ชำระค่าสินค้า', 'payment', 'description'))),
  'blanks-around': `\r\n  ${GENUINE_BODY} \n`,
};

function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
