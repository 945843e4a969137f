import type { AlertStep } from '#core/model';
import { control } from '#targets/alert/control';
import { numberOf } from '#targets/alert/numbers';
import { freshCredentials } from '#targets/alert/state';
import type { BankState } from './connection.ts';

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
