import type { JsonObject } from '#core/json';
import type { Credentials } from '#schemas/alert/auth';
import type { Profile } from '#schemas/alert/profile';
import type { AlertStatus, Decision } from '#schemas/alert/vocabulary';
import type { Send } from '#targets/doors/send';
import type { Clock } from '#targets/gateway/reference/control/clock';

/** An alert as the biller keeps it. */
export interface Alert {
  readonly id: string;
  /** As it came, in canonical words. */
  readonly fields: JsonObject;
  readonly sender: string;
  readonly receiver: string;
  status: 'received' | 'accepted' | 'refused' | 'paid';
  /** What the bank has confirmed. */
  decision: Decision | undefined;
  /** What was told without an answer that says whether it arrived. */
  unclear: Decision | undefined;
  /** The decisions of one alert wait for each other. */
  work: Promise<unknown>;
  /** A decision that was answered and is being told. */
  telling: Promise<unknown>;
}

/** A request to pay that the biller sends. */
export interface PayRequest {
  readonly id: string;
  /** What was asked for, with its time filled in. */
  readonly fields: JsonObject;
  status: 'new' | AlertStatus;
}

/** A PromptPay ID of the biller; its own credentials go before the common ones. */
export interface OwnProxy {
  readonly number: string;
  readonly credentials: Credentials | undefined;
}

/** What a biller was configured for. */
export interface Setup {
  readonly bankUrl: string;
  readonly credentials: Credentials | undefined;
  /** The biller has named these credentials itself, and says so. */
  readonly named?: true;
  /** By party; `undefined` where any receiver is the biller's. */
  readonly proxies: ReadonlyMap<string, OwnProxy> | undefined;
}

/** What the bank said: that it did it, that it refuses, or nothing that can be relied on (a server fault, silence). */
export type Told =
  | { readonly outcome: 'taken'; readonly fields: JsonObject }
  | { readonly outcome: 'refused'; readonly status: number }
  | { readonly outcome: 'unclear' };

/** What a running biller knows and is connected to. */
export interface Books {
  readonly profile: Profile;
  readonly send: Send;
  /** Scheme and host by which its web service is reached. */
  readonly ownUrl: () => string;
  clock: Clock;
  /** `undefined` until it is configured. */
  setup: Setup | undefined;
  /** In the order in which they came. */
  alerts: Alert[];
  requests: PayRequest[];
}

/** Where a clock stands that was not told. */
export const START = Date.parse('2026-01-05T09:00:00+07:00');
