import { createHash } from 'node:crypto';
import { at, edited, type Json, type JsonObject } from '#core/json';
import { MINUTE } from '#core/time';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { claims, type MerchantVariant, variant } from './variant.ts';

const set = (request: JsonObject, where: string, value: Json): JsonObject =>
  edited(request, [{ op: 'set', at: where, value }]) as JsonObject;

/** Sale requests that say more, or say it otherwise. */
const asks =
  (alter: (request: JsonObject) => JsonObject) =>
  ({ saleRequest }: Behaviour): Partial<Behaviour> => ({
    saleRequest: (order, shop) => alter(saleRequest(order, shop)),
  });

const onlyBy =
  (...interfaces: readonly string[]) =>
  ({ capabilities }: Behaviour) =>
    claims({ methods: (capabilities.methods as readonly JsonObject[]).map((method) => ({ ...method, interfaces })) })({
      capabilities,
    } as Behaviour);

/** What is sent to Gate and to Payment Page, where the documents leave it open. */
export const REQUEST_VARIANTS: readonly MerchantVariant[] = [
  variant('requests-later', 'Answers a purchase before it sends it to Gate.', () => ({ requestsFirst: false })),
  variant('never-again', 'Sends nothing again after a lost reply.', () => ({ resends: 0 })),
  variant('again-and-again', 'Sends a request without a reply four times more.', () => ({ resends: 4 })),
  variant('own-ids', 'Gives purchases ids of its own, each another.', () => {
    let number = 0;
    return { orderId: () => `Order-${String(++number).padStart(6, '0')}` };
  }),
  variant(
    'own-customer-ids',
    'Sends customer ids of its own, one a customer.',
    asks((request) =>
      set(
        request,
        '/customer/id',
        createHash('sha256')
          .update(String(at(request, '/customer/id')))
          .digest('hex')
          .slice(0, 20),
      ),
    ),
  ),
  variant('own-callback-address', 'Names the address for callbacks in each request.', ({ saleRequest }) => ({
    saleRequest: (order, shop) =>
      set(saleRequest(order, shop), '/general/merchant_callback_url', `${shop.ownUrl}/callback?order=1`),
  })),
  variant(
    'says-more',
    'Sends a description, and every return address.',
    asks((request) => set(request, '/payment/description', `ชำระค่าสินค้า ${String(at(request, '/general/payment_id'))}`)),
  ),
  variant('never-asks-status', 'Never asks for the status.', () => ({ asksStatusAfter: () => [] }), [
    'status-not-early',
    'status-signature-checked',
    'status-unknown-pending',
  ]),
  variant('asks-often', 'Asks for the status every minute from the first one on.', () => ({
    asksStatusAfter: () => Array.from({ length: 20 }, (_, index) => (index + 1) * MINUTE),
  })),
  variant('checks-limits', 'Starts no purchase outside the documented limits.', ({ refusesPurchase }) => ({
    refusesPurchase: (asked) => {
      const amount = Number(asked.amount);
      const limited = asked.method !== 'promptpay';
      return limited && (amount < 10_000 || amount > 50_000_000) ? 'outside the limits' : refusesPurchase(asked);
    },
  })),
  variant('charset-declared', 'Declares its requests as JSON in UTF-8.', () => ({
    contentType: 'application/json; charset=utf-8',
  })),
  variant(
    'no-frame-mode',
    'Opens Payment Page without a frame_mode.',
    ({ pageParameters }) => ({
      pageParameters: (order, shop) => {
        const { frame_mode: _, ...others } = pageParameters(order, shop);
        return others;
      },
    }),
    ['page-frame-mode-not-signed'],
  ),
  variant('page-by-post', 'Opens Payment Page by POST.', () => ({ pageByPost: true })),
  variant('refuses-semicolons', 'Starts no purchase with a semicolon in a name.', ({ refusesPurchase }) => ({
    refusesPurchase: (asked) =>
      JSON.stringify(asked.customer).includes(';') ? 'no semicolons, please' : refusesPurchase(asked),
  })),
  variant('only-gate', 'Buys only through Gate.', onlyBy('gate')),
];
