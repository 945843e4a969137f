import { at } from '#core/json';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { without } from './checks.ts';
import { type Defective, defect, put } from './defect.ts';

/** Takes a currency beside the documented one; `as` is what it is understood as. */
function alsoTakes(currency: string, as = currency): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, currencies: [...terms.currencies, currency] }),
    understood: (message) =>
      at(message, '/payment/currency') === currency ? put('/payment/currency', as)(message) : message,
  });
}

/** Currencies other than THB taken. */
export const CURRENCY_DEFECTS: readonly Defective[] = [
  defect('usd-accepted', 'Takes a payment in USD.', alsoTakes('USD')),
  defect('eur-accepted', 'Takes a payment in EUR.', alsoTakes('EUR')),
  defect('jpy-accepted', 'Takes a payment in JPY, a currency without minor units.', alsoTakes('JPY')),
  defect('lower-case-thb-accepted', 'Takes thb for THB.', alsoTakes('thb', 'THB')),
  defect('mixed-case-thb-accepted', 'Takes Thb for THB.', alsoTakes('Thb', 'THB')),
  defect('numeric-currency-accepted', 'Takes the numeric code 764 for THB.', alsoTakes('764', 'THB')),
  defect('unknown-currency-accepted', 'Takes whatever stands in the currency.', without('currency')),
];
