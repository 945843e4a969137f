import { stuck } from '#core/faults';
import { isObject } from '#core/json';
import type { ControlSeen, Label, Waited } from '#core/model';
import { MINUTE, type Millis, SECOND } from '#core/time';
import { notePace, strideOf } from './connection/pace.ts';
import { controlAsked, controlCall, type GatewayOperation, needed } from './control.ts';
import { beginning, clockMsOf, type SessionState, stampOf } from './session-state.ts';

/**
 * Steps by which a clock is nudged on for a callback that should come: four minutes in all, the longest base time of
 * the documents. A result is looked for second by second at first, so that when it came is known closely.
 */
const NUDGES: Readonly<Record<Waited['stage'], readonly Millis[]>> = {
  final: [...Array<Millis>(60).fill(SECOND), 30 * SECOND, 30 * SECOND, 2 * MINUTE],
  intermediate: [1, 1, 1, 2, 5, 10, 10, 30, 60, 120].map((seconds) => seconds * SECOND),
};

const hasClock = (state: SessionState): boolean =>
  state.connection.control !== null && state.connection.capabilities.claims.includes('clock');

/** A control call that is written down and must succeed. */
export async function control(
  state: SessionState,
  operation: GatewayOperation,
  sent: ControlSeen['sent'],
  tolerated: readonly number[] = [],
) {
  if (state.connection.control === null) throw stuck('the target has no control API');
  const begun = beginning(state, controlAsked(operation, sent, stampOf(state)));
  const answer = await controlCall(state.connection.control, operation, sent);
  begun(answer);
  return answer.status !== null && tolerated.includes(answer.status) ? answer.answer : needed(operation, answer);
}

/** Moves the target's clock on, and learns what it then says: at once, or in steps that a slow target can keep. */
export async function advance(state: SessionState, ms: Millis): Promise<void> {
  if (!hasClock(state)) throw stuck('the target does not claim clock');
  let left = ms;
  do {
    const step = Math.min(left, strideOf(state));
    const { events } = state;
    const before = events.length;
    const began = Date.now();
    const answer = await control(state, 'clock', { advance_ms: step });
    const now = isObject(answer) ? answer.now : undefined;
    if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) throw stuck('POST /clock did not answer {"now":"…"}');
    state.clock = now;
    notePace(state, Date.now() - began, events.slice(before).filter(({ kind }) => kind === 'callback').length);
    left -= step;
  } while (left > 0);
}

/** Moves the clock to `ms` after a labelled message, if that is not past already. */
export async function advanceSince(state: SessionState, ms: Millis, since: Label): Promise<void> {
  const from = state.sentAt[since];
  // A callback by number may well never come, and the rules will say so.
  if (from === undefined && / #\d+$/.test(since)) return;
  if (from === undefined || state.clock === null) throw stuck(`the clock was not known when ${since} was sent`);
  await advance(state, Math.max(0, from + ms - Date.parse(state.clock)));
}

/** Waits until every callback that is due has been tried, `ms` later where the clock can be moved. */
export async function settle(state: SessionState, ms: Millis = 0): Promise<void> {
  if (hasClock(state)) return advance(state, ms);
  await quiet(state.connection.limits.patience.quietMs);
}

/** Waits for a callback of a payment, and writes down whether it came. */
export async function awaitCallback(state: SessionState, payment: Label, stage: Waited['stage']): Promise<void> {
  const id = state.payments[payment]?.toLowerCase();
  const came = () => state.heard.some((heard) => heard.paymentId.toLowerCase() === id && heard.stage === stage);
  const hopeless = refused(state, payment);
  if (!hopeless) await (hasClock(state) ? nudgedUntil(state, stage, came) : waitedUntil(state, came));
  state.sentAt[`${stage} ${payment}`] = clockMsOf(state);
  state.events.push({ kind: 'waited', payment, stage, came: came(), clock: stampOf(state) });
}

/** Whether every message of the payment was refused, so that nothing can come of it. */
export function refused(state: SessionState, payment: Label): boolean {
  const id = state.payments[payment];
  if (id === undefined) return true;
  // What was altered on the wire need not hold the id any more: its label tells whose it was.
  const about = state.events.filter(
    (event) => event.kind === 'exchange' && (event.as === payment || event.sent.text.includes(JSON.stringify(id))),
  );
  return (
    about.length > 0 &&
    about.every((event) => event.kind === 'exchange' && (event.reply === null || event.reply.status >= 400))
  );
}

async function nudgedUntil(state: SessionState, stage: Waited['stage'], came: () => boolean): Promise<void> {
  await advance(state, 0);
  const { patience, limits } = state.connection;
  // Grace for a target whose callbacks leave after the control call has answered; one that never does that gets none.
  if (!came() && (patience.straggled || patience.graces < 2)) {
    patience.graces += 1;
    await heardWithin(state, came, limits.patience.quietMs);
    patience.straggled ||= came();
  }
  // A stage that never came when it was waited for long is not waited for long again: other things would run out.
  const steps = NUDGES[stage] ?? [];
  const despaired = patience.despaired.has(stage) && !patience.seen.has(stage);
  for (const ms of despaired ? steps.slice(0, 3) : steps) {
    if (came()) break;
    await advance(state, ms);
  }
  if (came()) patience.seen.add(stage);
  else {
    patience.misses += 1;
    patience.despaired.add(stage);
  }
}

async function waitedUntil(state: SessionState, came: () => boolean): Promise<void> {
  const { patience, limits } = state.connection;
  const mute = !patience.heard && patience.misses >= 3;
  await heardWithin(state, came, mute ? limits.patience.quietMs : limits.patience.callbackMs);
  if (!came()) patience.misses += 1;
}

/** How many times as long it is waited where other callbacks come meanwhile: a target may send them one after the other. */
const MOST_WAITS = 12;

async function heardWithin(state: SessionState, came: () => boolean, ms: Millis): Promise<void> {
  const last = Date.now() + MOST_WAITS * ms;
  for (let heard = -1; !came() && heard < state.heard.length && Date.now() < last; ) {
    heard = state.heard.length;
    await wokenWithin(state, Math.min(ms, last - Date.now()));
  }
}

/** Waits for the next callback. */
async function wokenWithin(state: SessionState, ms: Millis): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    state.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  state.wake = () => undefined;
}

function quiet(ms: Millis): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
