import { labels } from '#contracts/labels';
import { audit, bought, callback, customer, declined, purchase, read, succeeded } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { RETOUCHED, TO_DECLINE } from './families.ts';

export const { hasty, settled, closed } = labels('hasty', 'settled', 'closed');

/** A forged result of a payment, with that fault of its signature. */
const forged = (payment: typeof hasty, fault: string, options: Parameters<typeof callback>[2] = {}) =>
  callback('success', payment, { as: fault, signed: { fault }, forged: true, ...options });

const RAISED = { edits: RETOUCHED['amount-raised'] ?? [] };

/** Callbacks come while the purchase still waits for the reply of Gate: forged ones, and then the success itself. */
export const beforeReply = scenario('before-reply', 'Callbacks that overtake the reply of Gate', (facts) => [
  purchase(facts, hasty, { gate: 'held-reply' }),
  customer('pay', hasty),
  read(hasty),
  ...['missing', 'null', 'empty', 'wrong-key'].map((fault) => forged(hasty, fault)),
  read(hasty),
  callback('success', hasty, { as: 'overtaking' }),
  { do: 'settle' },
  audit,
]);

/** A purchase that has its result is one that some receivers look at no more. */
export const afterResult = scenario('after-result', 'Forged results after a success and after a decline', (facts) => [
  ...bought(facts, settled),
  ...succeeded(settled),
  ...['missing', 'wrong-key'].map((fault) => forged(settled, fault, RAISED)),
  callback('success', settled, { as: 'turned-decline', edits: TO_DECLINE, signed: null, forged: true }),
  read(settled),
  purchase(facts, closed),
  callback('intermediate', closed),
  customer('decline', closed),
  ...declined(closed),
  customer('pay', closed),
  ...['missing', 'wrong-key'].map((fault) => forged(closed, fault)),
  audit,
]);
