import { stuck, unreachable } from '#core/faults';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { AlertStep, Capabilities, ControlOperation, ControlSeen } from '#core/model';
import { HOUR, type Millis } from '#core/time';
import { nextTimeOfDay } from '#schemas/alert/instants';
import type { Profile } from '#schemas/alert/profile';
import { validate } from '#schemas/validate';
import { boundedCapabilities } from '#targets/bounded-capabilities';
import type { Asking } from '#targets/gateway/client/asking';
import { askControl, mustAnswer } from '#targets/gateway/client/control';
import { intervalOf } from './fields.ts';
import { type AlertState, beginning, nowOf } from './state.ts';

/** Where the clock of a target that can be emptied stands at first: at no instant at which a scheduler would come by. */
const START = '2026-01-05T09:01:07+07:00';

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
    interval_ms: interval_ms ?? settings.interval_ms ?? profile.interval_ms,
  };
  return boundedCapabilities({ name, version, claims, scopes: [], settings: { ...settings, ...known } });
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
export async function control(state: AlertState, operation: AlertOperation, sent: ControlSeen['sent']): Promise<Json> {
  const begun = beginning<ControlSeen>(state, {
    kind: 'control',
    operation,
    sent,
    status: null,
    answer: null,
    failure: 'not answered yet',
    clock: state.clock,
  });
  const path = PATHS[operation];
  const answer = await askControl(state.connection.control, { method: 'POST', path, body: JSON.stringify(sent) });
  begun(answer);
  return mustAnswer(`POST ${path}`, answer);
}

/** Empties the target where it can be emptied, and reads its clock. */
export async function begin(state: AlertState): Promise<void> {
  const { claims } = state.connection.capabilities;
  const missing = state.scenario.needs.filter((claim) => !claims.includes(claim));
  if (missing.length > 0) throw stuck(`it needs ${missing.join(' and ')}, which the target does not claim`);
  if (claims.includes('reset')) await control(state, 'reset', claims.includes('clock') ? { now: START } : {});
  if (claims.includes('clock')) await advance(state, 0);
}

/** A move of the clock that a step asks for. */
export async function moveTime(state: AlertState, step: Extract<AlertStep, { do: 'time' }>): Promise<void> {
  if (!state.connection.capabilities.claims.includes('clock')) throw stuck('the target does not claim clock');
  const { ms = 0, intervals = 0, to } = step;
  const by =
    to === undefined ? Math.round(ms + intervals * intervalOf(state)) : nextTimeOfDay(nowOf(state), to) - nowOf(state);
  await advance(state, by);
}

/** One move has half a day at most: a scheduler with much to send gets the time of several calls for it. */
const LONGEST_MOVE: Millis = 12 * HOUR;

async function advance(state: AlertState, by: Millis): Promise<void> {
  let left = by;
  do {
    const ms = Math.min(left, LONGEST_MOVE);
    const answer = await control(state, 'clock', { advance_ms: ms });
    const now = isObject(answer) ? answer.now : undefined;
    if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) throw stuck('POST /clock did not answer {"now":"…"}');
    state.clock = now;
    left -= ms;
  } while (left > 0);
}
