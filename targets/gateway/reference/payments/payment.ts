import type { JsonObject } from '#core/json';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { ReturnUrls } from '#targets/gateway/reference/projects';
import type { Terms } from './terms.ts';

/** What an accepted sale request asks for. */
export interface Sale {
  readonly projectId: number;
  /** As the request spells it; compared without letter case. */
  readonly paymentId: string;
  readonly amount: Satang;
  readonly currency: string;
  readonly description: string;
  readonly customerId: string;
  readonly returnUrls: ReturnUrls;
  readonly callbackUrls: { readonly any?: string; readonly success?: string; readonly decline?: string };
  readonly callbackDelayMs: Millis;
  /** The merchant wants no informational callbacks. */
  readonly callbacksDisabled: boolean;
  /** It was begun on Payment Page, which instructs the customer itself. */
  readonly page?: true;
  /** The amount that Payment Page was opened with. */
  readonly asked?: Satang;
}

/** How a payment stands. */
export interface Standing {
  readonly status: 'processing' | 'awaiting redirect result' | 'awaiting customer action' | 'success' | 'decline';
  /** What the callbacks report: the amount asked, or the amount really paid once it is paid. */
  readonly amount: Satang;
  readonly code: string;
  readonly message: string;
}

/** A payment on the platform; `standing`, `instructions` and `callbacksMade` change as it goes on. */
export interface Payment {
  readonly sale: Sale;
  readonly terms: Terms;
  readonly requestId: string;
  readonly operationId: number;
  readonly providerId: number;
  readonly providerPaymentId: string;
  readonly createdAt: Millis;
  changedAt: Millis;
  standing: Standing;
  /** `redirect_data` or `display_data` of its intermediate callback. */
  instructions: JsonObject;
  /** The queue to the provider that it goes by, for methods with series. */
  queue: Queue | null;
  callbacksMade: number;
}

/** A queue to the provider: purchases of one customer that share the redirect data of the first of them. */
export interface Queue {
  readonly amount: Satang;
  readonly startedAt: Millis;
  readonly instructions: JsonObject;
  readonly members: Payment[];
}

/** Whether nothing more may happen to a payment. */
export function isFinal({ standing }: Payment): boolean {
  return standing.status === 'success' || standing.status === 'decline';
}
