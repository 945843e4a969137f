import type { Json } from '#core/json';
import { flaw, put, type Spoiled } from '../flaw.ts';
import { all, change, final } from './final.ts';

const plusOne = (value: Json) => Number(value) + 1;
const SUMS = ['/payment/sum', '/operation/sum_initial', '/operation/sum_converted'];
const everySum = (member: 'amount' | 'currency', made: (value: Json) => Json) =>
  all(...SUMS.map((sum) => change(`${sum}/${member}`, made)));

/** Sums told wrongly. */
export const SUM_FLAWS: readonly Spoiled[] = [
  flaw('callback-amount-string', 'Writes amounts of callbacks as strings.', final(everySum('amount', String))),
  flaw(
    'callback-amount-baht',
    'Writes amounts of callbacks in baht.',
    final(everySum('amount', (it) => Math.round(Number(it) / 100))),
  ),
  flaw(
    'callback-amount-float',
    'Writes amounts of callbacks with a fraction.',
    final(everySum('amount', (it) => Number(it) + 0.5)),
  ),
  flaw('callback-amount-other', 'Tells one satang more than was paid.', final(everySum('amount', plusOne))),
  flaw('callback-amount-negative', 'Tells amounts below zero.', final(everySum('amount', (it) => -Number(it)))),
  flaw(
    'callback-currency-lower-case',
    'Writes the currency of callbacks in lower case.',
    final(everySum('currency', () => 'thb')),
  ),
  flaw(
    'callback-currency-numeric',
    'Writes the currency of callbacks as a number.',
    final(everySum('currency', () => '764')),
  ),
  flaw('callback-currency-other', 'Tells a payment in USD.', final(everySum('currency', () => 'USD'))),
  flaw(
    'sum-initial-differs',
    'Tells another sum before conversion, without conversion.',
    final(change('/operation/sum_initial/amount', plusOne)),
  ),
  flaw(
    'sum-converted-differs',
    'Tells another sum after conversion, without conversion.',
    final(change('/operation/sum_converted/amount', plusOne)),
  ),
  flaw(
    'sum-converted-usd',
    'Converts a payment to USD, without conversion.',
    final(put('/operation/sum_converted/currency', 'USD')),
  ),
];
