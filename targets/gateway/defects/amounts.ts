import { at, type JsonObject } from '#core/json';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { amountOf, excusing, refusing, without } from './checks.ts';
import { type Defective, defect, put } from './defect.ts';

const QR_BANKING = ['thai-qr/redirect'];
const TRANSFERS = ['bank-transfer-thailand/redirect'];

/** Moves one limit by so many satang. */
function limit(name: 'min' | 'max', by: number): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({ terms: (terms) => ({ ...terms, limits: { ...terms.limits, [name]: terms.limits[name] + by } }) });
}

/** What it takes for satang: the part before the point. */
function whole(message: JsonObject): JsonObject {
  return put('/payment/amount', Math.trunc(Number(at(message, '/payment/amount'))))(message);
}

/** Wrong amounts and currencies taken, right ones refused. */
export const AMOUNT_DEFECTS: readonly Defective[] = [
  defect('amount-string-accepted', 'Takes an amount written as a string.', without('amount-type')),
  defect('amount-float-accepted', 'Takes an amount with a fraction of a satang.', (compliant) => ({
    ...without('amount-integer')(compliant),
    understood: whole,
  })),
  defect('amount-through-baht', 'Reckons in baht with binary fractions, which loses a satang now and then.', () => ({
    understood: (message) =>
      put('/payment/amount', Math.trunc((Number(at(message, '/payment/amount')) / 100) * 100))(message),
  })),
  defect('amount-negative-accepted', 'Takes an amount below zero.', (compliant) => ({
    ...excusing(['amount-negative', 'limit-min'], (asked) => Number(amountOf(asked)) < 0)(compliant),
  })),
  defect('amount-zero-accepted', 'Takes an amount of zero.', (compliant) => ({
    ...excusing(['amount-zero', 'limit-min'], (asked) => Number(amountOf(asked)) === 0)(compliant),
  })),
  defect('amount-huge-accepted', 'Takes an amount beyond every bound.', without('amount-most', 'limit-max')),
  defect('minimum-one-less', 'Takes an amount one satang below the minimum.', limit('min', -1), [
    ...QR_BANKING,
    ...TRANSFERS,
  ]),
  defect('minimum-one-more', 'Refuses the minimum amount itself.', limit('min', 1), [...QR_BANKING, ...TRANSFERS]),
  defect('maximum-one-more', 'Takes an amount one satang above the maximum.', limit('max', 1), TRANSFERS),
  defect('maximum-one-less', 'Refuses the maximum amount itself.', limit('max', -1), TRANSFERS),
  defect('minimum-ignored', 'Knows no minimum amount.', without('limit-min'), [...QR_BANKING, ...TRANSFERS]),
  defect('maximum-ignored', 'Knows no maximum amount.', without('limit-max'), TRANSFERS),
  defect(
    'minimum-in-baht',
    'Takes its minimum of 100.00 THB for 100 satang.',
    () => ({
      terms: (terms) => ({ ...terms, limits: { ...terms.limits, min: Math.max(1, terms.limits.min / 100) } }),
    }),
    [...QR_BANKING, ...TRANSFERS],
  ),
  defect(
    'round-amounts-only',
    'Refuses an amount with satang in it.',
    refusing((asked) => Number(amountOf(asked)) % 100 !== 0),
  ),
];
