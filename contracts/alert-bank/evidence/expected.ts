import { isObject } from '#core/json';
import { partyOf } from '#schemas/alert/proxy';
import type { Call } from './calls.ts';
import type { Ledger, RequestToPay } from './ledger.ts';

/** Whether alerts reach a receiver, from an event on; what came before it was otherwise. */
interface Change {
  readonly index: number;
  readonly reaches: boolean;
}

/** Whether a receiver's alerts are registered, at an event. */
export function isRegistered({ evidence: { events } }: Ledger, receiver: string, index: number): boolean {
  let registered = false;
  for (const event of events.slice(0, index)) {
    if (event.kind !== 'control' || event.operation !== 'proxy' || !isObject(event.sent)) continue;
    if (partyOf(String(event.sent.proxy)) === receiver) registered = event.sent.alerts === true;
  }
  return registered;
}

/** Blocks and unblocks of a pair, as far as the bank took them; a call that ended otherwise leaves the pair unknown. */
function changesOf({ calls }: Ledger, { sender, receiver }: RequestToPay): readonly (Change & { sure: boolean })[] {
  return calls.flatMap((call) =>
    (call.operation === 'block' || call.operation === 'unblock') && isPair(call, sender, receiver)
      ? [{ index: call.index, reaches: call.operation === 'unblock', sure: call.outcome === 'taken' }]
      : [],
  );
}

function isPair({ fields }: Call, sender: string, receiver: string): boolean {
  return partyOf(String(fields.sender_proxy)) === sender && partyOf(String(fields.receiver_proxy)) === receiver;
}

/** Whether the sender is blocked at the receiver at an event: yes, no, or not surely known. */
export function blockedAt(ledger: Ledger, request: RequestToPay, index: number): 'yes' | 'no' | 'unknown' {
  const last = changesOf(ledger, request).findLast((change) => change.index < index);
  if (!last) return 'no';
  if (!last.sure) return 'unknown';
  return last.reaches ? 'no' : 'yes';
}

/** Whether a receiver said, before an event, that it opts out: what that ends is open. */
export function hasOptedOut({ calls, requests }: Ledger, receiver: string, index: number): boolean {
  return calls.some(
    ({ operation, fields, index: when }) =>
      operation === 'acknowledgement' &&
      when < index &&
      fields.decision === 'opt-out' &&
      requests.some((request) => request.id === fields.transaction_id && request.receiver === receiver),
  );
}

/** The events at which an alert may leave: the request itself where it is due at once, the moves of the clock from its time on. */
export function departures({ moves, intervalMs }: Ledger, request: RequestToPay): readonly number[] {
  const { due, scheduled, call } = request;
  const later = moves.filter(({ index }) => index > call.index);
  if (!scheduled) return [call.index, ...later.slice(0, 1).map(({ index }) => index)];
  return later.filter(({ from, to }) => to >= due && from < due + intervalMs).map(({ index }) => index);
}

/** Whether an alert must have arrived by the end: its time and an interval have passed, and nothing stood in its way. */
export function mustHaveArrived(ledger: Ledger, request: RequestToPay): boolean {
  const { due, scheduled, expires, receiver, call } = request;
  const latest = scheduled ? due + ledger.intervalMs : due;
  const settled = ledger.moves.some(({ index, to }) => index > call.index && to >= latest);
  const times = departures(ledger, request);
  return (
    settled &&
    expires > latest &&
    // Of what was asked for during a block a bank may keep nothing.
    blockedAt(ledger, request, call.index) === 'no' &&
    times.every(
      (index) =>
        blockedAt(ledger, request, index) === 'no' &&
        isRegistered(ledger, receiver, index) &&
        !hasOptedOut(ledger, receiver, index),
    )
  );
}
