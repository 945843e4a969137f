import { at, type JsonObject } from '#core/json';
import { alsoWhere, type Defect, declinesSoon, defect } from '#targets/gateway/defects/defect';
import { hasMaximum, hasMinimum } from '#targets/gateway/overrides/applies-to';
import { set } from '#targets/gateway/overrides/changes';
import { amountOf, excusing, moveLimit, withoutChecks } from '#targets/gateway/overrides/checks';
import { termsOf } from '#targets/gateway/reference/payments/terms';

/** What it takes for satang: the part before the point. */
function whole(message: JsonObject): JsonObject {
  return set('/payment/amount', Math.trunc(Number(at(message, '/payment/amount'))))(message);
}

/** Wrong amounts taken. */
export const amountDefects: readonly Defect[] = [
  defect(
    'amount-string-accepted',
    'Takes an amount written as a string.',
    {
      caughtBy: alsoWhere(
        ['amount-in-satang', 'intermediate-echo'],
        ({ limits }) => limits?.max === undefined,
        'callback-echo',
      ),
    },
    withoutChecks('amount-type'),
  ),
  defect(
    'amount-float-accepted',
    'Takes an amount with a fraction of a satang.',
    { caughtBy: alsoWhere(['amount-in-satang', 'intermediate-echo'], declinesSoon, 'callback-echo') },
    (compliant) => ({
      ...withoutChecks('amount-integer')(compliant),
      understood: whole,
    }),
  ),
  defect(
    'amount-negative-accepted',
    'Takes an amount below zero.',
    { caughtBy: ['amount-in-satang'] },
    (compliant) => ({
      ...excusing(['amount-negative', 'limit-min'], (asked) => Number(amountOf(asked)) < 0)(compliant),
    }),
  ),
  defect(
    'amount-zero-accepted',
    'Takes an amount of zero.',
    { caughtBy: ['amount-not-zero'], when: ({ limits }) => limits.min !== undefined },
    excusing(['amount-zero', 'limit-min'], (asked) => Number(amountOf(asked)) === 0),
  ),
  defect(
    'amount-huge-accepted',
    'Takes an amount beyond every bound.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMaximum },
    withoutChecks('amount-most', 'limit-max'),
  ),
  defect(
    'minimum-one-less',
    'Takes an amount one satang below the minimum.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMinimum },
    moveLimit('min', -1),
  ),
  defect(
    'maximum-one-more',
    'Takes an amount one satang above the maximum.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMaximum },
    moveLimit('max', 1),
  ),
  defect(
    'minimum-ignored',
    'Knows no minimum amount.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMinimum },
    withoutChecks('limit-min'),
  ),
  defect(
    'maximum-ignored',
    'Knows no maximum amount.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMaximum },
    withoutChecks('limit-max'),
  ),
  defect(
    'minimum-in-baht',
    'Takes its minimum of 100.00 THB for 100 satang.',
    { caughtBy: ['amount-limits', 'set-limits-kept'], when: hasMinimum },
    () => ({
      terms: (terms) => ({ ...terms, limits: { ...terms.limits, min: Math.max(1, terms.limits.min / 100) } }),
    }),
  ),
  defect(
    'set-limits-ignored',
    'Keeps to its own limits where a project has others.',
    { caughtBy: ['set-limits-kept'] },
    () => ({ terms: (terms) => ({ ...terms, limits: termsOf(terms.method, terms.channel)?.limits ?? terms.limits }) }),
  ),
];
