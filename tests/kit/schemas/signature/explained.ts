import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { explain } from '#schemas/signature/diagnosis/explain';

/** A secret in hex with white space behind it, so that each mistake of the key makes a difference. */
export const KEY = 'ab12CD34ef56 ';

/** A message on which each dialect and each mistake makes a difference. */
export const MESSAGE: JsonObject = {
  project_id: 42,
  payment: {
    id: ' p/1 "<&> ',
    description: 'ค่าสินค้า A',
    empty: '',
    none: null,
    sum: { amount: 150000, currency: 'THB' },
  },
  note: "it's ~*!() \\ a\u0001b\r\nc  d <i>é</i> `+` e\u0301 ﬁ ำ €",
  large: 12_500_000,
  nothing: { list: [], object: {} },
  Bank: { x: 1.5, 'x-y': true, 'x:y': false },
  Bank1: 'one',
  'Bank-2': 'two',
  Bank10: 'ten',
  a: 1,
  'a-b': 2,
  'e:f': 'g',
  '～': 'z',
  '😀': 'y',
  frame_mode: 'iframe',
  inner: { signature: 'nested' },
  list: ['i0', { signature: 'listed' }, 2, 3, 4, 5, 6, 7, 8, 9, 'i10'],
};

/** The digest of a text under the key. */
export const hmac = (text: string, algorithm = 'sha512', key: string | Buffer = KEY) =>
  createHmac(algorithm, key).update(text).digest();

/** What is said of the message with that signature. */
export const explained = (message: JsonObject, signature: string, rawBody?: string) =>
  explain({ ...message, signature }, KEY, rawBody === undefined ? {} : { rawBody });
