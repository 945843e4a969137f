import type { JsonObject } from '#core/json';
import { preview } from '#schemas/preview';
import { signed } from '#schemas/signature/sign';
import { OPERATIONS, type Operation, type Port } from '#targets/sdk/client/port';
import { type Advice, hint, wrong } from './advice.ts';
import { misshapen } from './shapes.ts';

const KEY = 'adapter-check-key';
const REQUEST = {
  general: { project_id: 120, payment_id: 'check-1' },
  customer: { id: 'c-1', ip_address: '192.0.2.7' },
  payment: { amount: 10000, currency: 'THB' },
  return_url: { success: 'https://shop.example.com/thanks' },
};
const CALLBACK: JsonObject = {
  project_id: 120,
  payment: {
    id: 'check-1',
    type: 'purchase',
    status: 'success',
    method: 'promptpay',
    date: '2026-01-05T02:00:00+0000',
    sum: { amount: 10000, currency: 'THB' },
  },
  operation: { id: 1, type: 'sale', status: 'success', code: '0', message: 'Success' },
};
const BODY = JSON.stringify(signed(CALLBACK, KEY, '/signature'));

/** A plain call of each operation, one that any library can answer. */
export const PLAIN: Readonly<Record<Operation, JsonObject>> = {
  sign: { data: REQUEST, key: KEY },
  verify: { body: BODY, key: KEY },
  string_to_sign: { data: REQUEST },
  payment_page_url: {
    base_url: 'https://paymentpage.example.com',
    params: {
      project_id: 120,
      payment_id: 'check-1',
      payment_amount: 10000,
      payment_currency: 'THB',
      customer_id: 'c-1',
    },
    key: KEY,
  },
  gate_request: { method: 'promptpay', channel: 'redirect', data: REQUEST, key: KEY },
  handle_callback: { body: BODY, key: KEY },
};

/** Calls each operation that is offered once, and names those whose answer has another shape than the protocol's. */
export async function probed(port: Port, offered: readonly string[]): Promise<readonly Advice[]> {
  const found: Advice[] = [];
  for (const operation of OPERATIONS.filter((one) => offered.includes(one))) {
    const { outcome, result, message } = await port.call(operation, PLAIN[operation]);
    const due = outcome === 'result' ? misshapen(operation, result) : undefined;
    if (outcome === 'absent')
      found.push(
        wrong(
          `it offers ${operation} and then does not know it`,
          `take ${operation} out of the operations of describe, or handle it`,
        ),
      );
    else if (due !== undefined)
      found.push(wrong(`it answers ${operation} with ${preview(result)}`, `answer ${due} as the result`));
    else if (outcome !== 'result')
      found.push(
        hint(
          `a plain ${operation} ends in a ${outcome}: ${message}`,
          `see whether the members of params reach the library: ${Object.keys(PLAIN[operation]).join(', ')}`,
        ),
      );
  }
  return found;
}
