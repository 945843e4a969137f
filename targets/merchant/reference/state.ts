import type { Clock } from '#targets/gateway/reference/control/clock';
import type { Answer, Behaviour, Shop } from './behaviour.ts';
import type { Store } from './store.ts';

/** Sends a request to the platform by that method, with a body of that type; `null` where no answer comes. */
export type Ask = (method: string, url: string, body: string, contentType: string) => Promise<Answer | null>;

/** Everything that a running merchant knows. */
export interface MerchantState {
  readonly behaviour: Behaviour;
  readonly ask: Ask;
  readonly ownUrl: () => string;
  clock: Clock;
  store: Store;
  /** `undefined` until it is configured. */
  shop: Shop | undefined;
  /** What it was configured for before. */
  readonly earlier: Shop[];
}

/** Where a clock stands that was not told. */
export const START = Date.parse('2026-01-05T09:00:00+07:00');
