import type { Json } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { finalCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, set, update } from '#targets/gateway/overrides/changes';

const plusOne = (value: Json) => Number(value) + 1;
const SUMS = ['/payment/sum', '/operation/sum_initial', '/operation/sum_converted'];
const everySum = (member: 'amount' | 'currency', made: (value: Json) => Json) =>
  inOrder(...SUMS.map((sum) => update(`${sum}/${member}`, made)));

/** Sums that are wrong. */
export const sumDefects: readonly Defect[] = [
  defect(
    'callback-amount-string',
    'Writes amounts of callbacks as strings.',
    { caughtBy: ['callback-format', 'duplicate-harmless', 'other-amount', 'callback-echo'] },
    finalCallback(everySum('amount', String)),
  ),
  defect(
    'callback-amount-baht',
    'Writes amounts of callbacks in baht.',
    { caughtBy: ['callback-echo', 'duplicate-harmless', 'other-amount'] },
    finalCallback(everySum('amount', (it) => Math.round(Number(it) / 100))),
  ),
  defect(
    'callback-amount-float',
    'Writes amounts of callbacks with a fraction.',
    { caughtBy: ['callback-format', 'duplicate-harmless', 'other-amount', 'callback-echo'] },
    finalCallback(everySum('amount', (it) => Number(it) + 0.5)),
  ),
  defect(
    'callback-amount-other',
    'Tells one satang more than was paid.',
    { caughtBy: ['callback-echo', 'duplicate-harmless', 'other-amount'] },
    finalCallback(everySum('amount', plusOne)),
  ),
  defect(
    'callback-amount-negative',
    'Tells amounts below zero.',
    { caughtBy: ['callback-format', 'duplicate-harmless', 'other-amount', 'callback-echo'] },
    finalCallback(everySum('amount', (it) => -Number(it))),
  ),
  defect(
    'callback-currency-lower-case',
    'Writes the currency of callbacks in lower case.',
    { caughtBy: ['callback-format', 'callback-echo', 'other-amount'] },
    finalCallback(everySum('currency', () => 'thb')),
  ),
  defect(
    'callback-currency-numeric',
    'Writes the currency of callbacks as a number.',
    { caughtBy: ['callback-format', 'callback-echo', 'other-amount'] },
    finalCallback(everySum('currency', () => '764')),
  ),
  defect(
    'callback-currency-other',
    'Tells a payment in USD.',
    { caughtBy: ['callback-echo', 'other-amount'] },
    finalCallback(everySum('currency', () => 'USD')),
  ),
  defect(
    'sum-initial-differs',
    'Tells another sum before conversion, without conversion.',
    { caughtBy: ['sums-agree'] },
    finalCallback(update('/operation/sum_initial/amount', plusOne)),
  ),
  defect(
    'sum-converted-differs',
    'Tells another sum after conversion, without conversion.',
    { caughtBy: ['sums-agree'] },
    finalCallback(update('/operation/sum_converted/amount', plusOne)),
  ),
  defect(
    'sum-converted-usd',
    'Converts a payment to USD, without conversion.',
    { caughtBy: ['sums-agree'] },
    finalCallback(set('/operation/sum_converted/currency', 'USD')),
  ),
];
