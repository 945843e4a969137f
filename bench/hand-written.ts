import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { type Key, sign } from '#schemas/signature/sign';

const text = fc.string({ maxLength: 12 });
const date = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true })
  .map((when) => `${when.toISOString().slice(0, 19)}+0000`);
const sum = fc.record({ amount: fc.integer({ min: 1, max: 50_000_000 }), currency: fc.constant('THB') });
const payment = fc.record(
  {
    id: fc.integer({ min: 1 }).map((number) => `p-${number}`),
    type: fc.constant('purchase'),
    status: fc.constant('success'),
    date,
    method: fc.constantFrom('promptpay', 'thai-qr', 'bank-transfer-thailand'),
    sum,
    description: text,
  },
  { requiredKeys: ['id', 'type', 'status', 'date', 'method', 'sum'] },
);
const provider = fc.record(
  {
    id: fc.integer({ min: 0, max: 9_999 }),
    payment_id: text,
    auth_code: text,
    endpoint_id: fc.oneof(fc.integer(), text),
    date,
    result_code: text,
    result_message: text,
  },
  { requiredKeys: [] },
);
const operation = fc.record(
  {
    id: fc.integer({ min: 1, max: 99_999_999_999_999 }),
    type: fc.constant('sale'),
    status: fc.constant('success'),
    date,
    created_date: date,
    request_id: fc.string({ minLength: 1, maxLength: 100 }),
    sum_initial: sum,
    sum_converted: sum,
    code: fc.constant('0'),
    message: text,
    eci: text,
    provider,
  },
  {
    requiredKeys: [
      'id',
      'type',
      'status',
      'date',
      'created_date',
      'request_id',
      'sum_initial',
      'sum_converted',
      'code',
      'message',
      'provider',
    ],
  },
);
const fault = fc.record(
  { code: fc.constantFrom('2004', '502'), message: text, field: text, description: text, constraint: text },
  { requiredKeys: ['code', 'message'] },
);
const callback = fc.record(
  {
    project_id: fc.integer({ min: 1, max: 4_294_967_295 }),
    payment,
    customer: fc.record(
      { id: fc.string({ minLength: 1, maxLength: 255 }), phone: text, email: text },
      { requiredKeys: [] },
    ),
    account: fc.dictionary(text, text, { maxKeys: 4 }),
    operation,
    errors: fc.array(fault, { maxLength: 4 }),
  },
  { requiredKeys: ['project_id', 'payment', 'operation'] },
);

/** Signed callbacks of a successful payment as one writes them by hand with fast-check, without the kit. */
export const handWritten = (key: Key): fc.Arbitrary<JsonObject> =>
  callback.map((unsigned) => ({ ...unsigned, signature: sign(unsigned as JsonObject, key) }) as JsonObject);
