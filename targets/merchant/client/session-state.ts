import type { EvidenceEvent, Label, Scenario } from '#core/model';
import type { Connection, SessionState } from './connection.ts';

/** An empty state for a scenario; `number` tells it from the other scenarios of the run. */
export function newSessionState(connection: Connection, scenario: Scenario, number: number): SessionState {
  return {
    connection,
    scenario,
    prefix: `${connection.run}-${number}`,
    projects: {},
    payments: {},
    customers: {},
    events: [],
    starting: new Set(),
    returnUrls: {},
    underway: [],
    clock: connection.learnt.clock,
    ticks: 0,
    wake: () => undefined,
  };
}

/** The next place in the order of all beginnings and ends of the scenario. */
export const tick = (state: SessionState): number => ++state.ticks;

/** Writes down that something begins, so that what happens meanwhile comes after it; the returned function completes it. */
export function beginning<T extends EvidenceEvent>(state: SessionState, begun: T): (end: Partial<T>) => T {
  const index = state.events.push(begun) - 1;
  let whole = begun;
  return (end) => {
    whole = { ...whole, ...end };
    state.events[index] = whole;
    return whole;
  };
}

/** The id of a label's customer, the same each time. */
export function customerId(state: SessionState, label: Label): string {
  state.customers[label] ??= `${state.prefix}-${label}`;
  return state.customers[label];
}

/** The label of a payment id, whatever its letter case. */
export function labelOf({ payments }: SessionState, id: string): Label | undefined {
  return Object.entries(payments).find(([, one]) => one.toLowerCase() === id.toLowerCase())?.[0];
}
