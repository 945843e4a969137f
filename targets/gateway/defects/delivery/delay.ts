import { at } from '#core/json';
import { SECOND } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { endsUnpaid } from '#targets/gateway/overrides/applies-to';
import { delayOf, refusing } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** Puts off the results that are told by some callbacks, and no others. */
function delayedOnly(which: (payment: Payment) => boolean): Override {
  return ({ onFinal, delay }) => {
    let isMeant = true;
    return {
      onFinal: (payment) => {
        isMeant = which(payment);
        return onFinal(payment);
      },
      delay: (stage, sale) => (stage === 'final' && !isMeant ? 0 : delay(stage, sale)),
    };
  };
}

/** Delays of callbacks that are refused or not kept. */
export const delayDefects: readonly Defect[] = [
  defect(
    'callback-options-refused',
    'Refuses a request that sets callback.delay.',
    { caughtBy: ['delay-allowed'] },
    refusing(({ message }) => at(message, '/callback/delay') !== undefined),
  ),
  defect(
    'delay-600-refused',
    'Refuses the longest callback.delay of 600 seconds.',
    { caughtBy: ['delay-allowed'] },
    refusing((asked) => delayOf(asked) === 600),
  ),
  defect(
    'delay-ignored',
    'Sends the final callback at once, whatever callback.delay says.',
    { caughtBy: ['callback-delay'] },
    () => ({
      delay: () => 0,
    }),
  ),
  defect(
    'delay-doubled',
    'Holds the final callback back for twice the callback.delay.',
    { caughtBy: ['callback-delay'] },
    ({ delay }) => ({
      delay: (stage, sale) => 2 * delay(stage, sale),
    }),
  ),
  defect(
    'delay-in-milliseconds',
    'Takes callback.delay for milliseconds.',
    { caughtBy: ['callback-delay'] },
    ({ delay }) => ({
      delay: (stage, sale) => delay(stage, sale) / SECOND,
    }),
  ),
  defect(
    'delay-of-successes-only',
    'Sends declines at once, whatever callback.delay says.',
    { caughtBy: ['callback-delay'] },
    delayedOnly(({ standing }) => standing.status === 'success'),
  ),
  defect(
    'delay-not-of-expiry',
    'Tells the end of an unpaid purchase at once, whatever callback.delay says.',
    { caughtBy: ['callback-delay'], when: (method) => endsUnpaid(method) && !method.lifetimeIsSetting },
    delayedOnly(({ standing }) => standing.code !== '20602'),
  ),
];
