import type { JsonObject } from '#core/json';
import { MINUTE, type Millis } from '#core/time';
import { methodOf, methods } from '#schemas/methods';
import type { Shop } from './behaviour.ts';
import type { Order } from './order.ts';

/** When a result is expected at the latest, by the base time that a document states; a minute where it states none. */
const BASE_TIMES: Readonly<Record<string, Millis>> = { promptpay: 4 * MINUTE };

/** The methods as `/capabilities` lists them. */
export const METHODS: readonly JsonObject[] = methods.map(({ method, channel, schemas }) => ({
  method,
  channels: [channel],
  interfaces: schemas.page === undefined ? ['gate'] : ['gate', 'page'],
}));

/** Whether the merchant sells by that method and channel. */
export function isOffered(method: unknown, channel: unknown): boolean {
  return methods.some((one) => one.method === method && one.channel === channel);
}

/** Path of the sale request of an order. */
export function salePathOf(order: Order): string {
  return methodOf(order).path;
}

/** The time after which the result of an order is missed. */
export function baseTimeOf({ method }: Order): Millis {
  return BASE_TIMES[method] ?? MINUTE;
}

/** Whether a method wants the customer's email and names. */
const wantsNames = (order: Order): boolean => methodOf(order).required.includes('/customer/email');

/** The sale request of an order, unsigned. */
export function saleRequest(order: Order, { projectId, ownUrl }: Shop): JsonObject {
  const { id, ip_address, email, first_name, last_name } = order.customer;
  const names = wantsNames(order)
    ? { email: email ?? '', first_name: first_name ?? '', last_name: last_name ?? '' }
    : {};
  const back = `${ownUrl}/return/${encodeURIComponent(order.id)}`;
  return {
    general: { project_id: projectId, payment_id: order.id },
    customer: { id, ip_address, ...names },
    payment: { amount: order.amount, currency: order.currency },
    return_url: { success: `${back}/success`, decline: `${back}/decline`, return: `${back}/return` },
  };
}

/** A text for Payment Page, which takes no semicolons in its parameters. */
const withoutSemicolons = (text = ''): string => text.replaceAll(';', ',');

/** The parameters that open Payment Page for an order, in a window of its own, unsigned. */
export function pageParameters(order: Order, { projectId }: Shop): JsonObject {
  const { id, email, first_name, last_name } = order.customer;
  const names = {
    customer_email: withoutSemicolons(email),
    customer_first_name: withoutSemicolons(first_name),
    customer_last_name: withoutSemicolons(last_name),
  };
  return {
    project_id: projectId,
    payment_id: order.id,
    payment_amount: order.amount,
    payment_currency: order.currency,
    customer_id: id,
    ...(wantsNames(order) ? names : {}),
    force_payment_method: order.method,
    frame_mode: 'popup',
  };
}
