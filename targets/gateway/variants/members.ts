import { at, type JsonObject } from '#core/json';
import { redirects } from '#targets/gateway/overrides/applies-to';
import { redirectedByGet } from '#targets/gateway/overrides/callbacks';
import { type Change, remove, set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { type Variant, variant } from './variant.ts';

/** Changes the description of callbacks whose request has none. */
const withoutDescription =
  (change: Change): Change =>
  (message: JsonObject) =>
    at(message, '/payment/description') === '' ? change(message) : message;

/** A result that was taken is sent once more, at the time of the next attempt. */
const toldTwice: Override = ({ delivered }) => {
  const told = new Set<string>();
  return {
    delivered: (status, text) => {
      if (!delivered(status, text) || told.has(text) || !tellsAResult(text)) return delivered(status, text);
      told.add(text);
      return false;
    },
  };
};

function tellsAResult(text: string): boolean {
  const { payment } = JSON.parse(text) as { readonly payment?: { readonly status?: string } };
  return payment?.status === 'success' || payment?.status === 'decline';
}

/** Members of callbacks, and spellings of their values, that the documents leave open. */
export const memberVariants: readonly Variant[] = [
  {
    ...variant(
      'description-empty',
      'Writes an empty description in callbacks, whatever the request said.',
      { reading: 'AMB-payment-description/empty' },
      () => ({ callback: set('/payment/description', '') }),
    ),
    unproven: ['description-returned'],
  },
  {
    ...variant(
      'description-of-platform',
      'Writes the payment id as the description in callbacks.',
      { reading: 'AMB-payment-description/own' },
      () => ({ callback: (body) => set('/payment/description', at(body, '/payment/id') ?? '')(body) }),
    ),
    unproven: ['description-returned'],
  },
  variant(
    'null-description',
    'Writes null for a description that the request does not have.',
    { reading: 'AMB-null-members/null' },
    () => ({ callback: withoutDescription(set('/payment/description', null)) }),
  ),
  variant(
    'absent-description',
    'Leaves out a description that the request does not have.',
    { reading: 'AMB-null-members/left-out' },
    () => ({ callback: withoutDescription(remove('/payment/description')) }),
  ),
  variant(
    'amounts-with-fraction',
    'Writes amounts in callbacks with a fraction of zero.',
    { reading: 'AMB-amount-fractions/fraction' },
    () => ({ write: (message) => JSON.stringify(message).replaceAll(/("amount":\d+)/g, '$1.0') }),
  ),
  variant(
    'empty-containers-as-lists',
    'Writes the body of a redirection without data as a list.',
    { reading: 'AMB-empty-containers/list', when: redirects },
    redirectedByGet([]),
  ),
  variant(
    'customer-of-platform',
    'Names the customer by an id of the platform in callbacks.',
    { reading: 'AMB-customer-echo/other' },
    () => ({ callback: set('/customer/id', '4711') }),
  ),
  variant(
    'initial-sum-asked',
    'Tells the amount asked as the initial sum where another one was paid.',
    { reading: 'AMB-other-amount-initial/asked' },
    () => ({
      callback: (body, { stage, payment }) =>
        stage === 'final' ? set('/operation/sum_initial/amount', payment.sale.amount)(body) : body,
    }),
  ),
  variant(
    'result-told-twice',
    'Tells a result a second time, though the first callback was received.',
    { reading: 'AMB-result-repeated/sometimes' },
    toldTwice,
  ),
];
