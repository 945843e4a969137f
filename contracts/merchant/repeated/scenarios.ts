import { labels } from '#contracts/labels';
import { audit, bought, boughtTogether, callback, purchase, read, set, succeeded } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { once } = labels('once');
export const CROWD = labels('crowd', 'second-crowd', 'third-crowd', 'fourth-crowd', 'fifth-crowd');
export const { cut } = labels('cut');
export const { early, stale } = labels('early', 'stale');

/** The same success again and again, also with its members in another order. */
export const repeated = scenario('repeated', 'A success that is repeated', (facts) => [
  ...bought(facts, once),
  ...succeeded(once),
  ...succeeded(once, { as: 'again' }),
  ...succeeded(once, { as: 'in other order', signed: { fault: 'reordered' } }),
  callback('success', once, { as: 'with another member', edits: [set('/note', 'again')] }),
  audit,
]);

/**
 * Twenty at once, before the first is answered. A race shows only when two of them meet, which is never sure: so there are
 * further rounds, smaller ones, since a merchant that answers one at a time is waited for in each.
 */
export const atOnce = scenario('at-once', 'A success that is sent twenty times at once', (facts) => {
  const crowds = Object.values(CROWD);
  return [
    ...boughtTogether(facts, crowds),
    ...crowds.map((label, round) => callback('success', label, { times: round === 0 ? 20 : 8 })),
    audit,
  ];
});

/** The platform does not wait for the answer, and sends the callback again. */
export const interrupted = scenario('interrupted', 'A success whose connection ends before the answer', (facts) => [
  ...bought(facts, cut),
  callback('success', cut, { as: 'cut off', hangUp: true }),
  read(cut),
  callback('success', cut, { as: 'again' }),
  audit,
]);

/** The result overtakes the instruction, which comes after all and once more. */
export const overtaken = scenario('overtaken', 'A success that overtakes its instruction', (facts) => [
  purchase(facts, early),
  { do: 'customer', payment: early, project: 'main', action: 'pay' },
  ...succeeded(early),
  callback('intermediate', early),
  read(early),
  ...bought(facts, stale),
  ...succeeded(stale),
  callback('intermediate', stale, { as: 'stale' }),
  audit,
]);
