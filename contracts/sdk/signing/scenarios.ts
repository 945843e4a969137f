import { call, KEY, scenario } from '#contracts/sdk/seen';
import { examples, thaiMethods, type Vector } from '#contracts/sdk/vectors';
import type { JsonObject } from '#core/json';
import type { Scenario, Step } from '#core/model';

/** Messages of each kind of value: the label is the kind and a name. All public libraries that answer agree on them. */
const VALUES: Readonly<Record<string, JsonObject>> = {
  'boolean/true': { project_id: 120, close_on_missclick: true },
  'boolean/false': { project_id: 120, close_on_missclick: false },
  'boolean/nested': { payment: { id: 'p-1', flags: [true, false] } },
  'null/member': { payment: { id: 'p-1', description: null } },
  'null/nested': { payment: { id: 'p-1', sum: { amount: 1, note: null } }, n: null },
  'empty/text': { payment: { id: 'p-1', description: '' }, errors: [''] },
  'empty/list': { payment: { id: 'p-1' }, redirect_data: { method: 'POST', body: [], encrypted: [] } },
  'empty/object': { payment: { id: 'p-1', meta: {} }, redirect_data: { method: 'GET', body: {} } },
  'integer/zero': { payment: { amount: 0 } },
  'integer/negative': { payment: { amount: -100 } },
  'integer/beyond-32-bits': { operation: { id: 89012010009801 }, payment: { amount: 4294967297 } },
  'integer/sixteen-digits': { operation: { id: 5028800010128225 } },
  'text/thai': { payment: { description: 'ชำระค่าสินค้า ฿300' }, customer: { id: 'ลูกค้า-1' } },
  'text/slashes-and-quotes': { url: 'https://example.com/a/b?x=1&y=2', q: '"\\x\'<>' },
  'text/white-space': { payment_id: ' p 1 ', customer_id: 'c\t1', note: 'two\nlines' },
  'text/url-characters': { note: 'a+b=c&d%20e#f', email: 'somchai@example.com' },
  'text/digits': { phone: '02081234567', code: '0', id: '000120' },
  'text/words': { a: 'true', b: 'false', c: 'null' },
  'text/line-ends': { note: 'one\r\ntwo\rthree', more: '\r\n' },
  'text/unusual-blanks': { note: '\u00a0a\u2009b\ufeff' },
  'text/long': { note: 'ก'.repeat(1_200), data: 'iVBORw0KGgo'.repeat(6_000) },
  'text/json': { interface_type: '{"id":23}' },
  'text/beyond-the-basic-plane': { payment: { description: 'ขอบคุณ 🙏' } },
  'nesting/lists-in-lists': {
    m: [
      [1, 2],
      [3, [4]],
    ],
  },
  'nesting/list-of-objects': {
    display_data: [
      { type: 'qr_img', title: 'QR code' },
      { type: 'add_info', title: 'x' },
    ],
  },
  'nesting/ten-items': { items: Array.from({ length: 10 }, (_, index) => `item ${index}`) },
  'nesting/deep': { a: { b: { c: { d: { e: { f: { g: { h: 'deep' } } } } } } } },
  'order/letter-case': { body: { amount: '1', Bank: '2', currency: '3', Data: '4' } },
  'order/under-score': { _method: 'x', amount: 1, _Bank: 'y' },
  'order/below-a-member': { zone: { a: '1' }, amount: 2, alpha: { z: '3', a: '4' } },
  // A list before a member that goes between its own: sorted as a whole or level by level, the lines are the same.
  'order/lists': { items: ['b', 'a', 'c'], id: 'x' },
};

const TURNED: readonly [JsonObject, JsonObject] = [
  {
    general: { project_id: 120, payment_id: 'p-1' },
    payment: { amount: 10000, currency: 'THB' },
    customer: { id: 'c-1' },
  },
  {
    customer: { id: 'c-1' },
    payment: { currency: 'THB', amount: 10000 },
    general: { payment_id: 'p-1', project_id: 120 },
  },
];

/** Keys that are easily taken for something else than their text. */
const KEYS: Readonly<Record<string, string>> = {
  hex: '5f3a19c4e2b85d605f3a19c4e2b85d60',
  base64: 'c3RvcnkgbnVtYmVyIHR3ZWx2ZQ==',
  thai: 'รหัสลับของร้านค้าตัวอย่าง',
  spaced: ' key with blanks around ',
  'longer-than-a-block': 'k7'.repeat(100),
};

/** The scenarios of signing. `string_to_sign` is asked beside `sign` wherever it is offered. */
export const signingScenarios: readonly Scenario[] = [
  scenario('signing/examples', 'Published examples are signed', [], examples.flatMap(vectorSteps)),
  scenario('signing/thai-methods', 'Messages of the Thai methods are signed', [], thaiMethods.flatMap(vectorSteps)),
  scenario(
    'signing/values',
    'Values of every kind are signed',
    [],
    Object.entries(VALUES).flatMap(([as, data]) => signed(as, data, KEY)),
  ),
  scenario(
    'signing/keys',
    'One message is signed with keys of many shapes',
    ['sign'],
    Object.entries(KEYS).map(([as, key]) => call(as, 'sign', { data: TURNED[0], key })),
  ),
  scenario(
    'signing/order',
    'One message is signed twice, and with its members turned round',
    ['sign'],
    [
      call('first', 'sign', { data: TURNED[0], key: KEY }),
      call('again', 'sign', { data: TURNED[0], key: KEY }),
      call('turned', 'sign', { data: TURNED[1], key: KEY }),
    ],
  ),
];

/** The scenario of generated messages. */
export function generatedSigning(messages: readonly JsonObject[]): Scenario {
  return scenario(
    'signing/generated',
    'Generated messages are signed',
    ['sign'],
    messages.map((data, index) => call(`generated-${index + 1}`, 'sign', { data, key: KEY })),
  );
}

function vectorSteps({ id, data, key }: Vector): readonly Step[] {
  return signed(id, data, key);
}

function signed(as: string, data: JsonObject, key: string): readonly Step[] {
  return [call(as, 'sign', { data, key }), call(as, 'string_to_sign', { data })];
}
