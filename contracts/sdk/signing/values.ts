import { edited, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import { addresses, emails, telephones } from '#schemas/genuine/forms';
import { plainValues } from '#schemas/genuine/numbers';
import { textClasses } from '#schemas/genuine/texts';

/** Messages by the label of the call that signs them. */
export type Messages = Readonly<Record<string, JsonObject>>;

/** Messages of one kind of value each; texts and integers are those of the catalogue of genuine values. All public libraries that sign them at all sign them alike. */
export const VALUES = {
  booleans: {
    true: { project_id: 120, close_on_missclick: true },
    false: { project_id: 120, close_on_missclick: false },
    nested: { payment: { id: 'p-1', flags: [true, false] } },
  },
  nulls: {
    member: { payment: { id: 'p-1', description: null } },
    nested: { payment: { id: 'p-1', sum: { amount: 1, note: null } }, n: null },
  },
  empties: {
    text: { payment: { id: 'p-1', description: '' }, errors: [''] },
    list: { payment: { id: 'p-1' }, redirect_data: { method: 'POST', body: [], encrypted: [] } },
    object: { payment: { id: 'p-1', meta: {} }, redirect_data: { method: 'GET', body: {} } },
  },
  integers: {
    ...Object.fromEntries(
      plainValues
        .filter(({ value }) => typeof value === 'number')
        .map(({ id, value }) => [id, { payment: { amount: value } }]),
    ),
    'sixteen-digits': { operation: { id: 5028800010128225 } },
    // Every double of this size is even, so no reader loses a digit of it.
    'beyond-2-to-the-53': { operation: { id: 11091000000000792 } },
  },
  texts: {
    ...Object.fromEntries(
      // The empty one is a matter of its own.
      textClasses
        .filter(({ value }) => value !== '')
        .map(({ id, value }) => [id, { payment: { description: value }, customer: { id: value } }]),
    ),
    forms: { customer: { email: emails[0]?.value ?? '', phone: telephones[0]?.value ?? '' }, code: '0' },
    addresses: { return_url: Object.fromEntries(addresses.map(({ id, value }) => [id, value])) },
    'null-character': { customer: { id: '\u0000p-1' } },
    long: { note: 'ก'.repeat(1_200), data: 'iVBORw0KGgo'.repeat(6_000) },
  },
  nesting: {
    'lists-in-lists': {
      m: [
        [1, 2],
        [3, [4]],
      ],
    },
    'list-of-objects': {
      display_data: [
        { type: 'qr_img', title: 'QR code' },
        { type: 'add_info', title: 'x' },
      ],
    },
    'ten-items': { items: Array.from({ length: 10 }, (_, index) => `item ${index}`) },
    deep: { a: { b: { c: { d: { e: { f: { g: { h: 'deep' } } } } } } } },
  },
  names: {
    'signature-in-a-longer-name': { signature_type: 'hmac', x_signature: 'x' },
    'signature-in-a-longer-inner-name': { payment: { designature: '1', id: 'p-1' } },
    'signature-in-upper-case': { payment: { SIGNATURE: 'y' } },
  },
  order: {
    'letter-case': { body: { amount: '1', Bank: '2', currency: '3', Data: '4' } },
    underscore: { _method: 'x', amount: 1, _Bank: 'y' },
    'below-a-member': { zone: { a: '1' }, amount: 2, alpha: { z: '3', a: '4' } },
    // A list before a member that goes between its own: sorted as a whole or level by level, the lines are the same.
    lists: { items: ['b', 'a', 'c'], id: 'x' },
  },
} satisfies Readonly<Record<string, Messages>>;

/** One message, and the same with its members in another order. */
export const REORDERED: { readonly plain: JsonObject; readonly reordered: JsonObject } = {
  plain: {
    general: { project_id: 120, payment_id: 'p-1' },
    payment: { amount: 10000, currency: 'THB' },
    customer: { id: 'c-1' },
  },
  reordered: {
    customer: { id: 'c-1' },
    payment: { currency: 'THB', amount: 10000 },
    general: { payment_id: 'p-1', project_id: 120 },
  },
};

/**
 * Messages on which the public libraries differ, so that no signature of them is right or wrong: yet each leaf counts in it,
 * and it is the same each time.
 */
export const DISPUTED: Messages = {
  'list-of-twelve': { items: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10', 'i11'] },
  'digits-in-names': { body: { item10: 'ten', item2: 'two', item1: 'one' } },
  'names-that-begin-names': { Bank: '123', Bank2: '456', 'Bank-Code': '789', a: { x: 1 }, a1: 2 },
  'colons-in-names': { 'a:b': '1', c: { 'd:e': '2' } },
  fractions: { amount: 1.5, fee: 2.25 },
};

/** The message with one leaf after the other changed. */
export function changedLeaves(message: JsonObject): readonly JsonObject[] {
  const leaves = leavesOf(message, '');
  return leaves.map(({ at, value }) => edited(message, [{ op: 'set', at, value: changed(value) }]) as JsonObject);
}

function changed(value: Json): Json {
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

function leavesOf(value: Json, at: Pointer): readonly { readonly at: Pointer; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }];
  return Object.entries(value as JsonObject).flatMap(([name, inner]) => leavesOf(inner, at + pointer(name)));
}

/** Keys that are easily taken for something else than their text. */
export const KEYS: Readonly<Record<string, string>> = {
  hex: '5f3a19c4e2b85d605f3a19c4e2b85d60',
  base64: 'c3RvcnkgbnVtYmVyIHR3ZWx2ZQ==',
  thai: 'รหัสลับของร้านค้าตัวอย่าง',
  'blanks-around': ' key with blanks around ',
  'longer-than-a-block': 'k7'.repeat(100),
};
