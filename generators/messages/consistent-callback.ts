import { isObject, type Json, type JsonObject } from '#core/json';
import type { QrAccount } from '#schemas/emv-qr/account';
import { displayQr } from './qr.ts';

/**
 * A generated callback whose parts agree: the operation has the payment's status, sums and date, was created no later
 * than that, and a QR code asks for the payment's amount.
 */
export function tied(callback: JsonObject, account?: QrAccount): JsonObject {
  const { payment, operation, display_data: display } = callback;
  if (!isObject(payment)) return callback;
  return {
    ...callback,
    ...(isObject(operation) ? { operation: agreed(operation, payment) } : {}),
    ...(display === undefined || account === undefined ? {} : { display_data: shownQr(display, payment, account) }),
  };
}

function agreed(operation: JsonObject, { status, sum, date }: JsonObject): JsonObject {
  const same: Record<string, Json | undefined> = {
    status,
    date,
    created_date: date,
    sum_initial: sum,
    sum_converted: sum,
  };
  const known = Object.entries(operation).map(([name, value]) => [name, same[name] ?? value]);
  return Object.fromEntries(known) as JsonObject;
}

function shownQr(display: Json, { sum }: JsonObject, account: QrAccount): Json {
  const amount = isObject(sum) ? Number(sum.amount) : 0;
  const data = displayQr(account, amount);
  return (display as readonly JsonObject[]).map((element) => ({ ...element, data }));
}
