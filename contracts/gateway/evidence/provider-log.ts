import { at, type Json } from '#core/json';
import type { Evidence, EvidenceEvent } from '#core/model';

/** One look at the provider's log: the purchases in it, in order, or `undefined` where the target did not show it. */
export interface LogSeen {
  readonly index: number;
  readonly purchases: readonly Json[] | undefined;
}

/** Each look at the provider's log, in the order of the evidence. */
export function providerLogs({ events }: Evidence): readonly LogSeen[] {
  return events.flatMap((event, index) =>
    event.kind === 'control' && event.operation === 'purchases' ? [{ index, purchases: purchasesOf(event) }] : [],
  );
}

/**
 * The purchases in the provider's log, in order, or `undefined` where the target shows none. A look that was not
 * answered leaves all unknown: what is missing may have stood there.
 */
export function providerPurchases(evidence: Evidence): readonly Json[] | undefined {
  const looks = providerLogs(evidence).map(({ purchases }) => purchases);
  if (looks.length === 0 || looks.includes(undefined)) return undefined;
  return looks.flatMap((purchases) => purchases ?? []);
}

/** The payment ids in the provider's log, or `undefined` where the target shows none. */
export function providerLog(evidence: Evidence): ReadonlySet<string> | undefined {
  const purchases = providerPurchases(evidence);
  return purchases && paymentIds(purchases);
}

/** The payment ids of purchases in the provider's log. */
export function paymentIds(purchases: readonly Json[]): ReadonlySet<string> {
  return new Set(purchases.map((one) => String(at(one, '/payment_id'))));
}

function purchasesOf({ status, answer }: Extract<EvidenceEvent, { readonly kind: 'control' }>): LogSeen['purchases'] {
  const purchases = status === 200 ? at(answer, '/purchases') : undefined;
  return Array.isArray(purchases) ? purchases : undefined;
}
