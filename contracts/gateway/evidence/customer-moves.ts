import type { Label } from '#contracts/labels';
import { at } from '#core/json';
import type { ControlSeen, Evidence } from '#core/model';
import type { Satang } from '#core/money';
import { accepted, asked } from './exchanges.ts';
import { perEvidence } from './per-evidence.ts';

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

/** A payment that took effect: of which purchase, and over how much. */
export interface Paid {
  readonly index: number;
  readonly paymentId: string;
  readonly amount: Satang;
}

/** What customers paid with effect, in order: the amount of the move, or that of the request where it names none. */
export const paidMoves: (evidence: Evidence) => readonly Paid[] = perEvidence((evidence) =>
  evidence.events.flatMap((seen, index): readonly Paid[] => {
    if (seen.kind !== 'control' || seen.operation !== 'customer' || (seen.status ?? 500) >= 300) return [];
    if (at(seen.sent, '/action') !== 'pay') return [];
    const paymentId = String(at(seen.sent, '/payment_id'));
    const sale = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
    return [{ index, paymentId, amount: Number(at(seen.sent, '/amount') ?? at(sale?.sent, '/payment/amount')) }];
  }),
);
