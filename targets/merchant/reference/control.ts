import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { validate } from '#schemas/validate';
import { virtualClock } from '#targets/gateway/reference/control/clock';
import { bangkokTime, instantOf } from '#targets/gateway/reference/control/instants';
import { json } from '#targets/gateway/reference/payments/replies';
import { orderOf } from './callbacks.ts';
import type { Customer, Order } from './order.ts';
import { startOrder } from './purchases.ts';
import { isOffered } from './requests.ts';
import { type MerchantState, START } from './state.ts';
import { newStore } from './store.ts';

type Call = (state: MerchantState, body: JsonObject) => HttpReply | Promise<HttpReply>;

const NO_CONTENT: HttpReply = { status: 204, headers: {}, body: '' };

const CALLS: Readonly<Record<string, Call>> = {
  'GET /capabilities': ({ behaviour }) => json(200, behaviour.capabilities),
  'POST /reset': reset,
  'POST /configure': configure,
  'POST /purchases': start,
  'POST /clock': moveClock,
  'POST /fault': fault,
};

/** Answers a control call. */
export async function answerControl(state: MerchantState, request: HttpRequest): Promise<HttpReply> {
  const path = request.path.split('?')[0] ?? '';
  const [, id] = /^\/purchases\/([^/]+)$/.exec(path) ?? [];
  if (request.method === 'GET' && id !== undefined) return books(state, decodeURIComponent(id));
  const name = `${request.method} ${path}`;
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) return failed(404, `there is no call ${name}`);
  const body = request.body.byteLength === 0 ? {} : bodyOf(request.body);
  return body ? call(state, body) : failed(400, 'the body must be a JSON object');
}

function failed(status: 400 | 404 | 409 | 422, error: string): HttpReply {
  return json(status, { error });
}

function bodyOf(bytes: Uint8Array): JsonObject | undefined {
  const read = readJson(bytes);
  return read.ok && isObject(read.value) ? read.value : undefined;
}

function books(state: MerchantState, id: string): HttpReply {
  if (state.behaviour.capabilities.books === false) return failed(404, 'the books are not shown');
  const found = state.behaviour.books(orderOf(state, id), id);
  return found ? json(200, found) : failed(404, 'there is no such purchase');
}

/** `POST /reset`: every purchase is forgotten, the configuration stays. */
function reset(state: MerchantState, { now = null }: JsonObject): HttpReply {
  const instant = typeof now === 'string' ? instantOf(now) : undefined;
  if (now !== null && instant === undefined) return failed(400, 'now must be a date and time of ISO 8601 with offset');
  state.clock.stop();
  state.clock = virtualClock(instant ?? START);
  state.store = newStore(state.behaviour.commitMs);
  return NO_CONTENT;
}

function configure(state: MerchantState, body: JsonObject): HttpReply {
  const [problem] = validate('protocol/merchant-configure', body);
  if (problem) return failed(400, `${problem.at}: ${problem.expected}`);
  if (state.shop) state.earlier.push(state.shop);
  state.shop = {
    gateUrl: String(body.gate_url).replace(/\/$/, ''),
    pageUrl: String(body.page_url),
    projectId: Number(body.project_id),
    key: String(body.key),
    ownUrl: state.ownUrl(),
  };
  return json(200, { callback_url: `${state.ownUrl()}/callback` });
}

async function start(state: MerchantState, body: JsonObject): Promise<HttpReply> {
  const [problem] = validate('protocol/merchant-purchase', body);
  if (problem) return failed(422, `${problem.at}: ${problem.expected}`);
  if (!state.shop) return failed(409, 'not configured yet');
  const why = isOffered(body.method, body.channel) ? state.behaviour.refusesPurchase(body) : 'no such method';
  if (why !== null) return failed(422, why);
  const id = state.behaviour.orderId(String(body.payment_id));
  if (state.behaviour.refusesUsedIds && orderOf(state, id)) return failed(422, 'payment_id is used already');
  const order = orderFrom(body, id, state.clock.now());
  order.present = state.behaviour.shownAtStart(order);
  const started = startOrder(state, state.shop, order);
  if (state.behaviour.requestsFirst) await started;
  return json(201, { payment_id: id });
}

function orderFrom(body: JsonObject, id: string, startedAt: number): Order {
  return {
    id,
    method: String(body.method),
    channel: String(body.channel),
    interface: body.interface === 'page' ? 'page' : 'gate',
    amount: Number(body.amount),
    currency: String(body.currency),
    customer: body.customer as unknown as Customer,
    startedAt,
    status: 'new',
    credits: [],
    present: null,
  };
}

async function moveClock({ clock }: MerchantState, { advance_ms: by = null }: JsonObject): Promise<HttpReply> {
  if (typeof by !== 'number' || !Number.isSafeInteger(by) || by < 0)
    return failed(400, 'advance_ms must be a whole number of milliseconds');
  await clock.advance(by);
  return json(200, { now: bangkokTime(clock.now()) });
}

function fault({ store }: MerchantState, body: JsonObject): HttpReply {
  const [problem] = validate('protocol/merchant-fault', body);
  if (problem) return failed(400, `${problem.at}: ${problem.expected}`);
  store.faults = Number(body.next);
  return NO_CONTENT;
}
