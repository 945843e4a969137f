import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import { notify } from './callbacks.ts';
import { instructionsOf } from './instructions.ts';
import { isFinal, type Payment, type Sale, type Standing } from './payments.ts';
import { admit, beginAnew, restOfSeries } from './series.ts';
import type { Terms } from './terms.ts';
import { placeOf, type World } from './world.ts';

/** Registers an accepted sale as a payment, without doing anything more. */
export function register(world: World, sale: Sale, terms: Terms): Payment {
  const number = world.nextNumber();
  const now = world.clock.now();
  const payment: Payment = {
    sale,
    terms,
    requestId: `${world.nextDigits()}-${String(number).padStart(8, '0')}`,
    operationId: 89_012_010_000_000 + number,
    providerId: terms.method === 'bank-transfer-thailand' ? 2885 : 3351,
    providerPaymentId: String(2_020_043_089_000_000 + number),
    createdAt: now,
    changedAt: now,
    standing: { status: 'processing', amount: sale.amount, code: '9999', message: 'Awaiting processing' },
    instructions: {},
    queue: null,
    callbacksMade: 0,
  };
  world.payments.set(placeOf(world, sale.projectId, sale.paymentId), payment);
  return payment;
}

/** Processes a registered payment: the provider's data, the intermediate callback, and the end of its time. */
export function begin(world: World, payment: Payment): void {
  admit(world, payment, () => {
    const { projectId, paymentId, amount, currency } = payment.sale;
    world.purchases.push({ projectId, paymentId, amount, currency, sentAt: world.clock.now() });
    return instructionsOf(payment, world.conduct);
  });
  const status = payment.terms.channel === 'display' ? 'awaiting customer action' : 'awaiting redirect result';
  payment.standing = { ...payment.standing, status };
  notify(world, payment, world.conduct.onAwaiting(payment));
  const lifetime = lifetimeOf(payment.terms);
  if (lifetime === null) return;
  world.clock.at(payment.createdAt + lifetime, () => {
    if (!isFinal(payment)) finish(world, payment, world.conduct.expired(payment));
  });
}

/** How long a payment stays open: until its QR code or its threshold time ends, whichever comes first. */
function lifetimeOf({ qrLifetimeMs, thresholdMs }: Terms): Millis | null {
  if (qrLifetimeMs === null) return thresholdMs;
  return thresholdMs === null ? qrLifetimeMs : Math.min(qrLifetimeMs, thresholdMs);
}

/** The customer has paid so much at the provider: the rest of the series is declined. */
export function pay(world: World, payment: Payment, amount: Satang): void {
  const rest = restOfSeries(payment);
  beginAnew(world, payment);
  finish(world, payment, world.conduct.paid(payment, amount, rest));
  for (const other of rest) {
    const standing = world.conduct.superseded(other);
    if (standing) finish(world, other, standing);
  }
}

/** The customer or the provider declines. */
export function refuse(world: World, payment: Payment): void {
  finish(world, payment, world.conduct.declined(payment));
}

function finish(world: World, payment: Payment, standing: Standing): void {
  payment.standing = standing;
  payment.changedAt = world.clock.now();
  notify(world, payment, world.conduct.onFinal(payment));
}
