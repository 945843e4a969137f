import { createRequire } from 'node:module';

/** The npm package `ecommpay` behind the target protocol: each function is one call of the library. */

interface Library {
  readonly signer: (data: object, key: string) => string;
  readonly Payment: new (project: unknown, key: string, params: object, url: string) => { getUrl(): string };
  readonly Callback: new (key: string, body: string) => { readonly callback: Callback; getPaymentId(): unknown };
}

interface Callback {
  readonly payment: {
    readonly status?: unknown;
    readonly method?: unknown;
    readonly sum?: { readonly amount?: unknown; readonly currency?: unknown } | null;
  };
}

const { signer, Payment, Callback } = createRequire(import.meta.url)('ecommpay') as Library;

/** Name, version and operations: the library builds no Gate requests and keeps its string to sign to itself. */
export function describe() {
  const operations = ['sign', 'verify', 'payment_page_url', 'handle_callback'];
  return { protocol: 1, name: 'ecommpay', version: '0.1.7', language: 'javascript', operations };
}

/** The signature of a message. */
export function sign({ data, key }: { data: object; key: string }) {
  return { signature: signer(data, key) };
}

/** Whether the library takes a body for a callback. */
export function verify({ body, key }: { body: string; key: string }) {
  return { valid: opened(body, key) !== undefined };
}

/** The address of Payment Page. */
export function payment_page_url(given: { base_url: string; params: Record<string, unknown>; key: string }) {
  const { project_id, ...params } = given.params;
  return { url: new Payment(project_id, given.key, params, given.base_url).getUrl() };
}

/** What the library says of a callback. */
export function handle_callback({ body, key }: { body: string; key: string }) {
  const callback = opened(body, key);
  if (callback === undefined) return { valid: false };
  const id = callback.getPaymentId();
  const { status, method, sum } = callback.callback.payment;
  return { valid: true, payment: { id, status, amount: sum?.amount, currency: sum?.currency, method } };
}

/** The library throws for what it turns away: words of JSON.parse for text that is none, its own for a signature. */
function opened(body: string, key: string) {
  try {
    return new Callback(key, body);
  } catch (error) {
    if (error instanceof SyntaxError) throw Object.assign(new Error('the body is not JSON'), { refusal: true });
    if (error instanceof Error && error.message === 'Invalid signature') return undefined;
    throw error;
  }
}
