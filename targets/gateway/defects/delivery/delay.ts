import { at } from '#core/json';
import { SECOND } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { delayOf, refusing } from '#targets/gateway/overrides/checks';

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
];
