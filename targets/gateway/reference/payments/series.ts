import type { JsonObject } from '#core/json';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { Instance } from '#targets/gateway/reference/instance';
import { isFinal, type Payment, type Queue } from './payment.ts';

/**
 * The queue whose redirect data a purchase gets, or `undefined` where it goes to the provider and starts its own.
 * Bank transfers in Thailand, Restrictions: equal amounts share one queue; past the allowed number of distinct amounts, a further
 * amount gets the data of the last one that reached the provider.
 */
export function queueOf(open: readonly Queue[], amount: Satang, distinct: number): Queue | undefined {
  return open.find((queue) => queue.amount === amount) ?? (open.length >= distinct ? open.at(-1) : undefined);
}

/** Each queue is open for the window that begins with it. */
export function openQueues(queues: readonly Queue[], now: Millis, windowMs: Millis): readonly Queue[] {
  return queues.filter(({ startedAt }) => now < startedAt + windowMs);
}

/** Gives a new payment its instructions: its own from the provider, or those of a queue of its customer. */
export function admit(instance: Instance, payment: Payment, askProvider: () => JsonObject): void {
  const { series } = payment.terms;
  if (!series) {
    payment.instructions = askProvider();
    return;
  }
  const customer = instance.behaviour.seriesKey(payment.sale);
  const startedAt = instance.clock.now();
  const open = instance.behaviour.openQueues(instance.queues.get(customer) ?? [], startedAt, series.windowMs);
  const joined = instance.behaviour.queueOf(open, payment.sale.amount, series.distinct);
  const { amount } = payment.sale;
  const queue = joined ?? { amount, startedAt, instructions: askProvider(), members: [] };
  instance.queues.set(customer, joined ? open : [...open, queue]);
  queue.members.push(payment);
  payment.queue = queue;
  payment.instructions = queue.instructions;
}

/** The purchases that are declined because this one was paid: equal amounts of the same queue that are still open. */
export function restOfSeries(paid: Payment): readonly Payment[] {
  return (paid.queue?.members ?? []).filter(
    (other) => other !== paid && other.sale.amount === paid.sale.amount && !isFinal(other),
  );
}

/** Lets the customer of a paid purchase begin anew: its queues bind no later purchase. */
export function beginAnew(instance: Instance, paid: Payment): void {
  if (instance.behaviour.successEndsSeries) instance.queues.delete(instance.behaviour.seriesKey(paid.sale));
}
