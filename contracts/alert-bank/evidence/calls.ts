import type { Label } from '#contracts/labels';
import type { Json, JsonObject } from '#core/json';
import type { BankCall, Evidence } from '#core/model';

/** A call of the kit at the bank, and where it stands in the evidence. */
export interface Call extends BankCall {
  readonly index: number;
  /** Its pointer, `/events/4`. */
  readonly at: string;
}

/** Every call of a scenario, in order. */
export function callsOf({ events }: Evidence): readonly Call[] {
  return events.flatMap((event, index) =>
    event.kind === 'bank-call' ? [{ ...event, index, at: `/events/${index}` }] : [],
  );
}

/** The calls with one of those labels, which is one each. */
export function callsAs(evidence: Evidence, ...labels: readonly Label[]): readonly Call[] {
  return callsOf(evidence).filter(({ as }) => as !== null && labels.includes(as as Label));
}

/** What an answer says, in words. */
export function answerText({ outcome, reply, answer, failure }: Call): string {
  if (!reply) return failure ?? 'no answer';
  const status = statusOf(answer);
  return `${outcome === 'fault' ? 'a fault, ' : ''}HTTP ${reply.status}${status === undefined ? '' : ` with status ${status}`}`;
}

/** The status that an answer gives: a canonical word, or the word of the wire that the profile does not have. */
export function statusOf(answer: JsonObject): string | undefined {
  const status: Json | undefined = answer.status ?? answer.unknown_status;
  return status === undefined ? undefined : typeof status === 'string' ? status : JSON.stringify(status);
}

/** Whether the request with that label was taken. */
export function wasTaken(evidence: Evidence, label: Label): boolean {
  return callsAs(evidence, label).some(({ outcome }) => outcome === 'taken');
}

/** Whether it was, asked of any scenario: beside a right request that was not taken, no refusal shows anything. */
export const takes =
  (label: Label) =>
  (evidence: Evidence): boolean =>
    wasTaken(evidence, label);
