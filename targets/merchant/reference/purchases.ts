import type { JsonObject } from '#core/json';
import type { Answer, Shop } from './behaviour.ts';
import type { Change, Order, OrderStatus } from './order.ts';
import type { MerchantState } from './state.ts';

const STATUS_PATH = '/v2/payment/status';

/** Starts an order: by Gate it sends the sale request and plans its timers, by Payment Page it makes the address. */
export async function startOrder(state: MerchantState, shop: Shop, order: Order): Promise<void> {
  const { store, behaviour } = state;
  const keep = () => store.orders.set(order.id.toLowerCase(), order);
  const isPage = order.interface === 'page';
  if (behaviour.keptFirst || isPage) keep();
  plan(state, shop, order);
  if (isPage) {
    await store.commit(order, { status: 'pending', present: openedPage(state, shop, order) });
    return;
  }
  order.status = 'pending';
  const status = await sale(state, shop, order);
  if (!behaviour.keptFirst) keep();
  // A callback may have come before the reply: what it said stands.
  const stands = order.status !== 'pending' && !behaviour.replyPrevails;
  if (!stands && order.status !== status) await store.commit(order, { status });
}

async function sale(state: MerchantState, shop: Shop, order: Order): Promise<OrderStatus> {
  const { behaviour } = state;
  const request = behaviour.saleRequest(order, shop);
  const send = (message: JsonObject) => sent(state, shop, order, message);
  for (let copy = 1; copy < behaviour.copies; copy += 1) await send(request);
  let reply = await send(request);
  let again = false;
  for (let tries = 0; reply === null && tries < behaviour.resends; tries += 1) {
    again = true;
    reply = await send(behaviour.sentAgain(request, order));
  }
  if (behaviour.repeatsRefused && reply && reply.status >= 400 && reply.status < 500) reply = await send(request);
  return behaviour.afterReply(reply, again);
}

/** Sends a sale request, signed. */
function sent(state: MerchantState, shop: Shop, order: Order, message: JsonObject): Promise<Answer | null> {
  const { behaviour } = state;
  const body = JSON.stringify(behaviour.sign(message, shop.key, '/general/signature'));
  return state.ask(behaviour.httpMethod, shop.gateUrl + behaviour.salePath(order), body, behaviour.contentType);
}

/** How Payment Page is opened: by an address, or by a form. */
function openedPage({ behaviour }: MerchantState, shop: Shop, order: Order): JsonObject {
  const signed = behaviour.sign(behaviour.pageParameters(order, shop), shop.key, '/signature');
  const params = Object.entries(signed).map(([name, value]): [string, string] => [name, `${value}`]);
  const base = shop.pageUrl.replace(/\/(payment\/?)?$/, '');
  if (behaviour.pageByPost) return { kind: 'page', url: `${base}/payment`, method: 'POST', params: signed };
  return { kind: 'page', url: `${base}/payment?${new URLSearchParams(params)}` };
}

function plan(state: MerchantState, shop: Shop, order: Order): void {
  const { behaviour, clock } = state;
  for (const afterMs of behaviour.asksStatusAfter(order))
    clock.at(clock.now() + afterMs, () => askStatus(state, shop, order));
  const endsAfterMs = behaviour.endsAfterMs(order);
  if (endsAfterMs !== null) clock.at(clock.now() + endsAfterMs, () => end(state, order));
}

/** Asks for the status of an order that is still open, and books what a signed reply says. */
export async function askStatus(state: MerchantState, shop: Shop, order: Order): Promise<void> {
  if (order.status !== 'pending') return;
  const change = await changeByStatus(state, shop, order);
  if (change) await state.store.commit(order, change).catch(() => undefined);
}

/** What Gate's reply about an order's status changes. */
export async function changeByStatus(state: MerchantState, shop: Shop, order: Order): Promise<Change | undefined> {
  const { behaviour } = state;
  const request = { general: { project_id: shop.projectId, payment_id: order.id } };
  const reply = await state.ask(
    'POST',
    shop.gateUrl + STATUS_PATH,
    JSON.stringify(behaviour.sign(request, shop.key, '/general/signature')),
    behaviour.contentType,
  );
  return behaviour.statusChange(order, reply, shop, state.clock.now());
}

async function end({ behaviour, store }: MerchantState, order: Order): Promise<void> {
  if (order.status !== 'pending' && order.status !== 'new') return;
  const change = behaviour.onEnd(order);
  if (change === 'deleted') store.orders.delete(order.id.toLowerCase());
  else if (change) await store.commit(order, change).catch(() => undefined);
}
