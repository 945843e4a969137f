import { at, type JsonObject, type Pointer } from '#core/json';

const AMOUNTS: readonly Pointer[] = ['/payment/sum/amount', '/payment/amount', '/payment_amount'];

/** Where a message says the amount as a number: in a callback, a Gate request or a Payment Page request. */
export function amountIn(message: JsonObject): Pointer | undefined {
  return AMOUNTS.find((where) => typeof at(message, where) === 'number');
}
