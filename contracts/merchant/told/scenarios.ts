import { labels } from '#contracts/labels';
import { audit, bought, callback, customer, purchase, read, remove, set } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Edit } from '#core/json';

export const { told, untold, whole } = labels('told', 'untold', 'whole');

/** Instructions in which something other than the payment's own status says that it succeeded. */
export const OPEN: Readonly<Record<string, readonly Edit[]>> = {
  'operation-success': [set('/operation/status', 'success'), set('/operation/message', 'Success')],
  'code-zero': [set('/operation/code', '0')],
};

/** Successes that tell no sum, or none in whole satang. */
export const UNTOLD: Readonly<Record<string, readonly Edit[]>> = {
  'decimal-sum': [set('/payment/sum/amount', 1_281.7), set('/operation/sum_initial/amount', 1_281.7)],
  'no-sum': [remove('/payment/sum'), remove('/operation/sum_initial'), remove('/operation/sum_converted')],
};

/** Signed messages that do not say all of it: that the payment succeeded, or what was paid, which is less than was asked. */
export const halfTold = scenario('half-told', 'Signed callbacks that do not say all of a success', (facts) => [
  purchase(facts, told),
  callback('intermediate', told),
  customer('pay', told, facts.amount - 2_000),
  read(told),
  ...Object.entries(OPEN).flatMap(([as, edits]) => [
    callback('intermediate', told, { as, edits, forged: true }),
    read(told),
  ]),
  ...Object.entries(UNTOLD).flatMap(([as, edits]) => [
    callback('success', told, { as, edits, forged: true }),
    read(told),
  ]),
  callback('success', told, {
    as: 'other-initial-sum',
    edits: [set('/operation/sum_initial/amount', facts.amount), set('/operation/sum_converted/amount', facts.amount)],
    forged: true,
  }),
  read(told),
  ...bought(facts, untold),
  callback('success', untold, { as: 'no-status', edits: [remove('/payment/status')], forged: true }),
  read(untold),
  ...bought(facts, whole),
  callback('success', whole),
  audit,
]);
