import { at, type JsonObject } from '#core/json';
import { signatureOf, verify } from '#schemas/signature/sign';
import { answering, defect, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { applyChange, type Order } from '#targets/merchant/reference/order';

/** A check of the signature that also passes what fits. */
const alsoBelieves =
  (fits: (message: JsonObject, key: string, signature: unknown) => boolean) => (): Partial<Behaviour> => ({
    verify: (message, key) => verify(message, key) || fits(message, key, signatureOf(message)?.value),
  });

/** Reads another payment id than the callback names. */
const renamed =
  (alter: (id: string) => string) =>
  ({ understood }: Behaviour): Partial<Behaviour> => ({
    understood: (message) => {
      const news = understood(message);
      return news && { ...news, paymentId: alter(news.paymentId) };
    },
  });

const isOfCart = (one: Order, other: Order): boolean =>
  one.customer.id === other.customer.id && one.amount === other.amount;

/** Which purchase a merchant takes a message for. */
export const ATTRIBUTING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'instruction-unchecked',
    'Checks no signature of instructions.',
    { caughtBy: ['forged-instruction-not-shown', 'forgery-not-acknowledged'] },
    () => ({
      verify: (message, key) =>
        verify(message, key) || !['success', 'decline'].includes(String(at(message, '/payment/status'))),
    }),
  ),
  defect(
    'instruction-promoted',
    'Checks no signature of what carries an instruction.',
    { caughtBy: ['promoted-not-believed', 'forged-instruction-not-shown', 'forgery-not-acknowledged'] },
    alsoBelieves((message) => 'redirect_data' in message || 'display_data' in message),
  ),
  defect('any-project', 'Takes callbacks of any project.', { caughtBy: ['other-project-not-believed'] }, () => ({
    ours: () => true,
  })),
  defect(
    'earlier-project',
    'Takes callbacks of the project that it was configured for before.',
    { caughtBy: ['other-project-not-believed'] },
    ({ ours }) => ({
      ours: (message, shop, earlier) => [shop, ...earlier].some((one) => ours(message, one, [])),
    }),
  ),
  defect(
    'ids-as-numbers',
    'Reads an id of digits as a number.',
    { caughtBy: ['alike-ids-kept-apart'] },
    renamed((id) => (/^[\d.]+$/.test(id) ? String(Number(id)) : id)),
  ),
  defect(
    'ids-cut',
    'Keeps eight signs of an id of digits.',
    { caughtBy: ['alike-ids-kept-apart'] },
    renamed((id) => (/^\d+$/.test(id) ? id.slice(0, 8) : id)),
  ),
  defect(
    'ids-trimmed',
    'Trims the id of a callback.',
    { caughtBy: ['near-id-changes-nothing'] },
    renamed((id) => id.trim()),
  ),
  defect(
    'cart-credited',
    'Credits every open purchase of the customer that has the same sum.',
    { caughtBy: ['alike-ids-kept-apart', 'superseded-declined'] },
    ({ change, saleRequest }) => {
      const orders = new Set<Order>();
      return {
        saleRequest: (order, shop) => {
          orders.add(order);
          return saleRequest(order, shop);
        },
        change: (order, news, now) => {
          const changed = change(order, news, now);
          for (const other of changed?.credits ? orders : [])
            if (other !== order && other.status === 'pending' && isOfCart(order, other))
              applyChange(other, changed ?? {});
          return changed;
        },
      };
    },
  ),
  defect(
    'latest-order',
    'Takes the latest purchase for a payment that it does not know.',
    { caughtBy: ['unknown-payment-changes-nothing'] },
    () => ({
      sameId: (one, other) => one.toLowerCase() === other.toLowerCase() || other === 'no-such-payment',
    }),
  ),
  defect(
    'unknown-payment-fault',
    'Answers HTTP 500 to a payment that it does not know.',
    { caughtBy: ['unknown-payment-answered'] },
    answering('unknown', 500),
  ),
  defect(
    'acknowledges-forgeries',
    'Answers 200 to forgeries, and believes none.',
    { caughtBy: ['forgery-not-acknowledged'] },
    answering('forged', 200),
  ),
];
