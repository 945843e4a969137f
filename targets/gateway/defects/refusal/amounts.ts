import { at, type JsonObject } from '#core/json';
import { type Defect, defect, put } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { amountOf, excusing, refusing, without } from './checks.ts';

/** Moves one limit by so many satang. */
function limit(name: 'min' | 'max', by: number): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({ terms: (terms) => ({ ...terms, limits: { ...terms.limits, [name]: terms.limits[name] + by } }) });
}

/** What it takes for satang: the part before the point. */
function whole(message: JsonObject): JsonObject {
  return put('/payment/amount', Math.trunc(Number(at(message, '/payment/amount'))))(message);
}

/** Wrong amounts and currencies taken, right ones refused. */
export const AMOUNT_DEFECTS: readonly Defect[] = [
  defect(
    'amount-string-accepted',
    'Takes an amount written as a string.',
    { caughtBy: ['amount-in-satang', 'callback-echo'] },
    without('amount-type'),
  ),
  defect(
    'amount-float-accepted',
    'Takes an amount with a fraction of a satang.',
    { caughtBy: ['amount-in-satang', 'callback-echo'] },
    (compliant) => ({
      ...without('amount-integer')(compliant),
      understood: whole,
    }),
  ),
  defect(
    'amount-through-baht',
    'Reckons in baht with binary fractions, which loses a satang now and then.',
    { caughtBy: ['duplicate-harmless', 'status-agrees', 'callback-echo', 'qr-amount'] },
    () => ({
      understood: (message) =>
        put('/payment/amount', Math.trunc((Number(at(message, '/payment/amount')) / 100) * 100))(message),
    }),
  ),
  defect(
    'amount-negative-accepted',
    'Takes an amount below zero.',
    { caughtBy: ['amount-in-satang', 'callback-format'] },
    (compliant) => ({
      ...excusing(['amount-negative', 'limit-min'], (asked) => Number(amountOf(asked)) < 0)(compliant),
    }),
  ),
  defect('amount-zero-accepted', 'Takes an amount of zero.', { caughtBy: ['amount-not-zero'] }, (compliant) => ({
    ...excusing(['amount-zero', 'limit-min'], (asked) => Number(amountOf(asked)) === 0)(compliant),
  })),
  defect(
    'amount-huge-accepted',
    'Takes an amount beyond every bound.',
    { caughtBy: ['amount-in-satang', 'callback-format'], when: ({ limits }) => limits.max === undefined },
    without('amount-most', 'limit-max'),
  ),
  defect(
    'amount-huge-within-no-limit',
    'Takes an amount beyond every bound, that of the method too.',
    {
      caughtBy: ['amount-limits', 'amount-in-satang', 'callback-format'],
      when: ({ limits }) => limits.max !== undefined,
    },
    without('amount-most', 'limit-max'),
  ),
  defect(
    'minimum-one-less',
    'Takes an amount one satang below the minimum.',
    { caughtBy: ['amount-limits'], when: ({ limits }) => limits.min !== undefined },
    limit('min', -1),
  ),
  defect(
    'minimum-one-more',
    'Refuses the minimum amount itself.',
    { caughtBy: ['amounts-within-limits'], when: ({ limits }) => limits.min !== undefined },
    limit('min', 1),
  ),
  defect(
    'maximum-one-more',
    'Takes an amount one satang above the maximum.',
    { caughtBy: ['amount-limits'], when: ({ limits }) => limits.max !== undefined },
    limit('max', 1),
  ),
  defect(
    'maximum-one-less',
    'Refuses the maximum amount itself.',
    { caughtBy: ['amounts-within-limits'], when: ({ limits }) => limits.max !== undefined },
    limit('max', -1),
  ),
  defect(
    'minimum-ignored',
    'Knows no minimum amount.',
    { caughtBy: ['amount-limits'], when: ({ limits }) => limits.min !== undefined },
    without('limit-min'),
  ),
  defect(
    'maximum-ignored',
    'Knows no maximum amount.',
    { caughtBy: ['amount-limits'], when: ({ limits }) => limits.max !== undefined },
    without('limit-max'),
  ),
  defect(
    'minimum-in-baht',
    'Takes its minimum of 100.00 THB for 100 satang.',
    { caughtBy: ['amount-limits'], when: ({ limits }) => limits.min !== undefined },
    () => ({
      terms: (terms) => ({ ...terms, limits: { ...terms.limits, min: Math.max(1, terms.limits.min / 100) } }),
    }),
  ),
  defect(
    'round-amounts-only',
    'Refuses an amount with satang in it.',
    {
      caughtBy: [
        'refusal-codes-documented',
        'lengths-and-forms-allowed',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
      ],
    },
    refusing((asked) => Number(amountOf(asked)) % 100 !== 0),
  ),
];
