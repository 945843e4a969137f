import type { Label } from '#contracts/labels';
import { at } from '#core/json';
import type { ControlSeen, Evidence } from '#core/model';

/** A move of the customer, and where it stands in the scenario. */
export interface Move {
  readonly index: number;
  readonly seen: ControlSeen;
}

/** What the customer did with a payment, in order. */
export function movesOf(evidence: Evidence, payment: Label | undefined): readonly Move[] {
  const id = payment === undefined ? undefined : evidence.payments[payment];
  if (id === undefined) return [];
  return evidence.events.flatMap((seen, index): readonly Move[] =>
    seen.kind === 'control' && seen.operation === 'customer' && at(seen.sent, '/payment_id') === id
      ? [{ index, seen }]
      : [],
  );
}

/** What the customer did with a payment first; `undefined` where nothing was done. */
export function moveOf(evidence: Evidence, payment: Label): Move | undefined {
  return movesOf(evidence, payment)[0];
}
