import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import type { Millis } from '#core/time';

/** A move of the clock. */
export interface Move {
  readonly index: number;
  readonly from: Millis;
  readonly to: Millis;
}

/** Every move of the clock that succeeded, also one by nothing. */
export function movesOf({ events }: Evidence): readonly Move[] {
  return events.flatMap((event, index) => {
    if (event.kind !== 'control' || event.operation !== 'clock' || !isObject(event.answer)) return [];
    const to = Date.parse(String(event.answer.now));
    return Number.isNaN(to) ? [] : [{ index, from: event.clock === null ? to : Date.parse(event.clock), to }];
  });
}

/** The instants between which an event happened, by the target's clock. */
export function windowAt(
  moves: readonly Move[],
  index: number,
  clock: string | null,
): { readonly lower: Millis; readonly upper: Millis } {
  const lower = clock === null ? Number.NEGATIVE_INFINITY : Date.parse(clock);
  const last = moves.findLast((move) => move.index < index);
  return { lower, upper: last === undefined ? Number.POSITIVE_INFINITY : Math.max(lower, last.to) };
}
