import type { AlertSeen, Evidence } from '#core/model';
import type { Millis } from '#core/time';
import { instantIn } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { type Call, callsOf } from './calls.ts';
import { type Move, movesOf, windowAt } from './windows.ts';

/** An alert that arrived at an endpoint of the kit, and between which instants. */
export interface Arrival extends AlertSeen {
  readonly index: number;
  readonly at: string;
  readonly lower: Millis;
  readonly upper: Millis;
}

/** A request to pay that the bank took, and the alerts with its id. */
export interface RequestToPay {
  readonly call: Call;
  readonly at: string;
  readonly id: string;
  readonly sender: string;
  readonly receiver: string;
  /** When it is to be processed. */
  readonly due: Millis;
  /** Whether that was in the future when it was sent. */
  readonly scheduled: boolean;
  readonly expires: Millis;
  readonly arrivals: readonly Arrival[];
}

/** What a scenario did with requests to pay, as far as the kit can know. */
export interface Ledger {
  readonly evidence: Evidence;
  readonly moves: readonly Move[];
  /** The clock at the end. */
  readonly end: Millis;
  readonly intervalMs: Millis;
  readonly calls: readonly Call[];
  readonly arrivals: readonly Arrival[];
  /** Requests that the bank took, by their ids. */
  readonly requests: readonly RequestToPay[];
  /** Requests that it took or refused. */
  readonly attempts: readonly RequestToPay[];
}

const ledgers = new WeakMap<Evidence, Ledger>();

/** The ledger of a scenario: made once, read by many rules. */
export function ledgerOf(evidence: Evidence): Ledger {
  const known = ledgers.get(evidence);
  if (known) return known;
  const ledger = newLedger(evidence);
  ledgers.set(evidence, ledger);
  return ledger;
}

/** Whether the alert of any request came in a scenario: where none does, one that is missing shows nothing. */
export const sendsAlerts = (evidence: Evidence): boolean =>
  ledgerOf(evidence).attempts.some(({ arrivals }) => arrivals.length > 0);

function newLedger(evidence: Evidence): Ledger {
  const moves = movesOf(evidence);
  const arrivals = arrivalsOf(evidence, moves);
  const calls = callsOf(evidence);
  const seen = new Set<string>();
  const requests = calls.filter(({ operation, outcome, fields }) => {
    if (operation !== 'initiation' || seen.has(String(fields.transaction_id))) return false;
    if (outcome === 'taken') seen.add(String(fields.transaction_id));
    return outcome === 'taken';
  });
  return {
    evidence,
    moves,
    end: moves.at(-1)?.to ?? Number.NEGATIVE_INFINITY,
    intervalMs: Number(evidence.capabilities.settings.interval_ms),
    calls,
    arrivals,
    requests: requests.map((call) => requestOf(call, arrivals, evidence)),
    attempts: calls
      .filter(({ operation }) => operation === 'initiation')
      .map((call) => requestOf(call, arrivals, evidence)),
  };
}

function arrivalsOf({ events }: Evidence, moves: readonly Move[]): readonly Arrival[] {
  return events.flatMap((event, index) =>
    event.kind === 'alert' ? [{ ...event, index, at: `/events/${index}`, ...windowAt(moves, index, event.clock) }] : [],
  );
}

function requestOf(call: Call, arrivals: readonly Arrival[], evidence: Evidence): RequestToPay {
  const { fields, clock } = call;
  const now = clock === null ? Number.NaN : Date.parse(clock);
  const due = instantIn(fields.instruction_at) ?? now;
  const id = String(fields.transaction_id);
  const sender = partyOf(String(fields.sender_proxy));
  // What comes to the sender about its own request is no alert.
  const own = labelOf(evidence, sender);
  return {
    call,
    at: call.at,
    id,
    sender,
    receiver: partyOf(String(fields.receiver_proxy)),
    due,
    scheduled: due > now,
    expires: instantIn(fields.expires_at) ?? Number.POSITIVE_INFINITY,
    arrivals: arrivals.filter((arrival) => arrival.fields.transaction_id === id && arrival.to !== own),
  };
}

/** The label of a party's number. */
export function labelOf({ customers }: Evidence, party: string): string {
  return Object.entries(customers).find(([, number]) => partyOf(number) === party)?.[0] ?? party;
}

/** An instant as it stands beside an expectation. */
export const instantText = (instant: Millis): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : 'an unknown time';
