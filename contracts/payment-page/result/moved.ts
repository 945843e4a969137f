import type { Pointer } from '#core/json';
import type { Evidence } from '#core/model';

/** Where the customer paid or declined, at the provider or by the target's control; `undefined` where that was not taken. */
export function customerMoved({ events }: Evidence): Pointer | undefined {
  const index = events.findLastIndex((event) => {
    if (event.kind === 'control') return event.operation === 'customer' && (event.status ?? 500) < 300;
    return event.kind === 'page' && /^provider-/.test(event.move) && event.failure === null && event.url !== '';
  });
  return index < 0 ? undefined : `/events/${index}`;
}
