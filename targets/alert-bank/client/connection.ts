import type { Label } from '#core/model';
import type { Millis } from '#core/time';
import type { Credentials } from '#schemas/alert/auth';
import type { AlertConnection, AlertState } from '#targets/alert/state';
import type { Turns } from '#targets/alert/turns';
import type { Asking } from '#targets/gateway/client/asking';
import type { Listener } from '#targets/gateway/client/listener';

/** The connection to a bank, shared by all scenarios of a run. */
export interface BankConnection extends AlertConnection {
  readonly bank: Asking;
  readonly listener: Listener;
  readonly turns: Turns<BankState>;
  /** PromptPay IDs that the scenarios which run together share, and the call that registers each. */
  readonly shared: Map<Label, { readonly number: string; readonly registered: Promise<void> }>;
}

/** Where the alerts of a PromptPay ID arrive, and how they are answered. */
export interface Endpoint {
  readonly label: Label;
  readonly credentials: Credentials | undefined;
  readonly answers: number | null;
  readonly answersAfterMs: Millis;
  /** Another registration has taken its place. */
  replaced: boolean;
}

/** What is known while one scenario runs on a bank. */
export interface BankState extends AlertState {
  readonly connection: BankConnection;
  /** By their path under the prefix of the scenario. */
  readonly endpoints: Map<string, Endpoint>;
  /** Characters of alerts that may still be kept. */
  room: number;
  /** PromptPay IDs are being registered. */
  registering: boolean;
}
