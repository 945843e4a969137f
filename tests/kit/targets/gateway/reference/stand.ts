import { strict as assert } from 'node:assert';
import { type Edit, edited, type Json, type JsonObject } from '#core/json';
import { type Method, methods } from '#schemas/methods';
import { sign, signed } from '#schemas/signature/sign';
import { type GatewayOptions, referenceGateway } from '#targets/gateway/reference/gateway';

/** The key of every project of these tests. */
export const KEY = 'a key of the tests';

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
}

interface Received {
  readonly url: string;
  readonly text: string;
  readonly body: CallbackBody;
}

/** What the tests look at in a callback. */
interface CallbackBody extends JsonObject {
  readonly payment: {
    readonly id: string;
    readonly status: string;
    readonly method: string;
    readonly sum: { readonly amount: number; readonly currency: string };
  };
  readonly operation: {
    readonly code: string;
    readonly message: string;
    readonly date: string;
    readonly request_id: string;
  };
}

/** The path of a method's sale request. */
export function pathOf(method: string): string {
  const [row] = methods.filter((one) => one.method === method);
  assert.ok(row, method);
  return row.path;
}

/** A sale request that every method takes. */
export function saleMessage(projectId: number, paymentId: string, amount = 50_000, customer = 'c-1'): JsonObject {
  return {
    general: { project_id: projectId, payment_id: paymentId },
    customer: { id: customer, ip_address: '192.0.2.7', email: 'a@example.com', first_name: 'A', last_name: 'B' },
    payment: { amount, currency: 'THB' },
    return_url: { success: 'https://shop.example/back' },
  };
}

export const signedAt = (message: JsonObject) => signed(message, KEY, '/general/signature');

/** A reference gateway in process, with one merchant who writes down what it receives. */
export function stand(options: Partial<GatewayOptions> = {}) {
  const received: Received[] = [];
  const merchant = { answer: 200 as number | null };
  const gateway = referenceGateway({
    deliver: async (url, text) => {
      received.push({ url, text, body: JSON.parse(text) as CallbackBody });
      return merchant.answer;
    },
    ...options,
  });

  async function ask(
    party: 'payment' | 'control',
    method: string,
    path: string,
    body?: Json | Uint8Array,
  ): Promise<Answer> {
    const bytes =
      body === undefined ? new Uint8Array() : body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
    const reply = await gateway[party]({ method, path, headers: {}, body: bytes });
    const text = typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body).toString();
    return { status: reply.status, body: text === '' ? {} : (JSON.parse(text) as JsonObject) };
  }

  const control = (call: string, body?: Json) =>
    ask('control', call.split(' ')[0] ?? '', call.split(' ')[1] ?? '', body);
  return {
    gateway,
    received,
    merchant,
    ask,
    control,
    /** Makes a project, with settings of its own. */
    project: (project_id: number, method: string, channel = 'redirect', settings: JsonObject = {}) =>
      control('POST /projects', {
        project_id,
        key: KEY,
        method,
        channel,
        callback_url: 'http://shop.example/callback',
        ...settings,
      }),
    /** Sends a sale request, changed before it is signed. */
    sale: (method: string, message: JsonObject, ...edits: readonly Edit[]) =>
      ask('payment', 'POST', pathOf(method), signedAt(edited(message, edits) as JsonObject)),
    status: (projectId: number, paymentId: string) =>
      ask(
        'payment',
        'POST',
        '/v2/payment/status',
        signedAt({ general: { project_id: projectId, payment_id: paymentId } }),
      ),
    customer: (project_id: number, payment_id: string, action: string, more: JsonObject = {}) =>
      control('POST /customer', { project_id, payment_id, action, ...more }),
    /** Moves the clock and waits until everything due has happened. */
    advance: (advance_ms: number) => control('POST /clock', { advance_ms }),
    /** What was received of a payment: statuses in order. */
    statuses: (paymentId: string) =>
      received.filter(({ body }) => body.payment.id === paymentId).map(({ body }) => body.payment.status),
    last: (paymentId: string) => received.filter(({ body }) => body.payment.id === paymentId).at(-1)?.body,
  };
}

export const isSigned = (body: JsonObject) => {
  const { signature, ...rest } = body;
  return signature === sign(rest, KEY);
};

/** Makes a check in a gateway of each method, and sees that it then takes what nothing is wrong with. */
export async function everywhere(check: (one: ReturnType<typeof stand>, method: Method) => Promise<void>) {
  for (const row of methods) {
    const one = stand();
    await one.project(120, row.method, row.channel);
    await check(one, row);
    one.received.length = 0;
    const { status } = await one.sale(row.method, saleMessage(120, 'baseline'));
    assert.equal(status, 200, 'the baseline without the fault is accepted');
    await one.advance(0);
    assert.equal(one.received.length, 1, 'refused requests have no callbacks');
  }
}
