import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import type { Label } from '#contracts/labels';
import type { Pointer } from '#core/json';
import type { Evidence } from '#core/model';

/** A payment that the customer decided, and the final callbacks that followed. */
export interface Decided {
  readonly payment: Label;
  /** Where the customer's move stands in the evidence. */
  readonly at: Pointer;
  readonly finals: readonly Callback[];
}

/** Those of the payments that the customer decided, by a move or by the amount where a target has no control. */
export function decided(evidence: Evidence, ...payments: readonly Label[]): readonly Decided[] {
  return payments.flatMap((payment) => {
    const move = moveOf(evidence, payment);
    if (!evidence.payments[payment] || (!move && !isDecidedByAmount(evidence))) return [];
    const finals = finalsOf(evidence, payment);
    // A move that the target would not make shows nothing of its own.
    if (finals.length === 0 && (move?.seen.status ?? 200) >= 300) return [];
    return [{ payment, at: move ? `/events/${move.index}` : '/events/0', finals }];
  });
}

/** Those of which a result was reported. */
export function reported(evidence: Evidence, ...payments: readonly Label[]): readonly Decided[] {
  return decided(evidence, ...payments).filter(({ finals }) => finals.length > 0);
}

/** Whether the amount decides in place of a customer: the target has one, and is not moved by control calls. */
function isDecidedByAmount(evidence: Evidence): boolean {
  return evidence.capabilities.claims.includes('customer') && !isControlled(evidence);
}

/** Whether the target is moved by control calls: without them the amount decides. */
export function isControlled({ events }: Evidence): boolean {
  return events.some(({ kind }) => kind === 'control');
}
