import { createHash } from 'node:crypto';
import type { EvidenceEvent, Label, Scenario } from '#core/model';
import type { Millis } from '#core/time';
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
    held: new Map(),
    returning: [],
    postponed: [],
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

/** An id of digits alone, in a form such as `0#`: the digits are the same in all of a scenario, and others in each. */
export function idOfDigits({ prefix }: SessionState, form: string): string {
  const digits = 10_000_000 + (createHash('sha256').update(prefix).digest().readUInt32BE() % 90_000_000);
  return form.replace('#', String(digits));
}

/** Waits until something has come of the merchant's requests, or the time is over. */
export async function untilSeen(state: SessionState, came: () => boolean, end: Millis): Promise<void> {
  while (!came() && Date.now() < end) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, end - Date.now()));
      const before = state.wake;
      state.wake = () => {
        clearTimeout(timer);
        before();
        resolve();
      };
    });
  }
}

/** The label of a payment id, whatever its letter case. */
export function labelOf({ payments }: SessionState, id: string): Label | undefined {
  return Object.entries(payments).find(([, one]) => one.toLowerCase() === id.toLowerCase())?.[0];
}
