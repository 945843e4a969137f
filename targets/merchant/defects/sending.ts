import { createHmac } from 'node:crypto';
import { at, type JsonObject } from '#core/json';
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

/** What a merchant sends to Gate. */
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
  defect('used-id-started', 'Starts a purchase whose id is used already.', { caughtBy: ['used-id-refused'] }, () => ({
    refusesUsedIds: false,
  })),
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
];
