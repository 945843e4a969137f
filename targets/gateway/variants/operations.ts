import { at } from '#core/json';
import { hasMaximum, not } from '#targets/gateway/overrides/applies-to';
import { amountOf, refusing } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';
import { type Variant, variant } from './variant.ts';

/** Takes whatever is sent to a path that names an operation. */
function accepting(operation: string): Override {
  return ({ unknownPath }) => ({
    unknownPath: (path) =>
      path.includes(operation) ? { status: 200, body: { status: 'success', request_id: 'r-1' } } : unknownPath(path),
  });
}

/** A refused request has taken its payment_id all the same. */
const refusedIdLocked: Override = (compliant) => {
  const taken = new Set<unknown>();
  return {
    ...refusing(({ message }) => taken.has(at(message, '/general/payment_id')))(compliant),
    reply: (reply, context) => {
      if (context.outcome === 'refused' && context.message) taken.add(at(context.message, '/general/payment_id'));
      return compliant.reply(reply, context);
    },
  };
};

/** Operations beside the purchase, and second tries. */
export const operationVariants: readonly Variant[] = [
  variant(
    'refunds-carried-out',
    'Takes refund requests.',
    { reading: 'AMB-refunds-by-gate/carried-out' },
    accepting('refund'),
  ),
  variant(
    'payouts-carried-out',
    'Takes payout requests.',
    { reading: 'AMB-refunds-by-gate/carried-out' },
    accepting('payout'),
  ),
  variant(
    'no-huge-amounts',
    'Refuses amounts that signed integers of 32 bits have no room for.',
    { when: not(hasMaximum) },
    refusing((asked) => Number(amountOf(asked)) >= 2 ** 31),
  ),
  variant(
    'refused-id-locked',
    'Refuses a payment_id for good once a request with it was refused.',
    { reading: 'AMB-corrected-id/new' },
    refusedIdLocked,
  ),
];
