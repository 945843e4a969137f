import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';

/** The purchases in the provider's log, in order, or `undefined` where the target shows none. */
export function providerPurchases({ events }: Evidence): readonly Json[] | undefined {
  const answers = events.flatMap((event) =>
    event.kind === 'control' && event.operation === 'purchases' ? [event.answer] : [],
  );
  return answers.length === 0 ? undefined : answers.flatMap(purchasesOf);
}

/** The payment ids in the provider's log, or `undefined` where the target shows none. */
export function providerLog(evidence: Evidence): ReadonlySet<string> | undefined {
  const purchases = providerPurchases(evidence);
  return purchases && new Set(purchases.map((one) => String(at(one, '/payment_id'))));
}

function purchasesOf(answer: Json): readonly Json[] {
  const purchases = at(answer, '/purchases');
  return Array.isArray(purchases) ? purchases : [];
}
