import type { Evidence, Session, Step } from '#core/model';
import { MINUTE } from '#core/time';
import { filledFields } from '#targets/alert/fields';
import { alertSession, MOST_ARRIVING } from '#targets/alert/session';
import { allAnswered, newAlertState, together } from '#targets/alert/state';
import { callBiller } from './calling.ts';
import { configure, sharedConfiguration } from './configuring.ts';
import type { BillerConnection, BillerState } from './connection.ts';
import { deliver } from './delivering.ts';

/** Opens a session on a biller for one scenario; `number` tells it from the other scenarios of the run. */
export async function billerSession(
  connection: BillerConnection,
  scenario: Evidence['scenario'],
  number: number,
): Promise<Session> {
  const state: BillerState = {
    ...newAlertState(connection, scenario, number),
    connection,
    books: { moods: {}, transactions: new Map(), decisions: new Map(), blocks: new Map() },
    registered: [],
    room: MOST_ARRIVING,
  };
  return alertSession(state, {
    performed,
    arriving: 'requests',
    turns: connection.turns,
    alone: !sharedConfiguration(scenario) || inquiresOften(state),
    async close() {
      await Promise.allSettled(state.underway);
      connection.running.delete(state);
    },
  });
}

/** Requests about which a biller inquires every few seconds: in a day that others let pass it would do nothing else. */
function inquiresOften({ scenario, connection }: BillerState): boolean {
  return scenario.needs.includes('requests') && Number(connection.capabilities.settings.interval_ms) < MINUTE;
}

async function performed(state: BillerState, step: Step): Promise<void> {
  switch (step.do) {
    case 'proxy':
      state.types[step.as] = step.type;
      return;
    case 'deliver':
      return together(state, deliver(state, step), step.withNext);
    case 'biller':
      return together(state, callBiller(state, step), step.withNext);
    case 'configure':
      await allAnswered(state);
      // What is shared was done before the first step.
      return sharedConfiguration(state.scenario) ? undefined : configure(state, step);
    case 'bank': {
      const { operation, answers, fields = {}, times = Number.POSITIVE_INFINITY } = step;
      state.books.moods[operation] = { answers, fields: filledFields(state, fields), left: times };
      return;
    }
    default:
      throw new Error(`scenario ${state.scenario.id} has a step ${step.do}, but a biller is under test`);
  }
}
