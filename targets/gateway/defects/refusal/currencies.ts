import { at } from '#core/json';
import { alsoWhere, type Defect, declinesSoon, defect } from '#targets/gateway/defects/defect';
import { set } from '#targets/gateway/overrides/changes';
import { withoutChecks } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';

/** Takes a currency beside the documented one; `as` is what it is understood as. */
function alsoTakes(currency: string, as = currency): Override {
  return () => ({
    terms: (terms) => ({ ...terms, currencies: [...terms.currencies, currency] }),
    understood: (message) =>
      at(message, '/payment/currency') === currency ? set('/payment/currency', as)(message) : message,
  });
}

/** Currencies other than THB taken. */
export const currencyDefects: readonly Defect[] = [
  defect('usd-accepted', 'Takes a payment in USD.', { caughtBy: ['thb-only'] }, alsoTakes('USD')),
  defect('eur-accepted', 'Takes a payment in EUR.', { caughtBy: ['thb-only'] }, alsoTakes('EUR')),
  defect(
    'jpy-accepted',
    'Takes a payment in JPY, a currency without minor units.',
    { caughtBy: ['thb-only'] },
    alsoTakes('JPY'),
  ),
  defect(
    'lower-case-thb-accepted',
    'Takes thb for THB.',
    { caughtBy: alsoWhere(['thb-only', 'intermediate-echo'], declinesSoon, 'callback-echo') },
    alsoTakes('thb', 'THB'),
  ),
  defect(
    'mixed-case-thb-accepted',
    'Takes Thb for THB.',
    { caughtBy: alsoWhere(['thb-only', 'intermediate-echo'], declinesSoon, 'callback-echo') },
    alsoTakes('Thb', 'THB'),
  ),
  defect(
    'numeric-currency-accepted',
    'Takes the numeric code 764 for THB.',
    { caughtBy: alsoWhere(['thb-only', 'intermediate-echo'], declinesSoon, 'callback-echo') },
    alsoTakes('764', 'THB'),
  ),
  defect(
    'unknown-currency-accepted',
    'Takes whatever stands in the currency.',
    { caughtBy: ['thb-only'] },
    withoutChecks('currency'),
  ),
];
