import { labels } from '#contracts/labels';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { audit, bought, callback, customer, purchase, read, set } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Step } from '#core/model';

export const { less, more, vast, foreign, exact } = labels('less', 'more', 'vast', 'foreign', 'exact');

/** Another customer pays what was asked. */
const paidExactly = (facts: MerchantFacts): readonly Step[] => [
  ...bought(facts, exact),
  callback('success', exact),
  audit,
];

/** The customer pays another sum than was asked. */
export const otherAmount = scenario('other-amount-paid', 'A success of another sum than was asked', (facts) =>
  [
    { label: less, paid: facts.amount - 2_000 },
    { label: more, paid: facts.amount + 1_983 },
    // Of 32 bits the sum that was asked is left.
    { label: vast, paid: facts.amount + 2 ** 32 },
  ]
    .flatMap(({ label, paid }) => [
      purchase(facts, label),
      callback('intermediate', label),
      customer('pay', label, paid),
      read(label),
      callback('success', label),
      read(label),
    ])
    .concat(paidExactly(facts)),
);

/** The callback says that another currency was paid, under the right signature. */
export const otherCurrency = scenario('other-currency-paid', 'A signed success in another currency', (facts) => [
  ...bought(facts, foreign),
  callback('success', foreign, {
    as: 'other-currency',
    edits: [set('/payment/sum/currency', 'JPY'), set('/operation/sum_initial/currency', 'JPY')],
    forged: true,
  }),
  read(foreign),
  ...paidExactly(facts),
]);
