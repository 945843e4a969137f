import type { HttpReply, HttpRequest, Party } from '#core/http';
import { virtualClock } from '#targets/gateway/reference/control/clock';
import { json } from '#targets/gateway/reference/payments/replies';
import type { Behaviour } from './behaviour.ts';
import { takeCallback } from './callbacks.ts';
import { compliant } from './compliant.ts';
import { answerControl } from './control.ts';
import { askStatus } from './purchases.ts';
import { type Ask, type MerchantState, START } from './state.ts';
import { newStore } from './store.ts';

/** How a reference merchant is set up. */
export interface MerchantOptions {
  readonly ask: Ask;
  /** Scheme and host by which its web service is reached. */
  readonly ownUrl: () => string;
  /** `compliant` unless a defect is wanted. */
  readonly behaviour?: Behaviour;
}

/** A merchant: its control API, and the web service that takes callbacks and returning customers. */
export interface Merchant {
  readonly control: Party;
  readonly service: Party;
  close(): void;
}

/**
 * The compliant reference of a merchant's web service for all Thai methods, written from the payment documents and the
 * target protocol. Its clock stands still until the control API moves it.
 */
export function referenceMerchant({ ask, ownUrl, behaviour = compliant }: MerchantOptions): Merchant {
  const state: MerchantState = {
    behaviour,
    ask,
    ownUrl,
    clock: virtualClock(START),
    store: newStore(behaviour.commitMs),
    shop: undefined,
    earlier: [],
  };
  return {
    control: (request) => answerControl(state, request),
    service: (request) => serve(state, request),
    close: () => state.clock.stop(),
  };
}

/** Callbacks come to `/callback`; customers come back to `/return/{payment_id}/{how}`. */
async function serve(state: MerchantState, request: HttpRequest): Promise<HttpReply> {
  const path = request.path.split('?')[0] ?? '';
  if (path === '/callback') return request.method === 'POST' ? takeCallback(state, request) : json(405, {});
  const [, id, address] = /^\/return\/([^/]+)\/([a-z]+)$/.exec(path) ?? [];
  const order = id === undefined ? undefined : state.store.orders.get(decodeURIComponent(id).toLowerCase());
  const change = order && state.behaviour.onReturn(order, address ?? '');
  if (order && change) await state.store.commit(order, change);
  if (order && state.shop && state.behaviour.asksOnReturn) await askStatus(state, state.shop, order);
  return {
    status: order ? 200 : 404,
    headers: { 'content-type': 'text/plain' },
    body: state.behaviour.returnPage(state.shop),
  };
}
