import { isStuck, stuck } from '#core/faults';
import { isObject, type JsonObject } from '#core/json';
import type { Evidence, Label, ProjectUsed, Send, Session, Step } from '#core/model';
import { sizeText } from '#core/size';
import { DAY, nextInstant } from '#core/time';
import type { PageStep } from '#targets/payment-page/client/page-session';
import { callbackArrived } from './callbacks.ts';
import { imagesRead } from './images.ts';
import { send, tokenValue } from './messages.ts';
import {
  addressOf,
  answering,
  type Connection,
  canMakeProjects,
  clockMsOf,
  freshKey,
  MOST_CALLBACKS,
  newSessionState,
  type SessionState,
  sameScope,
} from './session-state.ts';
import { filled } from './tokens.ts';
import { advance, advanceSince, awaitCallback, control, refused, settle } from './waits.ts';

/** Opens a session on a gateway for one scenario; `number` tells it from the other scenarios of the run. */
export async function gatewaySession(
  connection: Connection,
  scenario: Evidence['scenario'],
  number: number,
): Promise<Session> {
  const state = newSessionState(connection, scenario, number);
  const hangUp = connection.listener.subscribe(
    state.prefix,
    (path, request) => state.page?.atShop(request) ?? callbackArrived(state, path, request),
  );
  let begun = false;
  return {
    async perform(step) {
      if (!begun) await begin(state);
      begun = true;
      await performed(state, step);
      if (state.room < 0)
        throw stuck(`more callbacks came than the ${sizeText(MOST_CALLBACKS)} that are kept of one scenario`);
    },
    ended: () => imagesRead(state),
    evidence: (abortReason) => ({
      scenario,
      capabilities: connection.capabilities,
      projects: state.projects,
      payments: state.payments,
      customers: state.customers,
      urls: state.urls,
      events: state.events,
      abortReason,
    }),
    async close() {
      hangUp();
      await state.page?.close();
    },
  };
}

/** Empties the target, where it can be emptied, and reads its clock. */
async function begin(state: SessionState): Promise<void> {
  const { claims } = state.connection.capabilities;
  const missing = state.scenario.needs.filter((claim) => !claims.includes(claim));
  if (missing.length > 0) throw stuck(`it needs ${missing.join(' and ')}, which the target does not claim`);
  if (state.connection.control === null) return;
  if (claims.includes('reset')) await control(state, 'reset', {});
  if (claims.includes('clock')) await beginAt(state);
}

/** Reads the clock, and moves it to when the scenario begins, where that is before clocks of 32 bits end. */
async function beginAt(state: SessionState): Promise<void> {
  await advance(state, 0);
  const { begins } = state.scenario;
  const now = clockMsOf(state);
  const instant = begins === undefined ? undefined : nextInstant(begins, now);
  try {
    for (let left = (instant ?? now) - now; left > 0; left -= LONGEST_MOVE_MS)
      await advance(state, Math.min(left, LONGEST_MOVE_MS));
  } catch (error) {
    // A clock that does not go so far shows as much where it stands.
    if (!isStuck(error)) throw error;
    await advance(state, 0);
  }
}

/** A clock may be moved by steps of its own, and has a minute for each move. */
const LONGEST_MOVE_MS = 90 * DAY;

async function performed(state: SessionState, step: Step): Promise<void> {
  // Only a request goes side by side with a request: all else happens after their replies.
  if (step.do !== 'send') await Promise.all(state.underway.splice(0));
  switch (step.do) {
    case 'send':
      return sent(state, step);
    case 'project':
      return project(state, step);
    case 'customer':
      return customer(state, step);
    case 'advance':
      return step.since === undefined ? advance(state, step.ms) : advanceSince(state, step.ms, step.since);
    case 'await':
      return awaitCallback(state, step.payment, step.stage);
    case 'settle':
      return settle(state, step.ms);
    case 'answer':
      state.answer = answering(step.status, step.most);
      return;
    case 'look':
      return look(state, step.project);
    case 'open-page':
    case 'page':
      return inBrowser(state, step);
    case 'call':
      throw new Error(`scenario ${state.scenario.id} calls a library, but a gateway is under test`);
  }
}

/** Looks at pages by a browser that is opened for the scenario when it needs one. */
async function inBrowser(state: SessionState, step: PageStep): Promise<void> {
  if (!state.page) {
    const { pageSession } = await import('#targets/payment-page/client/session');
    state.page = await pageSession(state);
  }
  await state.page.perform(step);
}

async function sent(state: SessionState, step: Send): Promise<void> {
  state.underway.push(send(state, step));
  if (step.withNext !== true) await Promise.all(state.underway.splice(0));
}

async function project(state: SessionState, step: Extract<Step, { do: 'project' }>): Promise<void> {
  const { as, scope, settings = {}, callbacks = true } = step;
  state.projects[as] = canMakeProjects(state) ? made(state) : ready(state, step);
  if (!canMakeProjects(state)) return;
  const { projectId, key } = state.projects[as];
  await control(state, 'project', {
    project_id: projectId,
    key,
    method: scope.method,
    channel: scope.channel,
    ...(callbacks ? { callback_url: addressOf(state, as), return_url: addressOf(state, 'return') } : {}),
    ...filledSettings(state, settings),
  });
  function made({ connection }: SessionState): ProjectUsed {
    return { projectId: nextProjectId(connection), key: freshKey(), scope };
  }
}

function filledSettings(state: SessionState, settings: JsonObject): JsonObject {
  const whole = filled(settings, (token) => tokenValue(state, token));
  return isObject(whole) ? whole : settings;
}

/** Numbers that no other scenario of the run uses. */
function nextProjectId({ projects }: Connection): number {
  projects.last += 1;
  return projects.last;
}

/** A project that is configured at the target and that this scenario does not use yet. */
function ready(state: SessionState, { scope, settings }: Extract<Step, { do: 'project' }>): ProjectUsed {
  if (settings) throw stuck('a project with settings of its own is needed, and the target does not claim projects');
  const used = new Set(Object.values(state.projects).map(({ projectId }) => projectId));
  const free = state.connection.setup.projects.find((one) => sameScope(one.scope, scope) && !used.has(one.id));
  if (!free) throw stuck(`no further project for ${scope.method} by ${scope.channel} is configured`);
  return { projectId: free.id, key: free.key, scope };
}

async function customer(state: SessionState, step: Extract<Step, { do: 'customer' }>): Promise<void> {
  if (state.connection.control === null) return;
  if (!state.connection.capabilities.claims.includes('customer')) throw stuck('the target does not claim customer');
  const { payment, project, action, amount, ifTaken = false } = step;
  if (ifTaken && refused(state, payment)) return;
  state.sentAt[`${action} ${payment}`] = clockMsOf(state);
  // 409: the payment is final already, which is a fact for the rules and no fault of the plumbing.
  await control(
    state,
    'customer',
    {
      project_id: state.projects[project]?.projectId ?? 0,
      payment_id: state.payments[payment] ?? '',
      action,
      ...(amount === undefined ? {} : { amount }),
    },
    [409],
  );
}

/** Looks at the provider's log where the target shows one: nothing depends on it alone. */
async function look(state: SessionState, label: Label): Promise<void> {
  if (!state.connection.capabilities.claims.includes('provider-log')) return;
  await control(state, 'purchases', { project_id: state.projects[label]?.projectId ?? 0 });
}
