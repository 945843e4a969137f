import type { HttpReply, HttpRequest } from '#core/http';
import { at, isObject, type JsonObject } from '#core/json';
import { writtenIn } from '#schemas/json/read';
import type { Outcome, Shop } from './behaviour.ts';
import type { News, Order } from './order.ts';
import { changeByStatus } from './purchases.ts';
import type { MerchantState } from './state.ts';

/** Takes a callback: reads it, checks the signature before it uses anything, then commits what it tells, then answers. */
export async function takeCallback(state: MerchantState, request: HttpRequest): Promise<HttpReply> {
  const { behaviour, shop, earlier } = state;
  if (!shop) return { status: 404, headers: {}, body: '' };
  const read = behaviour.read(request);
  if (!read.ok || !isObject(read.value)) return replied(state, shop, 'unreadable');
  const message = read.value;
  const written = writtenIn(read);
  const named = () => orderOf(state, String(at(message, '/payment/id')));
  const isGenuine = (key: string) => isObject(written) && behaviour.verify(written, key, request.body, named);
  if (!behaviour.keys(shop, earlier).some(isGenuine)) return replied(state, shop, 'forged', message);
  if (!behaviour.ours(message, shop, earlier)) return replied(state, shop, 'foreign', message);
  const news = behaviour.understood(message);
  if (!news) return replied(state, shop, 'mistyped', message);
  const order = orderOf(state, news.paymentId);
  if (!order) return replied(state, shop, 'unknown', message);
  if (behaviour.acknowledgesFirst) {
    void applied(state, shop, order, news).catch(() => undefined);
    return replied(state, shop, 'taken', message);
  }
  if (behaviour.sendsAwayWhileBusy && state.store.isBusy(order.id)) return replied(state, shop, 'busy', message);
  return replied(state, shop, await applied(state, shop, order, news).catch((): Outcome => 'failed'), message);
}

/** The order that a payment id means. */
export function orderOf({ store, behaviour }: MerchantState, paymentId: string): Order | undefined {
  const exact = store.orders.get(paymentId.toLowerCase());
  if (exact && behaviour.sameId(exact.id, paymentId)) return exact;
  return [...store.orders.values()].findLast(({ id }) => behaviour.sameId(id, paymentId));
}

function replied({ behaviour }: MerchantState, shop: Shop, outcome: Outcome, message?: JsonObject): HttpReply {
  const { status, body } = behaviour.answer(outcome, { shop, ...(message && { message }) });
  return { status, headers: body === '' ? {} : { 'content-type': 'text/plain; charset=utf-8' }, body };
}

async function applied(state: MerchantState, shop: Shop, order: Order, news: News): Promise<Outcome> {
  const { behaviour, store } = state;
  return behaviour.oneAtATime
    ? store.exclusively(order.id, () => committed(state, shop, order, news))
    : committed(state, shop, order, news);
}

async function committed(state: MerchantState, shop: Shop, order: Order, news: News): Promise<Outcome> {
  const { behaviour, store, clock } = state;
  const asks = behaviour.confirmsByStatus && ['success', 'decline'].includes(news.status);
  const change = asks ? await changeByStatus(state, shop, order) : behaviour.change(order, news, clock.now());
  if (!change) return 'repeated';
  try {
    await store.commit(order, change);
  } catch (error) {
    behaviour.onFailedCommit(error as Error);
  }
  for (const { afterMs, change: later } of behaviour.afterwards(order, news))
    clock.at(clock.now() + afterMs, () => store.commit(order, later).catch(() => undefined));
  return 'taken';
}
