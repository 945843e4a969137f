import type { Payment } from '#targets/gateway/reference/payments/payment';

/** Remembers the first purchase of each customer, by a payment's own sale or that of its neighbour. */
export function firstOfCustomer(): (payment: Payment) => Payment {
  const first = new Map<string, Payment>();
  return (payment) => {
    const customer = `${payment.sale.projectId} ${payment.sale.customerId}`;
    if (!first.has(customer)) first.set(customer, payment);
    return first.get(customer) ?? payment;
  };
}
