import { createHmac, timingSafeEqual } from 'node:crypto';

/** A small library for the example: signs messages, opens callbacks. */

/** Any value of a JSON text. */
export type Value = null | boolean | number | string | readonly Value[] | Message;

/** A JSON object. */
export interface Message {
  readonly [name: string]: Value;
}

/** Input that the library turns away. */
export class Refusal extends Error {
  readonly refusal = true;
}

/** The string that is signed. */
export function stringToSign(data: Message): string {
  return lines(data, [])
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    .map(({ path, text }) => `${path}:${text}`)
    .join(';');
}

/** The signature of a message. */
export function sign(data: Message, key: string): string {
  return createHmac('sha512', key).update(stringToSign(data)).digest('base64');
}

/** The address of Payment Page. */
export function pageUrl(baseUrl: string, params: Message, key: string): string {
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(value)]));
  return `${baseUrl}/payment?${new URLSearchParams({ ...texts, signature: sign(texts, key) })}`;
}

/** The message in a body, or `null` where its signature is not that of the key. */
export function openCallback(body: string, key: string): Message | null {
  const message = parsed(body);
  const { general } = message;
  const received = message.signature ?? (isMessage(general) ? general.signature : undefined);
  if (typeof received !== 'string') return null;
  const [given, expected] = [Buffer.from(received), Buffer.from(sign(message, key))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? message : null;
}

/** What a callback says of its payment. */
export function readPayment({ payment = {} }: Message) {
  const sum = isMessage(payment) ? (own(payment, 'sum') ?? {}) : null;
  if (!isMessage(payment) || !isMessage(sum)) throw new Refusal('payment is of another type');
  const texts = {
    id: own(payment, 'id'),
    status: own(payment, 'status'),
    method: own(payment, 'method'),
    currency: own(sum, 'currency'),
  };
  const amount = own(sum, 'amount') ?? null;
  for (const [name, value] of Object.entries(texts))
    if ((value ?? null) !== null && typeof value !== 'string') throw new Refusal(`payment ${name} is no text`);
  if (amount !== null && !Number.isSafeInteger(amount)) throw new Refusal('payment amount is no integer');
  return { ...texts, amount };
}

function lines(value: Value, path: readonly string[]): { path: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [{ path: path.join(':'), text: text(value) }];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'signature' || name === 'frame_mode' ? [] : lines(inner as Value, [...path, name.replaceAll(':', '::')]),
  );
}

function text(value: Value | undefined): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
}

function parsed(body: string): Message {
  try {
    const message = JSON.parse(body) as Value;
    if (isMessage(message)) return message;
  } catch {
    throw new Refusal('the body is not JSON');
  }
  throw new Refusal('the body is not an object');
}

function isMessage(value: Value | undefined): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own members only: a hostile `__proto__` gives none. */
function own(message: Message, name: string): Value | undefined {
  return Object.hasOwn(message, name) ? message[name] : undefined;
}
