import { labels } from '#contracts/labels';
import { audit, bought, callback, customer, purchase, read, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Step } from '#core/model';

export const { visited, back, beside } = labels('visited', 'back', 'beside');

const visit = (payment: typeof back, address: 'success' | 'decline' | 'return'): Step => ({
  do: 'visit',
  payment,
  address,
});

/** The customer opens every return address without having paid, and pays after that. */
export const returned = scenario(
  'returned',
  'A customer who comes back without having paid, and pays then',
  (facts) => [
    purchase(facts, visited),
    callback('intermediate', visited),
    read(visited),
    ...(['success', 'decline', 'return'] as const).flatMap((address) => [visit(visited, address), read(visited)]),
    customer('pay', visited),
    callback('success', visited),
    audit,
  ],
);

/** Two customers come back, of whom one has paid; the result comes between her visits, and after that of the other. */
export const paidAndBack = scenario(
  'paid-and-back',
  'A customer who has paid comes back, and another who has not',
  (facts) => [
    purchase(facts, beside),
    callback('intermediate', beside),
    ...bought(facts, back),
    visit(back, 'success'),
    visit(beside, 'return'),
    ...together(read(back), read(beside)),
    callback('success', back),
    visit(back, 'success'),
    audit,
  ],
);
