import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { PLAIN_PURCHASES } from '#targets/gateway/defects/rules-together';
import { hasMaximum, hasMinimum, not, requires } from '#targets/gateway/overrides/applies-to';
import { amountOf, moveLimit, refusing } from '#targets/gateway/overrides/checks';
import { termsOf } from '#targets/gateway/reference/payments/terms';

/** Requests refused that the documents allow. */
export const strictnessDefects: readonly Defect[] = [
  defect(
    'round-amounts-only',
    'Refuses an amount with satang in it.',
    { caughtBy: [...PLAIN_PURCHASES, 'set-limits-accepted', 'refusal-codes-documented', 'series-accepted'] },
    refusing((asked) => Number(amountOf(asked)) % 100 !== 0),
  ),
  defect(
    'return-url-demanded',
    'Demands a return_url where the document asks for none.',
    {
      caughtBy: [
        ...PLAIN_PURCHASES,
        'refusal-codes-documented',
        'amounts-within-limits',
        'set-limits-accepted',
        'genuine-texts',
      ],
      when: not(requires('/return_url/success')),
    },
    () => ({
      terms: (terms) => ({ ...terms, required: [...new Set([...terms.required, '/return_url/success'])] }),
    }),
  ),
  defect(
    'other-members-refused',
    'Refuses a request that has a documented optional member.',
    { caughtBy: ['further-members', 'lengths-and-forms-allowed'] },
    refusing(({ message }) => at(message, '/payment/description') !== undefined),
  ),
  defect(
    'return-urls-refused',
    'Refuses a request that names where to return after a decline.',
    { caughtBy: ['further-members'] },
    refusing(({ message }) => at(message, '/return_url/decline') !== undefined),
  ),
  defect(
    'long-payment-id-refused',
    'Refuses a payment_id of exactly 255 characters.',
    { caughtBy: ['lengths-and-forms-allowed'] },
    refusing(({ message }) => String(at(message, '/general/payment_id')).length === 255),
  ),
  defect(
    'long-names-refused',
    'Refuses a name of the customer of exactly 255 characters.',
    { caughtBy: ['lengths-and-forms-allowed'] },
    refusing(({ message }) => String(at(message, '/customer/last_name')).length === 255),
  ),
  defect(
    'thai-payment-id-refused',
    'Refuses a payment_id that is not ASCII.',
    { caughtBy: ['lengths-and-forms-allowed', 'genuine-texts'] },
    refusing(({ message }) => [...String(at(message, '/general/payment_id'))].some((one) => one > '\x7f')),
  ),
  defect(
    'ipv6-refused',
    'Refuses an IPv6 address of the customer.',
    { caughtBy: ['lengths-and-forms-allowed', 'genuine-texts'] },
    refusing(({ message }) => String(at(message, '/customer/ip_address')).includes(':')),
  ),
  defect(
    'minimum-one-more',
    'Refuses the minimum amount itself.',
    { caughtBy: ['amounts-within-limits', 'set-limits-accepted'], when: hasMinimum },
    moveLimit('min', 1),
  ),
  defect(
    'maximum-one-less',
    'Refuses the maximum amount itself.',
    { caughtBy: ['amounts-within-limits', 'set-limits-accepted'], when: hasMaximum },
    moveLimit('max', -1),
  ),
  defect(
    'set-limits-exclusive',
    'Refuses the very limits that a project sets for itself.',
    { caughtBy: ['set-limits-accepted'] },
    () => ({
      terms: (terms) => {
        const documented = termsOf(terms.method, terms.channel)?.limits;
        const { min, max } = terms.limits;
        const limits = { min: min === documented?.min ? min : min + 1, max: max === documented?.max ? max : max - 1 };
        return { ...terms, limits };
      },
    }),
  ),
];
