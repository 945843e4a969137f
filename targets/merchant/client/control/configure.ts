import { randomBytes } from 'node:crypto';
import { stuck } from '#core/faults';
import { isObject } from '#core/json';
import type { Label, Scope } from '#core/model';
import type { Configured, Connection, SessionState } from '#targets/merchant/client/connection';
import { advance, controlled, hasClock } from './controls.ts';

/** Six digits always, so that messages are as long in every run. */
const FIRST_PROJECT = 100_000;
const projectIds = new WeakMap<Connection, number>();

/** Configures the merchant for a method and channel where it is not yet, with a project and key of their own. */
export async function configure(state: SessionState, as: Label, scope: Scope): Promise<void> {
  const { learnt } = state.connection;
  // Scenarios that begin side by side wait for the first of them.
  learnt.configuring = learnt.configuring.then((current) => {
    const same = current?.scope.method === scope.method && current.scope.channel === scope.channel;
    return current && same ? current : configuredAnew(state, scope);
  });
  const configured = await learnt.configuring.catch((error: unknown) => {
    learnt.configuring = Promise.resolve(null);
    throw error;
  });
  learnt.configured = configured;
  if (configured) state.projects[as] = { projectId: configured.projectId, key: configured.key, scope };
}

async function configuredAnew(state: SessionState, scope: Scope): Promise<Configured> {
  const { connection } = state;
  const { standIn, gateUrl, capabilities } = connection;
  if (capabilities.claims.includes('reset')) await controlled(state, 'reset', {});
  if (hasClock(state)) {
    await advance(state, 0);
    await standIn.reset(state.clock ?? new Date().toISOString());
  } else await standIn.reset(new Date().toISOString());
  const projectId = (projectIds.get(connection) ?? FIRST_PROJECT + Math.floor(Math.random() * 8_000) * 100) + 1;
  projectIds.set(connection, projectId);
  const key = randomBytes(24).toString('hex');
  await standIn.openProject(projectId, key, scope);
  const { answer } = await controlled(state, 'configure', {
    gate_url: gateUrl,
    page_url: gateUrl,
    project_id: projectId,
    key,
  });
  const callbackUrl = isObject(answer) ? answer.callback_url : undefined;
  if (typeof callbackUrl !== 'string' || !URL.canParse(callbackUrl))
    throw stuck('POST /configure did not answer {"callback_url":"http://…"}');
  return { scope, projectId, key, callbackUrl, books: new Map() };
}
