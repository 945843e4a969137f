import { stuck, unreachable } from '#core/faults';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { AlertStep, Capabilities, ControlOperation, ControlSeen } from '#core/model';
import type { Millis } from '#core/time';
import { nextTimeOfDay } from '#schemas/alert/instants';
import type { Profile } from '#schemas/alert/profile';
import { validate } from '#schemas/validate';
import { boundedCapabilities } from '#targets/bounded-capabilities';
import type { Asking } from '#targets/gateway/client/asking';
import { askControl, controlAsked, mustAnswer } from '#targets/gateway/client/control';
import { intervalOf } from './fields.ts';
import { type AlertState, beginning, nowOf } from './state.ts';

/**
 * Where the clock of a target that can be emptied stands at first: on the last day of a year before a leap year, and at no
 * instant at which a scheduler would come by.
 */
const START = '2027-12-31T09:01:07+07:00';

/** Asks a bank or a biller what it claims; unreachable where it does not say so in the words of the protocol. */
export async function askAlertCapabilities(ask: Asking, at: string, profile: Profile): Promise<Capabilities> {
  const { status, answer, failure } = await askControl(ask, { method: 'GET', path: '/capabilities', body: '' });
  if (failure !== null) throw unreachable(`the control API at ${at} cannot be used: ${failure}`);
  if (status !== 200) throw unreachable(`GET /capabilities at ${at} answered ${status}, expected 200 and a JSON body`);
  const [problem] = validate('protocol/alert-capabilities', answer);
  if (problem)
    throw unreachable(
      `GET /capabilities at ${at} is not as the target protocol says: ${problem.at || '/'} expected ${problem.expected}, was ${problem.actual}`,
    );
  const { name, version = '', claims, interval_ms, settings = {} } = answer as unknown as Stated;
  const known = {
    alert_method: profile.callback.method,
    initiation_members: Object.keys(profile.operations.initiation.request),
    alert_members: membersOfAlerts(profile),
    interval_ms: interval_ms ?? settings.interval_ms ?? profile.interval_ms,
  };
  return boundedCapabilities({ name, version, claims, scopes: [], settings: { ...settings, ...known } });
}

/** What an alert tells of its request: what the profile maps in both, save what it calls optional in alerts. */
function membersOfAlerts({ operations, callback }: Profile): Json {
  const sent = Object.keys(operations.initiation.request);
  const optional: readonly string[] = callback.optional ?? [];
  return Object.keys(callback.body).filter((name) => sent.includes(name) && !optional.includes(name));
}

interface Stated extends Pick<Capabilities, 'name' | 'claims'> {
  readonly version?: string;
  readonly interval_ms?: number;
  readonly settings?: JsonObject;
}

/** What the control API of a bank or a biller offers to scenarios. */
type AlertOperation = Extract<ControlOperation, 'reset' | 'clock' | 'proxy' | 'configure'>;

const PATHS: Readonly<Record<AlertOperation, string>> = {
  reset: '/reset',
  clock: '/clock',
  proxy: '/proxies',
  configure: '/configure',
};

/** A control call that is written down and must succeed. */
export const control = (state: AlertState, operation: AlertOperation, sent: ControlSeen['sent']): Promise<Json> =>
  controlFor([state], operation, sent);

/** One control call for several scenarios on the same target, written down in each. */
export async function controlFor(
  states: readonly AlertState[],
  operation: AlertOperation,
  sent: ControlSeen['sent'],
): Promise<Json> {
  const begun = states.map((state) => beginning(state, controlAsked(operation, sent, state.clock)));
  const path = PATHS[operation];
  const asked = { method: 'POST' as const, path, body: JSON.stringify(sent) };
  const [one] = states;
  if (!one) throw new Error('a control call is made for a scenario');
  const answer = await askControl(one.connection.control, asked);
  for (const complete of begun) complete(answer);
  return mustAnswer(`POST ${path}`, answer);
}

/** Why a scenario cannot be run on a target; nothing where it can. */
export function mustClaim({ scenario, connection }: AlertState): void {
  const { claims } = connection.capabilities;
  const missing = scenario.needs.filter((claim) => !claims.includes(claim));
  if (missing.length > 0) throw stuck(`it needs ${missing.join(' and ')}, which the target does not claim`);
}

/** Empties the target for scenarios where it can be emptied, and reads its clock. */
export async function begin(states: readonly AlertState[]): Promise<void> {
  const claims = states[0]?.connection.capabilities.claims ?? [];
  if (claims.includes('reset')) await controlFor(states, 'reset', claims.includes('clock') ? { now: START } : {});
  if (claims.includes('clock')) await moveClock(states, 0);
}

/** Moves the clock of a target. */
export async function moveClock(states: readonly AlertState[], by: Millis): Promise<void> {
  const answer = await controlFor(states, 'clock', { advance_ms: by });
  const now = isObject(answer) ? answer.now : undefined;
  if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) throw stuck('POST /clock did not answer {"now":"…"}');
  for (const state of states) state.clock = now;
}

/** How far a step moves the clock. */
export function moveIn(state: AlertState, step: Extract<AlertStep, { do: 'time' }>): Millis {
  if (!state.connection.capabilities.claims.includes('clock')) throw stuck('the target does not claim clock');
  const { ms = 0, intervals = 0, to } = step;
  return to === undefined
    ? Math.max(0, Math.round(ms + intervals * intervalOf(state)))
    : nextTimeOfDay(nowOf(state), to) - nowOf(state);
}
