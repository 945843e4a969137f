import { type Arrival, ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { type Label, labelRead } from '#contracts/labels';
import type { Evidence } from '#core/model';

/** The requests with one of those labels that were taken. */
export function requestsAs(evidence: Evidence, ...wanted: readonly Label[]): readonly RequestToPay[] {
  return ledgerOf(evidence).requests.filter(({ call }) => wanted.includes(labelRead(call.as ?? '')));
}

/** Alerts with the request that they are about. */
export function alertsOf(
  evidence: Evidence,
): readonly { readonly arrival: Arrival; readonly request: RequestToPay; readonly evidence: Evidence }[] {
  return ledgerOf(evidence).requests.flatMap((request) =>
    request.arrivals.map((arrival) => ({ arrival, request, evidence })),
  );
}
