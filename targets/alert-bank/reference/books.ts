import type { JsonObject } from '#core/json';
import type { ProxyType } from '#core/model';
import type { Millis } from '#core/time';
import type { Credentials } from '#schemas/alert/auth';
import type { Profile } from '#schemas/alert/profile';
import type { AlertStatus, Decision } from '#schemas/alert/vocabulary';
import type { Send } from '#targets/doors/send';
import type { Clock } from '#targets/gateway/reference/control/clock';

/** A PromptPay ID that a biller registered. */
export interface Registration {
  readonly number: string;
  readonly type: ProxyType;
  /** Whether it receives alerts through the API. */
  readonly alerts: boolean;
  readonly callbackUrl: string | undefined;
  readonly credentials: Credentials | undefined;
}

/** A request to pay. */
export interface Transaction {
  readonly id: string;
  /** As it was initiated, in canonical words. */
  readonly fields: JsonObject;
  readonly sender: string;
  readonly receiver: string;
  readonly instructionAt: Millis;
  /** When it came. */
  readonly initiatedAt: Millis;
  readonly expiresAt: Millis | undefined;
  status: AlertStatus;
  decision: Decision | undefined;
}

/** What a bank knows and is connected to. */
export interface Books {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly send: Send;
  /** By party. */
  readonly registrations: Map<string, Registration>;
  /** By id. */
  readonly transactions: Map<string, Transaction>;
  /** What is to be processed at an instant, in the order in which it came. */
  readonly slots: Map<Millis, Transaction[]>;
  /** The senders that a receiver blocked, as they were spelled: by party of the receiver and of the sender. */
  readonly blocks: Map<string, Map<string, string>>;
  /** Receivers that opted out. */
  readonly optedOut: Set<string>;
}
