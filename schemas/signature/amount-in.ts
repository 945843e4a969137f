import { at, type JsonObject, type Pointer } from '#core/json';

const AMOUNTS: readonly Pointer[] = ['/payment/sum/amount', '/payment/amount', '/payment_amount'];

/** The location of the amount, where a message has one as a number: a callback, a Gate request or a Payment Page request. */
export function amountIn(message: JsonObject): Pointer | undefined {
  return AMOUNTS.find((where) => typeof at(message, where) === 'number');
}
