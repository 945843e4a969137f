import type { Json } from '#core/json';
import { type Defect, defect, put } from '#targets/gateway/defects/defect';
import { all, change, final } from './final.ts';

const plusOne = (value: Json) => Number(value) + 1;
const SUMS = ['/payment/sum', '/operation/sum_initial', '/operation/sum_converted'];
const everySum = (member: 'amount' | 'currency', made: (value: Json) => Json) =>
  all(...SUMS.map((sum) => change(`${sum}/${member}`, made)));

/** Sums that are wrong. */
export const SUM_DEFECTS: readonly Defect[] = [
  defect(
    'callback-amount-string',
    'Writes amounts of callbacks as strings.',
    { caughtBy: ['duplicate-harmless', 'other-amount', 'callback-format', 'callback-echo'] },
    final(everySum('amount', String)),
  ),
  defect(
    'callback-amount-baht',
    'Writes amounts of callbacks in baht.',
    { caughtBy: ['duplicate-harmless', 'other-amount', 'callback-echo'] },
    final(everySum('amount', (it) => Math.round(Number(it) / 100))),
  ),
  defect(
    'callback-amount-float',
    'Writes amounts of callbacks with a fraction.',
    { caughtBy: ['duplicate-harmless', 'other-amount', 'callback-format', 'callback-echo'] },
    final(everySum('amount', (it) => Number(it) + 0.5)),
  ),
  defect(
    'callback-amount-other',
    'Tells one satang more than was paid.',
    { caughtBy: ['duplicate-harmless', 'other-amount', 'callback-echo'] },
    final(everySum('amount', plusOne)),
  ),
  defect(
    'callback-amount-negative',
    'Tells amounts below zero.',
    { caughtBy: ['duplicate-harmless', 'other-amount', 'callback-format', 'callback-echo'] },
    final(everySum('amount', (it) => -Number(it))),
  ),
  defect(
    'callback-currency-lower-case',
    'Writes the currency of callbacks in lower case.',
    { caughtBy: ['callback-format', 'callback-echo'] },
    final(everySum('currency', () => 'thb')),
  ),
  defect(
    'callback-currency-numeric',
    'Writes the currency of callbacks as a number.',
    { caughtBy: ['callback-format', 'callback-echo'] },
    final(everySum('currency', () => '764')),
  ),
  defect(
    'callback-currency-other',
    'Tells a payment in USD.',
    { caughtBy: ['callback-echo'] },
    final(everySum('currency', () => 'USD')),
  ),
  defect(
    'sum-initial-differs',
    'Tells another sum before conversion, without conversion.',
    { caughtBy: ['sums-agree'] },
    final(change('/operation/sum_initial/amount', plusOne)),
  ),
  defect(
    'sum-converted-differs',
    'Tells another sum after conversion, without conversion.',
    { caughtBy: ['sums-agree'] },
    final(change('/operation/sum_converted/amount', plusOne)),
  ),
  defect(
    'sum-converted-usd',
    'Converts a payment to USD, without conversion.',
    { caughtBy: ['sums-agree'] },
    final(put('/operation/sum_converted/currency', 'USD')),
  ),
];
