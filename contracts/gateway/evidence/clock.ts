import { at } from '#core/json';
import type { Millis } from '#core/time';
import type { Callback } from './callbacks.ts';

/** A time in milliseconds of the target's clock, or of the kit's where it has none; not a number where neither was read. */
export const clockMs = (clock: string | null | undefined): Millis => Date.parse(clock ?? '');

/** What the clock said at the end of the move in which a callback arrived. */
export function clockAfter({ evidence, index, seen }: Callback): Millis {
  const move = evidence.events.findLast(
    (event, location) => location < index && event.kind === 'control' && event.operation === 'clock',
  );
  const now = move?.kind === 'control' ? at(move.answer, '/now') : undefined;
  return clockMs(typeof now === 'string' ? now : seen.clock);
}
