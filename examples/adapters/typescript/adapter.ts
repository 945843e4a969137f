import { type Message, openCallback, pageUrl, readPayment, sign as signatureOf, stringToSign } from './signer.ts';

/** Puts signer.ts under test, in process: `tpc run --target module:examples/adapters/typescript/adapter.ts`. */

const PATHS: Readonly<Record<string, string>> = {
  promptpay: '/v2/payment/banks/promptpay/sale',
  'thai-qr': '/v2/payment/banks/thai-qr/sale',
  'bank-transfer-thailand': '/v2/payment/bank-transfer/thailand/sale',
};

/** Name, version and operations. */
export function describe() {
  const operations = ['sign', 'verify', 'string_to_sign', 'payment_page_url', 'gate_request', 'handle_callback'];
  return { protocol: 1, name: 'example', version: '1', language: 'typescript', operations };
}

/** The signature of a message. */
export function sign({ data, key }: { data: Message; key: string }) {
  return { signature: signatureOf(data, key) };
}

/** Whether a body carries its signature. */
export function verify({ body, key }: { body: string; key: string }) {
  return { valid: openCallback(body, key) !== null };
}

/** The string that is signed. */
export function string_to_sign({ data }: { data: Message }) {
  return { string: stringToSign(data) };
}

/** The address of Payment Page. */
export function payment_page_url({ base_url, params, key }: { base_url: string; params: Message; key: string }) {
  return { url: pageUrl(base_url, params, key) };
}

/** A signed Gate request. */
export function gate_request({ method, data, key }: { method: string; data: Message; key: string }) {
  const general = { ...(data.general as Message), signature: signatureOf(data, key) };
  const headers = { 'Content-Type': 'application/json' };
  return { http_method: 'POST', path: PATHS[method], headers, body: JSON.stringify({ ...data, general }) };
}

/** What a callback says, once its signature holds. A thrown error with `refusal: true` is a refusal, any other a crash. */
export function handle_callback({ body, key }: { body: string; key: string }) {
  const message = openCallback(body, key);
  return message === null ? { valid: false } : { valid: true, payment: readPayment(message) };
}
