import type { JsonObject } from '#core/json';
import { MINUTE, type Millis, SECOND } from '#core/time';
import type { Method } from '#schemas/methods';
import { endsUnpaid, hasQrLifetime, hasThreshold } from '#targets/gateway/overrides/applies-to';
import { ofEachMethod } from '#targets/gateway/overrides/capabilities';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import { type Variant, variant } from './variant.ts';

const expiresByCode = (method: Method) => hasQrLifetime(method) && !hasThreshold(method);

/** The code can be paid as long as ever, and the payment is declined at a threshold of its own, or never. */
function declinedAt(thresholdMs: Millis | null): Override {
  const payableForMs = new WeakMap<object, Millis>();
  return ({ terms: compliant }) => ({
    terms: (agreed) => {
      const { qrLifetimeMs, ...terms } = compliant(agreed);
      // What a project sets goes before.
      const changed = { ...terms, qrLifetimeMs: null, thresholdMs: terms.thresholdMs ?? thresholdMs };
      if (qrLifetimeMs !== null) payableForMs.set(changed, qrLifetimeMs);
      return changed;
    },
    canBePaid: ({ terms }, ageMs) => ageMs <= (payableForMs.get(terms) ?? Number.POSITIVE_INFINITY),
  });
}

/** States a threshold time for the methods that have none by their documents. */
const thresholdTold = (thresholdMs: Millis) => (stated: JsonObject) =>
  ofEachMethod(stated, (one) => ('threshold_ms' in one ? one : { ...one, threshold_ms: thresholdMs }));

/** Another amount than asked is settled by hand, which does not happen. */
const held: Override = ({ paid, onFinal, expired }) => {
  const isHeld = ({ standing }: Payment) => standing.message === 'Held';
  return {
    paid: (payment, amount, rest) =>
      amount === payment.sale.amount
        ? paid(payment, amount, rest)
        : { ...payment.standing, status: 'processing', message: 'Held' },
    onFinal: (payment) => (isHeld(payment) ? [] : onFinal(payment)),
    expired: (payment) => (isHeld(payment) ? payment.standing : expired(payment)),
  };
};

/** Ends of payments that the documents leave open. */
export const lifetimeVariants: readonly Variant[] = [
  variant(
    'other-amount-declined',
    'Declines a purchase whose customer has paid another amount.',
    { reading: 'AMB-amount-paid/decline' },
    ({ paid, declined }) => ({
      paid: (payment, amount, rest) =>
        amount === payment.sale.amount ? paid(payment, amount, rest) : declined(payment),
    }),
  ),
  variant(
    'other-amount-held',
    'Leaves a purchase open whose customer has paid another amount.',
    { reading: 'AMB-amount-paid/hold' },
    held,
  ),
  variant(
    'declined-at-threshold',
    'Declines an unpaid purchase half an hour after its acceptance, though its code ends before.',
    { reading: 'AMB-qr-expiry/at-threshold', when: expiresByCode },
    declinedAt(30 * MINUTE),
  ),
  variant(
    'threshold-never-seen',
    'Declines an unpaid purchase at a threshold beyond any run.',
    { reading: 'AMB-threshold/never-seen', also: ['AMB-threshold-dash/none'], when: expiresByCode },
    declinedAt(null),
  ),
  variant(
    'threshold-stated',
    'Declines an unpaid purchase at a threshold time of half an hour, and says so in its settings.',
    { reading: 'AMB-threshold/stated', when: expiresByCode },
    (compliant) => ({ ...declinedAt(30 * MINUTE)(compliant), capabilities: thresholdTold(30 * MINUTE) }),
  ),
  variant(
    'bank-page-ends-with-series',
    'Lets a bank transfer be paid until half an hour after the first purchase of its series.',
    { reading: 'AMB-bank-page-life/session', when: hasThreshold },
    () => ({
      canBePaid: ({ queue, createdAt }, ageMs) => queue === null || createdAt + ageMs <= queue.startedAt + 30 * MINUTE,
    }),
  ),
  variant(
    'bank-page-ends-early',
    'Declines a bank transfer a minute before the threshold time.',
    { reading: 'AMB-bank-page-life/shorter', when: hasThreshold },
    () => ({
      terms: (terms) => ({ ...terms, thresholdMs: terms.thresholdMs === null ? null : terms.thresholdMs - MINUTE }),
    }),
  ),
  variant(
    'ends-seconds-late',
    'Ends a payment five seconds late, and lets it be paid until then.',
    { when: endsUnpaid },
    () => ({
      terms: ({ qrLifetimeMs, thresholdMs, ...terms }) => ({
        ...terms,
        qrLifetimeMs: qrLifetimeMs === null ? null : qrLifetimeMs + 5 * SECOND,
        thresholdMs: thresholdMs === null ? null : thresholdMs + 5 * SECOND,
      }),
    }),
  ),
  variant(
    'success-after-decline',
    'Lets a purchase succeed that the customer pays after it was declined.',
    { reading: 'AMB-success-after-decline/succeeds' },
    () => ({ finalStays: ({ standing }) => standing.status !== 'decline' }),
  ),
];
