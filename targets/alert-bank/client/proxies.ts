import type { AlertStep } from '#core/model';
import { control } from '#targets/alert/control';
import { numberOf } from '#targets/alert/numbers';
import { freshCredentials } from '#targets/alert/state';
import type { BankState, Endpoint } from './connection.ts';

type Registration = Extract<AlertStep, { do: 'proxy' }>;

/** Gives a PromptPay ID a number and registers it at the bank, at an endpoint of its own; again, at a new one. */
export async function registerProxy(state: BankState, step: Registration): Promise<void> {
  state.types[step.as] = step.type;
  await (step.shared ? registerShared(state, step) : registered(state, step));
}

/** Whom scenarios share, the first of them registers; the others wait for it. */
async function registerShared(state: BankState, step: Registration): Promise<void> {
  const { shared } = state.connection;
  const first = shared.get(step.as) ?? {
    number: numberOf(state, step.as),
    registered: registered(state, step),
  };
  shared.set(step.as, first);
  state.numbers[step.as] = first.number;
  await first.registered;
}

async function registered(state: BankState, step: Registration): Promise<void> {
  const { as, type, alerts = true, auth = 'header', answers = 200, answersAfterMs = 0 } = step;
  for (const endpoint of state.endpoints.values()) if (endpoint.label === as) endpoint.replaced = true;
  const credentials = freshCredentials(state, auth);
  const path = `${state.endpoints.size}`;
  const endpoint: Endpoint = { label: as, credentials, answers, answersAfterMs, replaced: false };
  state.endpoints.set(path, endpoint);
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
