import type { Evidence, Session, Step } from '#core/model';
import { alertSession, MOST_ARRIVING } from '#targets/alert/session';
import { allAnswered, newAlertState, together } from '#targets/alert/state';
import { alertArrived } from './alerts.ts';
import { ask } from './asking.ts';
import type { BankConnection, BankState } from './connection.ts';
import { registerProxy } from './proxies.ts';

/** Opens a session on a bank for one scenario; `number` tells it from the other scenarios of the run. */
export async function bankSession(
  connection: BankConnection,
  scenario: Evidence['scenario'],
  number: number,
): Promise<Session> {
  const state: BankState = {
    ...newAlertState(connection, scenario, number),
    connection,
    endpoints: new Map(),
    room: MOST_ARRIVING,
    registering: false,
  };
  const hangUp = connection.listener.subscribe(state.prefix, (path, request) => alertArrived(state, path, request));
  return alertSession(state, {
    performed,
    arriving: 'alerts',
    turns: connection.turns,
    alone: false,
    close: async () => hangUp(),
  });
}

async function performed(state: BankState, step: Step): Promise<void> {
  switch (step.do) {
    case 'proxy':
      // Several are registered side by side; whatever is asked comes after them.
      state.registering = true;
      return together(state, registerProxy(state, step), true);
    case 'ask':
      if (state.registering) await allAnswered(state);
      state.registering = false;
      return together(state, ask(state, step), step.withNext);
    default:
      throw new Error(`scenario ${state.scenario.id} has a step ${step.do}, but a bank is under test`);
  }
}
