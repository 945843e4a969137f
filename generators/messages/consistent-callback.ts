import { isObject, type Json, type JsonObject } from '#core/json';
import type { QrAccount } from '#schemas/emv-qr/account';
import type { Method } from '#schemas/methods';
import { amountRange } from './amount-range.ts';
import { displayQr } from './qr.ts';

/** Makes the parts of a generated callback agree; `account` is whom its QR code pays. */
export type Agreement = (callback: JsonObject, account?: QrAccount) => JsonObject;

/**
 * How the parts of callbacks about one of some methods agree: the method takes the payment's amount, the operation has the
 * payment's status, sums and date and was created no later than that, and a QR code asks for the payment's amount.
 */
export function agreementOn(methods: readonly Method[]): Agreement {
  const withMethod = methodOfAmount(methods);
  return (callback, account) => {
    const { payment, operation, display_data: display } = callback;
    if (!isObject(payment)) return callback;
    return {
      ...callback,
      payment: withMethod(payment),
      ...(isObject(operation) ? { operation: ofPayment(operation, payment) } : {}),
      ...(display === undefined || account === undefined
        ? {}
        : { display_data: withQrCode(display, payment, account) }),
    };
  };
}

/** The payment with its method, or with the first that takes its amount where that one does not. */
function methodOfAmount(methods: readonly Method[]): (payment: JsonObject) => JsonObject {
  const ranges = methods.map((method) => ({ names: method.callbackMethods, ...amountRange(method) }));
  return (payment) => {
    const { method: name, sum } = payment;
    if (typeof name !== 'string' || !isObject(sum)) return payment;
    const amount = Number(sum.amount);
    const taking = ranges.filter(({ min, max }) => min <= amount && amount <= max);
    const [first] = taking;
    return first === undefined || taking.some(({ names }) => names.includes(name))
      ? payment
      : { ...payment, method: first.names[0] };
  };
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
