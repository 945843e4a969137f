import { isObject, type Json, type JsonObject } from '#core/json';
import * as reference from '#targets/sdk/reference/module';
import { defective, genuine, read, type SdkDefect } from './defect.ts';

interface Given {
  readonly body: string;
  readonly key: string;
}

/** Libraries that read something else in a callback than stands there. */
export const readingDefects: readonly SdkDefect[] = [
  misreading('read/id-in-lower-case', 'the id is read in lower case', ['generated', 'id'], (payment) => ({
    ...payment,
    id: `${payment.id ?? ''}`.toLowerCase(),
  })),
  misreading('read/two-statuses', 'every status but success is read as decline', ['status'], (payment) => ({
    ...payment,
    status: payment.status === 'success' ? 'success' : 'decline',
  })),
  misreading('read/amount-in-baht', 'the amount is read in baht, as a float', ['amount', 'generated'], (payment) => ({
    ...payment,
    amount: typeof payment.amount === 'number' ? payment.amount / 100 : null,
  })),
  misreading('read/always-baht', 'the currency is THB whatever stands there', ['currency'], (payment) => ({
    ...payment,
    currency: 'THB',
  })),
  misreading('read/method-by-title', 'the method is read as a title', ['method'], (payment) => ({
    ...payment,
    method: 'PromptPay',
  })),
  misreading(
    'read/status-of-the-operation',
    'the status is that of the operation',
    ['generated', 'status'],
    (payment, body) => ({
      ...payment,
      status: operationIn(body).status ?? null,
    }),
  ),
  misreading('read/amount-before-conversion', 'the amount is that before conversion', ['amount'], (payment, body) => {
    const { sum_initial: sum } = operationIn(body);
    return { ...payment, amount: isObject(sum) ? (sum.amount ?? null) : (payment.amount ?? null) };
  }),
  misreading('read/id-as-number', 'an id of digits loses its zeros', ['id'], (payment) => ({
    ...payment,
    id: /^0\d+$/.test(String(payment.id)) ? String(Number(payment.id)) : (payment.id ?? null),
  })),
  misreading(
    'read/first-status',
    'the status is the first one in the text',
    ['doubled', 'inherited'],
    (payment, body) => ({
      ...payment,
      status: /"payment":\{[^}]*?"status":"([^"]*)"/.exec(body)?.[1] ?? payment.status ?? null,
    }),
  ),
  {
    id: 'read/forgery-told',
    title: 'the payment of a callback that is not valid is told',
    caughtBy: ['sdk/reading/nothing-of-a-forgery'],
    module: defective({
      handle_callback: ({ body, key }: Given) =>
        genuine(body, key) ? reference.handle_callback({ body, key }) : { valid: false, payment: read(body) },
    }),
  },
  {
    id: 'read/raw-types',
    title: 'members are handed on in whatever type they came',
    caughtBy: ['sdk/reading/types'],
    module: defective({
      handle_callback: ({ body, key }: Given) => (genuine(body, key) ? told(paymentIn(body)) : { valid: false }),
    }),
  },
  {
    id: 'read/inherited',
    title: 'the payment is filled in by assignment, so that __proto__ gives it members',
    caughtBy: ['sdk/reading/inherited'],
    module: defective({
      handle_callback: ({ body, key }: Given) => {
        const compliant = reference.handle_callback({ body, key });
        return compliant.valid ? told(assigned(paymentIn(body))) : compliant;
      },
    }),
  },
];

function misreading(
  id: string,
  title: string,
  caughtBy: readonly string[],
  change: (payment: JsonObject, body: string) => JsonObject,
): SdkDefect {
  const handle_callback = ({ body, key }: Given) => {
    const compliant = reference.handle_callback({ body, key }) as { valid: boolean; payment?: JsonObject };
    return compliant.payment ? { valid: true, payment: change(compliant.payment, body) } : compliant;
  };
  return { id, title, caughtBy: caughtBy.map((name) => `sdk/reading/${name}`), module: defective({ handle_callback }) };
}

function operationIn(body: string): JsonObject {
  const operation = (JSON.parse(body) as JsonObject).operation ?? {};
  return isObject(operation) ? operation : {};
}

function paymentIn(body: string): JsonObject {
  const payment = (JSON.parse(body) as JsonObject).payment ?? {};
  return isObject(payment) ? payment : {};
}

/** A copy made by assignment, in which a member called __proto__ becomes the prototype. */
function assigned(payment: JsonObject): JsonObject {
  const copy: Record<string, Json> = {};
  for (const [name, value] of Object.entries(payment)) copy[name] = value;
  return copy;
}

function told({ id = null, status = null, method = null, sum = {} }: JsonObject) {
  const { amount = null, currency = null } = isObject(sum) ? sum : {};
  return { valid: true, payment: { id, status, amount, currency, method } };
}
