import { at } from '#core/json';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { flaw, put, type Spoiled } from '../flaw.ts';
import { without } from './checks.ts';

/** Takes a currency beside the documented one; `as` is what it is understood as. */
function alsoTakes(currency: string, as = currency): (honest: Conduct) => Partial<Conduct> {
  return () => ({
    terms: (terms) => ({ ...terms, currencies: [...terms.currencies, currency] }),
    understood: (message) =>
      at(message, '/payment/currency') === currency ? put('/payment/currency', as)(message) : message,
  });
}

/** Currencies other than THB taken. */
export const CURRENCY_FLAWS: readonly Spoiled[] = [
  flaw('usd-accepted', 'Takes a payment in USD.', alsoTakes('USD')),
  flaw('eur-accepted', 'Takes a payment in EUR.', alsoTakes('EUR')),
  flaw('jpy-accepted', 'Takes a payment in JPY, a currency without minor units.', alsoTakes('JPY')),
  flaw('lower-case-thb-accepted', 'Takes thb for THB.', alsoTakes('thb', 'THB')),
  flaw('mixed-case-thb-accepted', 'Takes Thb for THB.', alsoTakes('Thb', 'THB')),
  flaw('numeric-currency-accepted', 'Takes the numeric code 764 for THB.', alsoTakes('764', 'THB')),
  flaw('unknown-currency-accepted', 'Takes whatever stands in the currency.', without('currency')),
];
