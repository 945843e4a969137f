import type { JsonObject } from '#core/json';
import { MINUTE, type Millis } from '#core/time';
import type { Shop } from './behaviour.ts';
import type { Order } from './order.ts';

/** What the documents say to a merchant of one method. */
interface MethodTerms {
  readonly path: string;
  readonly channels: readonly string[];
  /** When a result is expected at the latest by the base time. */
  readonly baseMs: Millis;
  /** Whether the request names the customer's email and names. */
  readonly names: boolean;
}

const TERMS: Readonly<Record<string, MethodTerms>> = {
  promptpay: {
    path: '/v2/payment/banks/promptpay/sale',
    channels: ['redirect', 'display'],
    baseMs: 4 * MINUTE,
    names: false,
  },
  'thai-qr': { path: '/v2/payment/banks/thai-qr/sale', channels: ['redirect'], baseMs: MINUTE, names: false },
  'bank-transfer-thailand': {
    path: '/v2/payment/bank-transfer/thailand/sale',
    channels: ['redirect'],
    baseMs: MINUTE,
    names: true,
  },
};

/** The methods as `/capabilities` lists them. */
export const METHODS: readonly JsonObject[] = Object.entries(TERMS).map(([method, { channels }]) => ({
  method,
  channels,
  interfaces: ['gate', 'page'],
}));

/** Whether the merchant sells by that method and channel. */
export function isOffered(method: unknown, channel: unknown): boolean {
  return (
    typeof method === 'string' && Object.hasOwn(TERMS, method) && (TERMS[method]?.channels ?? []).includes(`${channel}`)
  );
}

/** Path of the sale request of an order. */
export function salePathOf({ method }: Order): string {
  return TERMS[method]?.path ?? '';
}

/** The time after which the result of an order is missed. */
export function baseTimeOf({ method }: Order): Millis {
  return TERMS[method]?.baseMs ?? MINUTE;
}

/** The sale request of an order, unsigned. */
export function saleRequest(order: Order, { projectId, ownUrl }: Shop): JsonObject {
  const { id, ip_address, email, first_name, last_name } = order.customer;
  const names = TERMS[order.method]?.names
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

/** The parameters that open Payment Page for an order, unsigned. */
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
    ...(TERMS[order.method]?.names ? names : {}),
    force_payment_method: order.method,
  };
}
