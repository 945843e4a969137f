import { randomBytes } from 'node:crypto';
import type { AlertAuth, Capabilities, Evidence, EvidenceEvent, Label, ProxyType, Scenario } from '#core/model';
import type { Millis } from '#core/time';
import type { Credentials } from '#schemas/alert/auth';
import { secretsOf } from '#schemas/alert/auth';
import type { Profile } from '#schemas/alert/profile';
import type { Asking } from '#targets/gateway/client/asking';

/** What the scenarios of a run share, whichever party of PromptPay Alert is under test. */
export interface AlertConnection {
  readonly control: Asking;
  readonly profile: Profile;
  readonly capabilities: Capabilities;
  /** Marks the ids of this run. */
  readonly run: string;
  /** The number that was made last: no two scenarios of a run share one. */
  readonly numbers: { last: number };
}

/** What is known while one scenario runs on a bank or a biller. */
export interface AlertState {
  readonly connection: AlertConnection;
  readonly scenario: Scenario;
  /** Prefix of the scenario's ids and of its addresses at the listener. */
  readonly prefix: string;
  /** Label to transaction id. */
  readonly alerts: Record<Label, string>;
  /** Label to number. */
  readonly numbers: Record<Label, string>;
  readonly types: Record<Label, ProxyType>;
  readonly urls: Record<Label, string>;
  readonly secrets: string[];
  readonly events: EvidenceEvent[];
  /** Messages whose answers are not waited for yet. */
  readonly underway: Promise<void>[];
  clock: string | null;
}

/** An empty state for a scenario; `number` tells it from the others of the run. */
export function newAlertState(connection: AlertConnection, scenario: Scenario, number: number): AlertState {
  return {
    connection,
    scenario,
    prefix: `${connection.run}-${number}`,
    alerts: {},
    numbers: {},
    types: {},
    urls: {},
    secrets: [],
    events: [],
    underway: [],
    clock: null,
  };
}

/** The evidence of a scenario as far as it has come. */
export function evidenceOf(state: AlertState, abortReason: string | null): Evidence {
  const { connection, scenario, alerts, numbers, urls, secrets, events } = state;
  return {
    scenario,
    capabilities: connection.capabilities,
    projects: {},
    payments: alerts,
    customers: numbers,
    urls,
    secrets,
    events,
    abortReason,
  };
}

/** Writes down that something begins, so that what happens meanwhile stands after it; the returned function completes it. */
export function beginning<T extends EvidenceEvent>(state: AlertState, begun: T): (end: Partial<T>) => T {
  const index = state.events.push(begun) - 1;
  return (end) => {
    const whole = { ...begun, ...end };
    state.events[index] = whole;
    return whole;
  };
}

/** Performs a message now, or side by side with the next one. */
export async function together(state: AlertState, sent: Promise<void>, withNext: true | undefined): Promise<void> {
  state.underway.push(sent);
  // Whoever waits for all of them hears of it.
  sent.catch(() => undefined);
  if (withNext !== true) await allAnswered(state);
}

/** Waits for the messages that are on their way side by side: nothing but a message goes on beside them. */
export async function allAnswered(state: AlertState): Promise<void> {
  await Promise.all(state.underway.splice(0));
}

/** Now, in milliseconds since 1970, by the clock of the target if it has one. */
export const nowOf = ({ clock }: AlertState): Millis => (clock === null ? Date.now() : Date.parse(clock));

/** Fresh credentials of a kind; they are secret from here on. */
export function freshCredentials(state: AlertState, auth: AlertAuth): Credentials {
  const secret = randomBytes(18).toString('hex');
  const made: Readonly<Record<AlertAuth, Credentials>> = {
    header: { header: 'X-Alert-Key', value: secret },
    token: { token: secret },
    // A colon and characters beyond ASCII may stand in a password.
    basic: { username: 'biller', password: `${secret}:ก` },
  };
  state.secrets.push(...secretsOf(made[auth]));
  return made[auth];
}
