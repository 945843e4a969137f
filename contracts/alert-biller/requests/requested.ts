import { type Call, callsAs, idOf, type ToBank, toBank } from '#contracts/alert-biller/evidence/events';
import type { Label } from '#contracts/labels';
import type { Evidence } from '#core/model';

/** A request that the biller was asked for, and its initiations at the bank. */
export interface Requested {
  readonly call: Call;
  readonly sent: readonly ToBank[];
}

/** What was sent of a request. */
export const requestOf = (evidence: Evidence, call: Call): Requested => ({
  call,
  sent: toBank(evidence, 'initiation').filter(({ fields }) => fields.transaction_id === idOf(call)),
});

/** The requests with those labels, and what was sent of each. */
export function requestsAs(evidence: Evidence, ...labels: readonly Label[]): readonly Requested[] {
  return callsAs(evidence, ...labels).map((call) => requestOf(evidence, call));
}
