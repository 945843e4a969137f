import { at, type JsonObject } from '#core/json';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { flaw, put, type Spoiled } from '../flaw.ts';
import { amountOf, excusing, refusing, without } from './checks.ts';

const QR_BANKING = ['thai-qr/redirect'];
const TRANSFERS = ['bank-transfer-thailand/redirect'];

/** Moves one limit by so many satang. */
function limit(name: 'min' | 'max', by: number): (honest: Conduct) => Partial<Conduct> {
  return () => ({ terms: (terms) => ({ ...terms, limits: { ...terms.limits, [name]: terms.limits[name] + by } }) });
}

/** What it takes for satang: the part before the point. */
function whole(message: JsonObject): JsonObject {
  return put('/payment/amount', Math.trunc(Number(at(message, '/payment/amount'))))(message);
}

/** Wrong amounts and currencies taken, right ones refused. */
export const AMOUNT_FLAWS: readonly Spoiled[] = [
  flaw('amount-string-accepted', 'Takes an amount written as a string.', without('amount-type')),
  flaw('amount-float-accepted', 'Takes an amount with a fraction of a satang.', (honest) => ({
    ...without('amount-integer')(honest),
    understood: whole,
  })),
  flaw('amount-through-baht', 'Reckons in baht with binary fractions, which loses a satang now and then.', () => ({
    understood: (message) =>
      put('/payment/amount', Math.trunc((Number(at(message, '/payment/amount')) / 100) * 100))(message),
  })),
  flaw('amount-negative-accepted', 'Takes an amount below zero.', (honest) => ({
    ...excusing(['amount-negative', 'limit-min'], (asked) => Number(amountOf(asked)) < 0)(honest),
  })),
  flaw('amount-zero-accepted', 'Takes an amount of zero.', (honest) => ({
    ...excusing(['amount-zero', 'limit-min'], (asked) => Number(amountOf(asked)) === 0)(honest),
  })),
  flaw('amount-huge-accepted', 'Takes an amount beyond every bound.', without('amount-most', 'limit-max')),
  flaw('minimum-one-less', 'Takes an amount one satang below the minimum.', limit('min', -1), [
    ...QR_BANKING,
    ...TRANSFERS,
  ]),
  flaw('minimum-one-more', 'Refuses the minimum amount itself.', limit('min', 1), [...QR_BANKING, ...TRANSFERS]),
  flaw('maximum-one-more', 'Takes an amount one satang above the maximum.', limit('max', 1), TRANSFERS),
  flaw('maximum-one-less', 'Refuses the maximum amount itself.', limit('max', -1), TRANSFERS),
  flaw('minimum-ignored', 'Knows no minimum amount.', without('limit-min'), [...QR_BANKING, ...TRANSFERS]),
  flaw('maximum-ignored', 'Knows no maximum amount.', without('limit-max'), TRANSFERS),
  flaw(
    'minimum-in-baht',
    'Takes its minimum of 100.00 THB for 100 satang.',
    () => ({
      terms: (terms) => ({ ...terms, limits: { ...terms.limits, min: Math.max(1, terms.limits.min / 100) } }),
    }),
    [...QR_BANKING, ...TRANSFERS],
  ),
  flaw(
    'round-amounts-only',
    'Refuses an amount with satang in it.',
    refusing((asked) => Number(amountOf(asked)) % 100 !== 0),
  ),
];
