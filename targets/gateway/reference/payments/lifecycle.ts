import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import { notify } from './callbacks.ts';
import { instructionsOf } from './instructions.ts';
import { isFinal, type Payment, type Sale, type Standing } from './payment.ts';
import { admit, beginAnew } from './series.ts';
import type { Terms } from './terms.ts';

/** Registers an accepted sale as a payment, without doing anything more. */
export function register(instance: Instance, sale: Sale, terms: Terms): Payment {
  const number = instance.nextNumber();
  const now = instance.clock.now();
  const payment: Payment = {
    sale,
    terms,
    requestId: `${instance.nextDigits()}-${String(number).padStart(8, '0')}`,
    operationId: 89_012_010_000_000 + number,
    providerId: terms.providerId,
    providerPaymentId: String(2_020_043_089_000_000 + number),
    createdAt: now,
    changedAt: now,
    standing: { status: 'processing', amount: sale.amount, code: '9999', message: 'Awaiting processing' },
    instructions: {},
    queue: null,
    callbacksMade: 0,
  };
  instance.payments.set(identityOf(instance, sale.projectId, sale.paymentId), payment);
  return payment;
}

/** Processes a registered payment: the provider's data, the intermediate callback, and the end of its time. */
export function begin(instance: Instance, payment: Payment): void {
  admit(instance, payment, () => {
    for (const { projectId, paymentId, amount, currency } of instance.behaviour.sentToProvider(payment.sale))
      instance.purchases.push({ projectId, paymentId, amount, currency, sentAt: instance.clock.now() });
    return instructionsOf(payment, instance);
  });
  const status = payment.terms.channel === 'display' ? 'awaiting customer action' : 'awaiting redirect result';
  payment.standing = { ...payment.standing, status };
  // Payment Page instructs its customer itself, so no callback needs to.
  if (!payment.sale.page) notify(instance, payment, instance.behaviour.onAwaiting(payment));
  const lifetime = lifetimeOf(payment.terms);
  if (lifetime === null) return;
  instance.clock.at(payment.createdAt + lifetime, () => {
    if (!isFinal(payment)) decline(instance, payment, instance.behaviour.expired(payment));
  });
}

/** How long a payment stays open: until its QR code or its threshold time ends, whichever comes first. */
function lifetimeOf({ qrLifetimeMs, thresholdMs }: Terms): Millis | null {
  if (qrLifetimeMs === null) return thresholdMs;
  return thresholdMs === null ? qrLifetimeMs : Math.min(qrLifetimeMs, thresholdMs);
}

/** The customer has paid so much at the provider: the rest of the series is declined. */
export function pay(instance: Instance, payment: Payment, amount: Satang): void {
  const rest = instance.behaviour.restOfSeries(payment);
  beginAnew(instance, payment);
  finish(instance, payment, instance.behaviour.paid(payment, amount, rest));
  supersede(instance, rest);
}

/** The customer or the provider declines. */
export function refuse(instance: Instance, payment: Payment): void {
  decline(instance, payment, instance.behaviour.declined(payment));
}

function decline(instance: Instance, payment: Payment, standing: Standing): void {
  const { behaviour } = instance;
  const rest = behaviour.declineEndsSeries ? behaviour.restOfSeries(payment) : [];
  finish(instance, payment, standing);
  supersede(instance, rest);
}

function supersede(instance: Instance, rest: readonly Payment[]): void {
  for (const other of rest) {
    const standing = instance.behaviour.superseded(other);
    if (standing) finish(instance, other, standing);
  }
}

function finish(instance: Instance, payment: Payment, standing: Standing): void {
  payment.standing = standing;
  payment.changedAt = instance.clock.now();
  notify(instance, payment, instance.behaviour.onFinal(payment));
}
