import { createHmac } from 'node:crypto';
import { at, edited, isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import type { OrderStatus } from '#targets/merchant/reference/order';
import { asks, defect, drop, type MerchantDefect, put } from './defect.ts';

const amountOf = (request: JsonObject): number => Number(at(request, '/payment/amount'));

/** Takes a reply for another status than the compliant merchant does. */
const takes =
  (status: OrderStatus, fits: (reply: { status: number; body: string } | null, again: boolean) => boolean) =>
  ({ afterReply }: Behaviour): Partial<Behaviour> => ({
    afterReply: (reply, again) => (fits(reply, again) ? status : afterReply(reply, again)),
  });

const codeOf = (body: string): unknown => {
  const read = readJson(Buffer.from(body));
  return read.ok ? at(read.value, '/code') : undefined;
};

/** Takes a status reply of that code for a decline. */
const declinesOn =
  (fits: (status: number, code: unknown) => boolean) =>
  ({ statusChange }: Behaviour): Partial<Behaviour> => ({
    statusChange: (order, reply, shop, now) =>
      reply && fits(reply.status, codeOf(reply.body)) ? { status: 'declined' } : statusChange(order, reply, shop, now),
  });

/** What a merchant sends to Gate, and how it takes the reply. */
export const SENDING_DEFECTS: readonly MerchantDefect[] = [
  defect('other-path', 'Sends every sale to the path of another bank.', { caughtBy: ['sale-path'] }, () => ({
    salePath: () => '/v2/payment/banks/thailand/sale',
  })),
  defect('sent-by-put', 'Sends sales by PUT.', { caughtBy: ['sale-path'] }, () => ({ httpMethod: 'PUT' })),
  defect(
    'no-ip-address',
    'Leaves the customer’s address out.',
    { caughtBy: ['sale-members'] },
    asks(drop('/customer/ip_address')),
  ),
  defect(
    'project-as-text',
    'Sends the project number as a text.',
    { caughtBy: ['sale-members'] },
    asks((request) => put('/general/project_id', String(at(request, '/general/project_id')))(request)),
  ),
  defect(
    'own-ip-address',
    'Sends its own address as the customer’s.',
    { caughtBy: ['sale-ip-address'] },
    asks(put('/customer/ip_address', '203.0.113.1')),
  ),
  defect(
    'unsigned-requests',
    'Sends requests without a signature.',
    { caughtBy: ['request-signature'] },
    ({ sign }) => ({
      sign: (message, key, where) => (where === '/signature' ? sign(message, key, where) : message),
    }),
  ),
  defect('raw-signature', 'Signs the JSON text of requests.', { caughtBy: ['request-signature'] }, ({ sign }) => ({
    sign: (message, key, where) =>
      where === '/signature'
        ? sign(message, key, where)
        : put(where, createHmac('sha512', key).update(JSON.stringify(message)).digest('base64'))(message),
  })),
  defect(
    'other-project',
    'Sends sales for the next project.',
    { caughtBy: ['sale-project'] },
    asks((request) => put('/general/project_id', Number(at(request, '/general/project_id')) + 1)(request)),
  ),
  defect(
    'amount-in-baht',
    'Asks whole baht where satang are expected.',
    { caughtBy: ['sale-amount'], when: ({ limits }) => limits.min === undefined },
    asks((request) => put('/payment/amount', Math.round(amountOf(request) / 100))(request)),
  ),
  defect(
    'amount-by-floating-point',
    'Computes the amount from baht in floating point, and cuts it.',
    { caughtBy: ['sale-amount'] },
    asks((request) => put('/payment/amount', Math.trunc((amountOf(request) / 100) * 100))(request)),
  ),
  defect(
    'any-currency',
    'Sends sales in the currency of the cart, whatever it is.',
    { caughtBy: ['sale-currency'] },
    () => ({ refusesPurchase: () => null }),
  ),
  defect(
    'sent-twice',
    'Sends each sale twice.',
    { caughtBy: ['sale-once', 'refusal-not-repeated'] },
    ({ afterReply }) => ({ copies: 2, afterReply: (reply) => afterReply(reply, true) }),
  ),
  defect(
    'used-id-started',
    'Starts a purchase whose id is used already.',
    { caughtBy: ['used-id-refused', 'sale-once'] },
    () => ({
      refusesUsedIds: false,
    }),
  ),
  defect(
    'guest-customer',
    'Sends one customer id for everybody.',
    { caughtBy: ['sale-customer'] },
    asks(put('/customer/id', 'guest')),
  ),
  defect(
    'customer-a-purchase',
    'Sends a new customer id for each purchase.',
    { caughtBy: ['sale-customer'] },
    asks((request, { id }) => put('/customer/id', id)(request)),
  ),
  defect(
    'refusal-pending',
    'Leaves a purchase open that Gate refused.',
    { caughtBy: ['refusal-is-error', 'limits-shown'] },
    takes('pending', (reply) => (reply?.status ?? 0) >= 400),
  ),
  defect('refused-again', 'Sends a refused request again as it was.', { caughtBy: ['refusal-not-repeated'] }, () => ({
    repeatsRefused: true,
  })),
  defect(
    'acceptance-is-payment',
    'Takes the success of the acceptance reply for a payment.',
    {
      caughtBy: [
        'acceptance-not-paid',
        'crowd-not-lost',
        'decline-after-success-ignored',
        'decline-declined',
        'instruction-shown',
        'interrupted-not-lost',
        'late-success-taken',
        'nothing-lost',
        'overtaken-credited',
        'series-redirected',
        'success-credited',
        'superseded-declined',
        'survives-malformed',
      ],
    },
    takes('paid', (reply) => reply?.status === 200),
  ),
  defect(
    'silence-is-error',
    'Takes a lost reply for an error.',
    { caughtBy: ['lost-reply-pending'] },
    ({ afterReply }) => ({
      resends: 0,
      afterReply: (reply, again) => (reply === null ? 'error' : afterReply(reply, again)),
    }),
  ),
  defect(
    'silence-is-decline',
    'Takes a lost reply for a decline.',
    { caughtBy: ['lost-reply-pending'] },
    ({ afterReply }) => ({
      resends: 0,
      afterReply: (reply, again) => (reply === null ? 'declined' : afterReply(reply, again)),
    }),
  ),
  defect(
    'repetition-is-error',
    'Takes “already there” in answer to a repetition for an error.',
    { caughtBy: ['lost-reply-pending'] },
    takes('error', (reply, again) => again && reply?.status === 400),
  ),
  defect('new-id-after-silence', 'Sends a new id after a lost reply.', { caughtBy: ['lost-reply-same-id'] }, () => ({
    sentAgain: (request) => put('/general/payment_id', `${String(at(request, '/general/payment_id'))}-2`)(request),
  })),
  defect(
    'new-sum-after-silence',
    'Asks another sum after a lost reply.',
    { caughtBy: ['lost-reply-same-data'] },
    () => ({
      sentAgain: (request) =>
        edited(request, [{ op: 'set', at: '/payment/amount', value: amountOf(request) + 1 }]) as JsonObject,
    }),
  ),
  defect(
    'fault-is-error',
    'Takes HTTP 500 of Gate for an error.',
    { caughtBy: ['server-fault-pending'] },
    takes('error', (reply) => (reply?.status ?? 0) >= 500),
  ),
  defect(
    'fault-is-decline',
    'Takes HTTP 500 of Gate for a decline.',
    { caughtBy: ['server-fault-pending'] },
    takes('declined', (reply) => (reply?.status ?? 0) >= 500),
  ),
  defect(
    'not-found-is-decline',
    'Takes code 3061 of a status reply for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((_, code) => code === '3061'),
  ),
  defect(
    'no-details-is-decline',
    'Takes code 3062 of a status reply for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((_, code) => code === '3062'),
  ),
  defect(
    'status-fault-is-decline',
    'Takes HTTP 500 of a status request for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((status) => status >= 500),
  ),
  defect(
    'status-unchecked',
    'Checks no signature of status replies.',
    { caughtBy: ['status-signature-checked'] },
    ({ change, understood, statusChange }) => ({
      statusChange: (order, reply, shop, now) => {
        const read = reply?.status === 200 ? readJson(Buffer.from(reply.body)) : undefined;
        const news = read?.ok && isObject(read.value) ? understood(read.value) : undefined;
        return news?.status === 'success' ? change(order, news, now) : statusChange(order, reply, shop, now);
      },
    }),
  ),
  defect(
    'one-return-address',
    'Sends its customers back to one address, whatever came of the payment.',
    { caughtBy: ['sale-return-urls'], when: ({ series }) => series !== undefined },
    asks((request) => ({ ...request, return_url: { success: String(at(request, '/return_url/success')) } })),
  ),
  defect(
    'status-at-once',
    'Asks for the status a second after the purchase.',
    { caughtBy: ['status-not-early'] },
    () => ({ asksStatusAfter: () => [1_000, 300_000] }),
  ),
];
