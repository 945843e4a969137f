import type { JsonObject } from '#core/json';
import {
  type Bodies,
  GENUINE_BODY,
  type Messages,
  SIGNATURE,
  SUCCESS,
  signedBody,
  successWith,
  successWithout,
} from './success.ts';

/** Callbacks with nulls where the documents allow a member to be empty or missing. */
export const NULL_MEMBERS: Messages = {
  'null-description': successWith(null, 'payment', 'description'),
  'null-customer': successWith(null, 'customer'),
  'null-auth-code': successWith(null, 'operation', 'provider', 'auth_code'),
  'null-in-an-unknown-member': { ...SUCCESS, x_new_block: { flag: true, note: null, list: [] } },
};

/** Callbacks in which an empty list stands for an object, or an empty object for a list, as platforms in PHP write them. */
export const OTHER_EMPTIES: Messages = {
  'list-for-customer': successWith([], 'customer'),
  'list-for-account': successWith([], 'account'),
  'list-for-provider': successWith([], 'operation', 'provider'),
  'object-for-errors': successWith({}, 'errors'),
  'object-for-account': successWith({}, 'account'),
};

/** Callbacks with more or fewer members than the examples, which are normal. */
export const EXTRA_OR_MISSING: Messages = {
  'unknown-members': { ...SUCCESS, x_new_block: { flag: true, note: 'n', list: [], texts: ['a', 'b'] }, rrn: '123' },
  'unknown-member-of-payment': successWith('TH', 'payment', 'region'),
  'no-customer': successWithout('customer'),
  'no-description': successWithout('payment', 'description'),
  'no-provider-date': successWithout('operation', 'provider', 'date'),
  'empty-lists': {
    ...SUCCESS,
    redirect_data: { method: 'POST', body: [], encrypted: [], url: 'https://example.com/' },
  },
};

/** Callbacks whose members stand in another order, or whose neighbours are easily taken for the payment's own members. */
export const ORDER_AND_NEIGHBOURS: Messages = {
  'id-of-digits': successWith('0123456789', 'payment', 'id'),
  'longest-id': successWith('p'.repeat(255), 'payment', 'id'),
  'status-of-the-operation': {
    ...successWith('external processing', 'payment', 'status'),
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
export const UNUSUAL_TEXT: Messages = {
  'long-text': successWith('ก'.repeat(1_200), 'payment', 'description'),
  'image-of-a-code': {
    ...SUCCESS,
    display_data: [{ type: 'qr_img', title: 'QR code', data: `data:image/png;base64,${'iVBORw0KGgo'.repeat(6_000)}` }],
  },
  'line-ends': successWith('one\r\ntwo\rthree\n', 'payment', 'description'),
  'unusual-blanks': successWith('\u00a0a\u2009b\ufeff', 'payment', 'description'),
  markup: successWith('<b>2</b> shirts &amp; 1 < 2', 'payment', 'description'),
  'control-characters': successWith('a\u0001b\u001f\u007f', 'payment', 'description'),
  'ten-items': { ...SUCCESS, notes: Array.from({ length: 10 }, (_, index) => `note ${index}`) },
};

/** Callbacks with members whose names contain the word signature. */
export const SIGNATURE_IN_NAMES: Messages = {
  'signature-in-a-longer-name': { ...SUCCESS, signature_type: 'hmac', x_signature: 'x' },
  'signature-in-a-longer-name-of-payment': successWith('hmac', 'payment', 'signature_type'),
  'signature-in-upper-case': { ...SUCCESS, Signature: 'x' },
};

/** Callbacks with integers above 2^53 that a double holds exactly, so that no reader loses a digit. */
export const LARGE_INTEGERS: Messages = {
  'operation-id-of-17-digits': successWith(11091000000000792, 'operation', 'id'),
  'provider-id-of-17-digits': successWith(90071992547409940, 'operation', 'provider', 'id'),
};

/** Other JSON texts of a genuine callback, signed. */
export const JSON_SPELLINGS: Bodies = {
  indented: JSON.stringify(JSON.parse(GENUINE_BODY), null, 2),
  'signature-first': JSON.stringify({ signature: SIGNATURE, ...SUCCESS }),
  'escaped-slashes': GENUINE_BODY.replaceAll('/', '\\/'),
  'escaped-thai': ascii(signedBody(successWith('ชำระค่าสินค้า', 'payment', 'description'))),
  'escaped-in-upper-case': ascii(signedBody(successWith('ชำระค่าสินค้า', 'payment', 'description')), true),
  'escaped-surrogates': ascii(signedBody(successWith('ขอบคุณ 🙏', 'payment', 'description'))),
  'short-escapes': signedBody(successWith('\b\f\t', 'payment', 'description')),
  tabs: JSON.stringify(JSON.parse(GENUINE_BODY), null, '\t'),
  'blanks-around': `\r\n  ${GENUINE_BODY} \n`,
};

function ascii(text: string, upper = false): string {
  const digits = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0');
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${upper ? digits(unit).toUpperCase() : digits(unit)}`);
}
