import { test as base } from '@playwright/test';
import type { HttpRequest, Party } from '#core/http';
import { edited, type JsonObject } from '#core/json';
import { type Gateway, referenceGateway } from '#targets/gateway/reference/gateway';
import { KEY, pathOf, saleMessage, signedAt } from '../gateway/reference/stand.ts';

/** A test in a worker of its own: what one spec intercepts must not reach another in the same process. */
export const test = base.extend<object, { apart: string }>({ apart: ['', { option: true, scope: 'worker' }] });

type Asked = Pick<HttpRequest, 'method' | 'path' | 'body'> & { readonly to: 'payment' | 'control' };

/** What a door gave back. */
export interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly allow: string | null;
  readonly text: string;
}

const bytes = (body: unknown): Uint8Array =>
  body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body));
const sale = (body: Uint8Array, method = 'POST', path = pathOf('promptpay')): Asked => ({
  to: 'payment',
  method,
  path,
  body,
});
const control = (method: string, path: string, body?: unknown): Asked => ({
  to: 'control',
  method,
  path,
  body: bytes(body),
});
const message = (id: string): JsonObject => signedAt(saleMessage(120, id));
const text = JSON.stringify(message('p-3'));

/** Requests of every kind, in an order that matters. */
const CONVERSATION: readonly Asked[] = [
  control('GET', '/capabilities'),
  control('POST', '/reset'),
  control('POST', '/projects', { project_id: 120, key: KEY, method: 'promptpay', channel: 'redirect' }),
  control('POST', '/projects', { project_id: 120 }),
  sale(bytes(message('p-1'))),
  sale(bytes(message('P-1'))),
  sale(bytes(message('พร้อมเพย์'))),
  sale(bytes(edited(message('p-2'), [{ op: 'set', at: '/payment/amount', value: 1 }]))),
  sale(Buffer.from(`${text}}`)),
  sale(Buffer.from(text.replace('{', '{"payment":{},'))),
  sale(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])),
  sale(Buffer.from('deadbeef')),
  sale(new Uint8Array()),
  sale(new Uint8Array(), 'GET'),
  sale(bytes(message('p-4')), 'PUT'),
  sale(bytes(message('p-4')), 'POST', '/v2/payment/banks/promptpay/refund'),
  sale(bytes(signedAt({ general: { project_id: 120, payment_id: 'p-1' } })), 'POST', '/v2/payment/status?trace=%2Fa'),
  control('POST', '/customer', { project_id: 120, payment_id: 'p-1', action: 'pay' }),
  control('POST', '/customer', { project_id: 120, payment_id: 'p-1', action: 'pay' }),
  control('POST', '/clock', { advance_ms: 60_000 }),
  control('GET', '/provider/purchases?project_id=120'),
  control('DELETE', '/worlds/9'),
];

/** A reference gateway that nobody is called back by. */
export const quietGateway = (): Gateway => referenceGateway({ deliver: async () => 200 });

/** What is told without any door. */
export async function toldDirectly(): Promise<readonly Told[]> {
  const gateway = quietGateway();
  const told: Told[] = [];
  for (const { to, ...request } of CONVERSATION) {
    const { status, headers, body } = await gateway[to]({ ...request, headers: {} });
    const said = typeof body === 'string' ? body : Buffer.from(body).toString();
    told.push({ status, type: headers['content-type'] ?? null, allow: headers.allow ?? null, text: said });
  }
  gateway.close();
  return told;
}

/** What is told to `fetch` at these addresses. */
export async function toldToFetch(urls: Readonly<Record<'payment' | 'control', string>>): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const { to, method, path, body } of CONVERSATION) {
    const answer = await fetch(`${urls[to]}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body.byteLength > 0 && { body: Buffer.from(body) }),
    });
    const { status, headers } = answer;
    told.push({ status, type: headers.get('content-type'), allow: headers.get('allow'), text: await answer.text() });
  }
  return told;
}

/** Answers whatever it is asked with what it was asked. */
export const mirror: Party = async ({ method, path, headers, body }) => ({
  status: 200,
  headers: { 'content-type': 'application/octet-stream', 'x-asked': `${method} ${path} ${headers['x-mark'] ?? ''}` },
  body,
});
