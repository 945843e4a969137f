import { labels } from '#contracts/labels';
import { audit, bought, callback, purchase, read, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { first, second, third, again } = labels('first', 'second', 'third', 'again');
export const { lena, niran } = labels('lena', 'niran');
export const { lower, upper, within, foreign } = labels('lower', 'upper', 'within', 'foreign');

/** Purchases of two customers, one of whom buys twice; then the id of the first is used again. */
export const customers = scenario('customers', 'Purchases of two customers, and an id used again', (facts) => [
  purchase(facts, first, { customer: lena }),
  purchase(facts, second, { customer: lena, amount: facts.amount + 3 }),
  purchase(facts, third, { customer: niran }),
  purchase(facts, again, { sameIdAs: first, customer: niran }),
  read(first),
  read(second),
  read(third),
]);

/** Amounts that careless arithmetic in baht changes. */
export const AMOUNTS = labels('a12820', 'a12839', 'a59993', 'a10000', 'a100050');
export const amounts = scenario('amounts', 'Amounts that are no exact binary fractions of a baht', (facts) =>
  together(...Object.values(AMOUNTS).map((label) => purchase(facts, label, { amount: Number(label.slice(1)) }))),
);

/** A purchase in another currency than THB. */
export const currency = scenario(
  'other-currency-asked',
  'A purchase in a currency that the method does not have',
  (facts) => [purchase(facts, foreign, { currency: 'USD' }), read(foreign)],
);

/** Purchases just outside the documented limits, and one within them. */
export const limits = scenario(
  'limits',
  'Purchases just outside the limits, and one within them',
  (facts) => {
    const { min, max } = facts.method.limits;
    return [
      ...(min === undefined ? [] : [purchase(facts, lower, { amount: min - 1 }), read(lower)]),
      ...(max === undefined ? [] : [purchase(facts, upper, { amount: max + 1 }), read(upper)]),
      purchase(facts, within),
    ];
  },
  {
    when: ({
      method: {
        limits: { min, max },
      },
    }) => min !== undefined || max !== undefined,
  },
);

/** The whole way of one purchase. */
export const { paid } = labels('paid');
export const whole = scenario('paid', 'A purchase that is paid', (facts) => [
  purchase(facts, paid),
  read(paid),
  ...bought(facts, paid).slice(1),
  callback('success', paid),
  audit,
]);
