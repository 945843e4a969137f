import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';

/** The payment ids in the provider's log, or `undefined` where the target shows none. */
export function providerLog({ events }: Evidence): ReadonlySet<string> | undefined {
  const answers = events.flatMap((event) =>
    event.kind === 'control' && event.operation === 'purchases' ? [event.answer] : [],
  );
  return answers.length === 0 ? undefined : new Set(answers.flatMap(paymentIds));
}

function paymentIds(answer: Json): readonly string[] {
  const purchases = at(answer, '/purchases');
  return Array.isArray(purchases) ? purchases.map((one: Json) => String(at(one, '/payment_id'))) : [];
}
