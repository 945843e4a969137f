import { type Label, labelRead } from '#contracts/labels';
import { at, isObject, type Json, type Pointer, pointer } from '#core/json';
import type { CallbackSeen, Evidence } from '#core/model';
import { OVER } from '#schemas/statuses';
import { readBody } from './bodies.ts';
import { isEmpty } from './empties.ts';
import { perEvidence } from './per-evidence.ts';

/** A callback as it was received and read. */
export interface Callback {
  readonly at: Pointer;
  readonly index: number;
  readonly seen: CallbackSeen;
  readonly json: Json | undefined;
  /** The message with the digits of its integers as they were written, which is how it was signed. */
  readonly written: Json | undefined;
  readonly fault: string;
  readonly paymentId: string | undefined;
  readonly status: string | undefined;
  readonly stage: Stage;
  /** All that happened in its scenario. */
  readonly evidence: Evidence;
}

/** What a callback is about: an instruction for the customer, the result, or neither. */
export type Stage = 'instruction' | 'final' | 'other';

/** Every callback that arrived in the scenario, in order. */
export const callbacks: (evidence: Evidence) => readonly Callback[] = perEvidence((evidence) =>
  evidence.events.flatMap((event, index) => (event.kind === 'callback' ? [readCallback(event, index, evidence)] : [])),
);

/** The callbacks that are JSON objects, each once: what another attempt repeats to the byte is as right or as wrong as the first. */
export const distinctCallbacks: (evidence: Evidence) => readonly Callback[] = perEvidence((evidence) => {
  const known = new Set<string>();
  return callbacks(evidence).filter(({ json, seen }) => {
    const key = `${seen.address} ${seen.body.text}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew && isObject(json);
  });
});

/** The callbacks about a payment, by its id; none where it has none. */
export function callbacksAbout(evidence: Evidence, id: string | undefined): readonly Callback[] {
  return callbacks(evidence).filter(({ paymentId }) => paymentId !== undefined && paymentId === id);
}

/** The callbacks about a payment of the scenario. */
export function callbacksOf(evidence: Evidence, payment: Label): readonly Callback[] {
  return callbacksAbout(evidence, evidence.payments[payment]);
}

/** The final callbacks about a payment of the scenario. */
export function finalsOf(evidence: Evidence, payment: Label): readonly Callback[] {
  return callbacksOf(evidence, payment).filter(({ stage }) => stage === 'final');
}

/** The callbacks that instruct the customer by this member. */
export function instructionsBy(evidence: Evidence, member: string): readonly Callback[] {
  return callbacks(evidence).filter(
    // A result may have the member, empty, as platforms write that there is nothing.
    ({ json, stage }) => isObject(json) && member in json && !(stage === 'final' && isEmpty(json[member])),
  );
}

/** The label of the payment that a callback is about. */
export function labelOf({ evidence, paymentId }: Callback): Label | undefined {
  const known = Object.entries(evidence.payments).find(([, id]) => id === paymentId);
  return known && labelRead(known[0]);
}

function readCallback(seen: CallbackSeen, index: number, evidence: Evidence): Callback {
  const { json, written, fault } = readBody(seen.body);
  const status = at(json, '/payment/status');
  return {
    at: pointer('events', index),
    index,
    seen,
    json,
    written,
    fault,
    paymentId: ownId(at(json, '/payment/id'), evidence),
    status: typeof status === 'string' ? status : undefined,
    stage: stageOf(json, status),
    evidence,
  };
}

/** The id as the scenario has it: letter case tells no payments apart, and how it is repeated is open. */
function ownId(id: Json | undefined, { payments }: Evidence): string | undefined {
  if (typeof id !== 'string') return undefined;
  return Object.values(payments).find((own) => own.toLowerCase() === id.toLowerCase()) ?? id;
}

function stageOf(json: Json | undefined, status: Json | undefined): Stage {
  if (typeof status === 'string' && OVER.has(status)) return 'final';
  if (isObject(json) && ('redirect_data' in json || 'display_data' in json)) return 'instruction';
  return 'other';
}
