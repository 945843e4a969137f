import { said } from '#core/faults';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import { withDigitsKept } from '#schemas/json/digits';
import { methodOf } from '#schemas/methods';
import { sign as signatureOf, signed, stringToSign, verify as verified } from '#schemas/signature/sign';

/** A compliant library in process, made of the kit's own codec: what an adapter of the target protocol looks like. */

interface Payment {
  readonly id: string | null;
  readonly status: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly method: string | null;
}

/** Name, version and operations. */
export function describe() {
  const operations = ['sign', 'verify', 'string_to_sign', 'payment_page_url', 'gate_request', 'handle_callback'];
  return { protocol: 1, name: 'reference', version: '1', language: 'typescript', operations };
}

/** The signature of a message. */
export function sign({ data, key }: { data: JsonObject; key: string }) {
  return { signature: signatureOf(data, key) };
}

/** Whether a body carries its signature; text that is no JSON object is refused. */
export function verify({ body, key }: { body: string; key: string }) {
  return { valid: isGenuine(body, key) };
}

/** The string that is signed. */
export function string_to_sign({ data }: { data: JsonObject }) {
  return { string: stringToSign(data) };
}

/** The address of Payment Page; what is signed is the text of each parameter, which is what the server decodes. */
export function payment_page_url(given: { base_url: string; params: JsonObject; key: string }) {
  const { signature: _, ...params } = given.params;
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, parameter(name, value)]));
  const query = new URLSearchParams({ ...texts, signature: signatureOf(texts, given.key) });
  return { url: `${given.base_url}/payment?${query}` };
}

/** A Gate request with its signature in `general`. A method or channel that the table of methods lacks is refused by name. */
export function gate_request(asked: { method: string; channel: string; data: JsonObject; key: string }) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const body = JSON.stringify(signed(asked.data, asked.key, '/general/signature'));
  return { http_method: 'POST', path: pathOf(asked), headers, body };
}

function pathOf({ method, channel }: { method: string; channel: string }): string {
  try {
    return methodOf({ method, channel }).path;
  } catch (error) {
    throw refusal(said(error));
  }
}

/** What a callback says of its payment, once its signature holds and its members are of the types documented. */
export function handle_callback({ body, key }: { body: string; key: string }) {
  const callback = message(body);
  if (!isGenuine(body, key)) return { valid: false };
  const payment: Payment = {
    id: text(callback, '/payment/id'),
    status: text(callback, '/payment/status'),
    amount: integer(callback, '/payment/sum/amount'),
    currency: text(callback, '/payment/sum/currency'),
    method: text(callback, '/payment/method'),
  };
  return { valid: true, payment };
}

/** Integers are signed as the digits that stand in the text, of which a double may lose some. */
function isGenuine(body: string, key: string): boolean {
  const callback = message(body);
  const kept = withDigitsKept(body);
  return verified(kept === undefined ? callback : message(kept), key);
}

function message(body: string): JsonObject {
  let parsed: Json;
  try {
    parsed = JSON.parse(body) as Json;
  } catch {
    throw refusal('the body is not JSON');
  }
  if (!isObject(parsed)) throw refusal('the body is not a JSON object');
  return parsed;
}

function parameter(name: string, value: Json): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object' && value !== null) throw refusal(`${name} is not a scalar`);
  return String(value ?? '');
}

function text(callback: JsonObject, where: string): string | null {
  const value = at(callback, where) ?? null;
  if (value === null || typeof value === 'string') return value;
  throw refusal(`${where} is not text`);
}

function integer(callback: JsonObject, where: string): number | null {
  const value = at(callback, where) ?? null;
  if (value === null || Number.isSafeInteger(value)) return value as number | null;
  throw refusal(`${where} is not an integer`);
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { refusal: true });
}
