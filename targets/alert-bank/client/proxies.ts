import type { AlertStep, Label } from '#core/model';
import type { Millis } from '#core/time';
import type { Credentials } from '#schemas/alert/auth';
import { control } from '#targets/alert/control';
import { numberOf } from '#targets/alert/numbers';
import { type AlertState, freshCredentials } from '#targets/alert/state';
import type { BankConnection } from './connection.ts';

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
}

/** Gives a PromptPay ID a number and registers it at the bank, at an endpoint of its own; again, at a new one. */
export async function registerProxy(state: BankState, step: Extract<AlertStep, { do: 'proxy' }>): Promise<void> {
  const { as, type, alerts = true, auth = 'header', answers = 200, answersAfterMs = 0 } = step;
  state.types[as] = type;
  for (const endpoint of state.endpoints.values()) if (endpoint.label === as) endpoint.replaced = true;
  const credentials = freshCredentials(state, auth);
  const path = `${state.endpoints.size}`;
  state.endpoints.set(path, { label: as, credentials, answers, answersAfterMs, replaced: false });
  const url = `${state.connection.listener.url}/${state.prefix}/${path}`;
  state.urls[as] = url;
  await control(state, 'proxy', {
    proxy: numberOf(state, as),
    proxy_type: type,
    alerts,
    callback_url: url,
    auth: { ...credentials },
  });
}
