import type { JsonObject } from '#core/json';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';

/** How a purchase stands in the merchant's books. */
export type OrderStatus = 'new' | 'pending' | 'paid' | 'declined' | 'error';

/** Money that was credited; a negative amount takes it back. */
export interface Credit {
  readonly amount: Satang;
  readonly currency: string;
}

/** What a merchant knows of its customer. */
export interface Customer {
  readonly id: string;
  readonly ip_address: string;
  readonly email?: string;
  readonly first_name?: string;
  readonly last_name?: string;
}

/** A purchase in the merchant's books; what changes goes through a commit. */
export interface Order {
  readonly id: string;
  readonly method: string;
  readonly channel: string;
  readonly interface: 'gate' | 'page';
  readonly amount: Satang;
  readonly currency: string;
  readonly customer: Customer;
  readonly startedAt: Millis;
  status: OrderStatus;
  /** Every credit ever made, in order. */
  readonly credits: Credit[];
  /** What the customer is shown; `null` for nothing. */
  present: JsonObject | null;
}

/** A change of an order's books. */
export interface Change {
  readonly status?: OrderStatus;
  readonly credits?: readonly Credit[];
  readonly present?: JsonObject | null;
}

/** What a callback or a status reply tells of a payment. */
export interface News {
  readonly paymentId: string;
  readonly status: string;
  readonly amount: Satang;
  readonly currency: string;
  /** The whole message. */
  readonly message: JsonObject;
}

/** Whether what the merchant heard is that the customer has paid. */
export const isSuccess = ({ status }: News): boolean => status === 'success';

/** What ends a purchase as paid and credits that sum once. */
export const paid = ({ amount, currency }: Pick<News, 'amount' | 'currency'>): Change => ({
  status: 'paid',
  credits: [{ amount, currency }],
  present: null,
});

/** Applies a change. */
export function applyChange(order: Order, { status, credits = [], present }: Change): void {
  if (status !== undefined) order.status = status;
  order.credits.push(...credits);
  if (present !== undefined) order.present = present;
}

/** The books of an order, in the words of the target protocol. */
export function booksOf({ id, status, credits, present }: Order): JsonObject {
  const [first] = credits;
  const credited = first && {
    amount: credits.reduce((sum, { amount }) => sum + amount, 0),
    currency: first.currency,
    times: credits.filter(({ amount }) => amount > 0).length,
  };
  return { payment_id: id, status, credited: credited ?? null, present };
}
