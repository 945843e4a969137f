import { at, type Json } from '#core/json';
import type { ControlSeen, Evidence, Label } from '#core/model';
import type { Millis } from '#core/time';
import type { Callback } from './evidence.ts';

/** A move of the customer, and where it stands in the scenario. */
export interface Move {
  readonly index: number;
  readonly seen: ControlSeen;
}

/** What the customer did with a payment, in order. */
export function movesOf(evidence: Evidence, payment: Label | undefined): readonly Move[] {
  const id = payment === undefined ? undefined : evidence.payments[payment];
  return evidence.events.flatMap((seen, index): readonly Move[] =>
    seen.kind === 'control' && seen.operation === 'customer' && id !== undefined && at(seen.sent, '/payment_id') === id
      ? [{ index, seen }]
      : [],
  );
}

/** What the customer did with a payment first; `undefined` where nothing was done. */
export function moveOf(evidence: Evidence, payment: Label): Move | undefined {
  return movesOf(evidence, payment)[0];
}

/** The payment ids in the provider's log, or `undefined` where the target shows none. */
export function providerLog(evidence: Evidence): ReadonlySet<string> | undefined {
  const looks = evidence.events.filter((event) => event.kind === 'control' && event.operation === 'purchases');
  if (looks.length === 0) return undefined;
  return new Set(
    looks.flatMap((look) => {
      const list = look.kind === 'control' ? at(look.answer, '/purchases') : undefined;
      return Array.isArray(list) ? (list as readonly Json[]).map((one) => String(at(one, '/payment_id'))) : [];
    }),
  );
}

/** A time of the target's clock in milliseconds; not a number where it has none. */
export const clockMs = (clock: string | null | undefined): Millis => Date.parse(clock ?? '');

/** What the clock said at the end of the move in which a callback arrived. */
export function clockAfter({ evidence, index, seen }: Callback): Millis {
  const move = evidence.events.findLast(
    (event, location) => location < index && event.kind === 'control' && event.operation === 'clock',
  );
  const now = move?.kind === 'control' ? at(move.answer, '/now') : undefined;
  return clockMs(typeof now === 'string' ? now : seen.clock);
}
