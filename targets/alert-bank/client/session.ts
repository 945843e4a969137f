import { stuck } from '#core/faults';
import type { Evidence, Session, Step } from '#core/model';
import { sizeText } from '#core/size';
import { begin, moveTime } from '#targets/alert/control';
import { allAnswered, evidenceOf, newAlertState, together } from '#targets/alert/state';
import { alertArrived } from './alerts.ts';
import { ask } from './asking.ts';
import type { BankConnection } from './connection.ts';
import { type BankState, registerProxy } from './proxies.ts';

/** How many characters of alerts a scenario keeps. */
const MOST_ALERTS = 24 * 2 ** 20;

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
    room: MOST_ALERTS,
  };
  const hangUp = connection.listener.subscribe(state.prefix, (path, request) => alertArrived(state, path, request));
  let begun = false;
  return {
    async perform(step) {
      if (!begun) await begin(state);
      begun = true;
      await performed(state, step);
      if (state.room < 0)
        throw stuck(`more alerts came than the ${sizeText(MOST_ALERTS)} that are kept of one scenario`);
    },
    evidence: (abortReason) => evidenceOf(state, abortReason),
    async close() {
      hangUp();
    },
  };
}

async function performed(state: BankState, step: Step): Promise<void> {
  switch (step.do) {
    case 'proxy':
      return together(state, registerProxy(state, step), step.withNext);
    case 'ask':
      return together(state, ask(state, step), step.withNext);
    case 'time':
      await allAnswered(state);
      return moveTime(state, step);
    default:
      throw new Error(`scenario ${state.scenario.id} has a step ${step.do}, but a bank is under test`);
  }
}
