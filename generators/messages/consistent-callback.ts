import { isObject, type Json, type JsonObject } from '#core/json';
import type { QrAccount } from '#schemas/emv-qr/emv-qr';
import type { Method } from '#schemas/methods';
import { amountRange } from './amount-range.ts';
import { displayQr } from './qr.ts';

/**
 * A generated callback whose parts agree: the method takes the payment's amount, the operation has the payment's status,
 * sums and date and was created no later than that, and a QR code asks for the payment's amount.
 */
export function consistent(callback: JsonObject, methods: readonly Method[], account?: QrAccount): JsonObject {
  const { payment, operation, display_data: display } = callback;
  if (!isObject(payment)) return callback;
  return {
    ...callback,
    payment: withMethod(payment, methods),
    ...(isObject(operation) ? { operation: ofPayment(operation, payment) } : {}),
    ...(display === undefined || account === undefined ? {} : { display_data: withQrCode(display, payment, account) }),
  };
}

/** The payment with its method, or with the first that takes its amount where that one does not. */
function withMethod(payment: JsonObject, methods: readonly Method[]): JsonObject {
  const { method: name, sum } = payment;
  const amount = isObject(sum) ? Number(sum.amount) : Number.NaN;
  const takes = (method: Method): boolean => {
    const { min, max } = amountRange(method);
    return min <= amount && amount <= max;
  };
  const named = methods.filter(({ callbackMethods }) => callbackMethods.includes(String(name)));
  const other = methods.find(takes);
  return named.length === 0 || named.some(takes) || other === undefined
    ? payment
    : { ...payment, method: other.callbackMethods[0] };
}

function ofPayment(operation: JsonObject, { status, sum, date }: JsonObject): JsonObject {
  const same: Record<string, Json | undefined> = {
    status,
    date,
    created_date: date,
    sum_initial: sum,
    sum_converted: sum,
  };
  const members = Object.entries(operation).map(([name, value]) => [name, same[name] ?? value]);
  return Object.fromEntries(members) as JsonObject;
}

function withQrCode(display: Json, { sum }: JsonObject, account: QrAccount): Json {
  const amount = isObject(sum) ? Number(sum.amount) : 0;
  const data = displayQr(account, amount);
  return (display as readonly JsonObject[]).map((element) => ({ ...element, data }));
}
