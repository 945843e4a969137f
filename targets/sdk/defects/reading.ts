import { isObject, type Json, type JsonObject } from '#core/json';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';
import type { SdkDefect } from './defect.ts';
import { genuine, messageIn, paymentIn, type ReceiveParams } from './receiving/receive.ts';

/** Libraries that read something else in a callback than stands there. */
export const READING_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'reading/id-in-lower-case',
    title: 'Reads the id in lower case.',
    caughtBy: ['sdk/reading/id', 'sdk/reading/generated'],
    operations: reads((payment) => ({ ...payment, id: `${payment.id ?? ''}`.toLowerCase() })),
  },
  {
    id: 'reading/id-as-number',
    title: 'Reads an id of digits without its zeros.',
    caughtBy: ['sdk/reading/id'],
    operations: reads(({ id = null, ...payment }) => ({
      ...payment,
      id: /^0\d+$/.test(String(id)) ? String(Number(id)) : id,
    })),
  },
  {
    id: 'reading/two-statuses',
    title: 'Reads every status but success as decline.',
    caughtBy: ['sdk/reading/status'],
    operations: reads((payment) => ({ ...payment, status: payment.status === 'success' ? 'success' : 'decline' })),
  },
  {
    id: 'reading/status-of-the-operation',
    title: 'Reads the status of the operation.',
    caughtBy: ['sdk/reading/status', 'sdk/reading/generated'],
    operations: reads((payment, body) => ({ ...payment, status: memberIn(body, 'operation').status ?? null })),
  },
  {
    id: 'reading/amount-in-baht',
    title: 'Reads the amount in baht, as a float.',
    caughtBy: ['sdk/reading/amount', 'sdk/reading/generated'],
    operations: reads((payment) => ({
      ...payment,
      amount: typeof payment.amount === 'number' ? payment.amount / 100 : null,
    })),
  },
  {
    id: 'reading/amount-through-a-float',
    title: 'Reads the amount through a float of baht, which loses a satang of some.',
    caughtBy: ['sdk/reading/generated'],
    operations: reads((payment) => ({
      ...payment,
      amount: typeof payment.amount === 'number' ? Math.trunc((payment.amount / 100) * 100) : null,
    })),
  },
  {
    id: 'reading/amount-before-conversion',
    title: 'Reads the amount before conversion.',
    caughtBy: ['sdk/reading/amount'],
    operations: reads((payment, body) => {
      const { sum_initial: sum } = memberIn(body, 'operation');
      return { ...payment, amount: isObject(sum) ? (sum.amount ?? null) : (payment.amount ?? null) };
    }),
  },
  {
    id: 'reading/always-baht',
    title: 'Reads THB as the currency whatever stands there.',
    caughtBy: ['sdk/reading/currency'],
    operations: reads((payment) => ({ ...payment, currency: 'THB' })),
  },
  {
    id: 'reading/method-by-title',
    title: 'Reads the method as a title.',
    caughtBy: ['sdk/reading/method'],
    operations: reads((payment) => ({ ...payment, method: 'PromptPay' })),
  },
  {
    id: 'reading/first-status',
    title: 'Reads the first status in the text.',
    caughtBy: ['sdk/reading/duplicate-members', 'sdk/reading/prototype-members'],
    operations: reads((payment, body) => ({
      ...payment,
      status: /"payment":\{[^}]*?"status":"([^"]*)"/.exec(body)?.[1] ?? payment.status ?? null,
    })),
  },
  {
    id: 'reading/first-payment',
    title: 'Reads the first of two payments in the text.',
    caughtBy: ['sdk/reading/duplicate-members'],
    operations: reads((payment, body) => {
      const [, text = 'null'] = /"payment":(\{[^}]*\}\})/.exec(body) ?? [];
      return /"payment":.*"payment":/.test(body)
        ? { ...payment, id: (JSON.parse(text) as JsonObject).id ?? null }
        : payment;
    }),
  },
  {
    id: 'reading/payment-of-a-forgery',
    title: 'Hands on the payment of a callback that is not valid.',
    caughtBy: ['sdk/reading/no-payment-of-a-forgery'],
    operations: () => ({
      handle_callback: ({ body, key }: ReceiveParams) =>
        genuine(body, key) ? reference.handle_callback({ body, key }) : { valid: false, payment: paymentIn(body) },
    }),
  },
  {
    id: 'reading/raw-types',
    title: 'Hands on members in whatever type they come.',
    caughtBy: ['sdk/reading/types'],
    operations: () => ({
      handle_callback: ({ body, key }: ReceiveParams) =>
        genuine(body, key) ? unchecked(memberIn(body, 'payment')) : { valid: false },
    }),
  },
  {
    id: 'reading/prototype-inherited',
    title: 'Fills in the payment by assignment, so that __proto__ gives it members.',
    caughtBy: ['sdk/reading/prototype-members'],
    operations: () => ({
      handle_callback: ({ body, key }: ReceiveParams) => {
        const answer = reference.handle_callback({ body, key });
        return answer.valid ? unchecked(assigned(memberIn(body, 'payment'))) : answer;
      },
    }),
  },
  {
    id: 'reading/payment-inherited',
    title: 'Copies the callback by assignment, so that __proto__ gives it a payment.',
    caughtBy: ['sdk/reading/prototype-members'],
    operations: () => ({
      handle_callback: ({ body, key }: ReceiveParams) => {
        const answer = reference.handle_callback({ body, key });
        const { payment } = assigned(messageIn(body));
        return answer.valid && isObject(payment) ? unchecked(payment) : answer;
      },
    }),
  },
];

/** A library that reads the payment as `change` leaves it. */
function reads(change: (payment: JsonObject, body: string) => JsonObject): () => SdkModule {
  return () => ({
    handle_callback: ({ body, key }: ReceiveParams) => {
      const answer = reference.handle_callback({ body, key }) as { valid: boolean; payment?: JsonObject };
      return answer.payment ? { valid: true, payment: change(answer.payment, body) } : answer;
    },
  });
}

function memberIn(body: string, name: string): JsonObject {
  const value = messageIn(body)[name] ?? {};
  return isObject(value) ? value : {};
}

/** A copy made by assignment, in which a member called __proto__ becomes the prototype. */
function assigned(payment: JsonObject): JsonObject {
  const copy: Record<string, Json> = {};
  for (const [name, value] of Object.entries(payment)) copy[name] = value;
  return copy;
}

function unchecked({ id = null, status = null, method = null, sum = {} }: JsonObject) {
  const { amount = null, currency = null } = isObject(sum) ? sum : {};
  return { valid: true, payment: { id, status, amount, currency, method } };
}
