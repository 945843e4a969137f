import { randomBytes } from 'node:crypto';
import { stuck } from '#core/faults';
import { isObject } from '#core/json';
import type { Label, ProjectUsed, Scope } from '#core/model';
import type { Configured, Connection, SessionState } from '#targets/merchant/client/connection';
import { advance, controlled, hasClock } from './controls.ts';

/** Six digits always, so that messages are as long in every run. */
const FIRST_PROJECT = 100_000;
/** The label of the project that was configured before. */
const EARLIER: Label = 'earlier';
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
  if (!configured) return;
  state.projects[as] = { projectId: configured.projectId, key: configured.key, scope };
  state.projects[EARLIER] = configured.earlier;
}

async function configuredAnew(state: SessionState, scope: Scope): Promise<Configured> {
  const { connection } = state;
  const { standIn, capabilities } = connection;
  if (capabilities.claims.includes('reset')) await controlled(state, 'reset', {});
  if (hasClock(state)) {
    await advance(state, 0);
    await standIn.reset(state.clock ?? new Date().toISOString());
  } else await standIn.reset(new Date().toISOString());
  // The first configuration of a run replaces one too, so that its key can be tried.
  const earlier = connection.learnt.configured ?? newProject(connection);
  if (!connection.learnt.configured) await told(state, earlier);
  const { projectId, key } = newProject(connection);
  await standIn.openProject(projectId, key, scope);
  const callbackUrl = await told(state, { projectId, key });
  const replaced = { projectId: earlier.projectId, key: earlier.key, scope };
  return { scope, projectId, key, earlier: replaced, callbackUrl, books: new Map() };
}

type Project = Pick<ProjectUsed, 'projectId' | 'key'>;

function newProject(connection: Connection): Project {
  const projectId = (projectIds.get(connection) ?? FIRST_PROJECT + Math.floor(Math.random() * 8_000) * 100) + 1;
  projectIds.set(connection, projectId);
  return { projectId, key: randomBytes(24).toString('hex') };
}

/** Tells the merchant its project, and gets the address that it wants callbacks at. */
async function told(state: SessionState, { projectId, key }: Project): Promise<string> {
  const { gateUrl } = state.connection;
  const { answer } = await controlled(state, 'configure', {
    gate_url: gateUrl,
    page_url: gateUrl,
    project_id: projectId,
    key,
  });
  const callbackUrl = isObject(answer) ? answer.callback_url : undefined;
  if (typeof callbackUrl !== 'string' || !URL.canParse(callbackUrl))
    throw stuck('POST /configure did not answer {"callback_url":"http://…"}');
  return callbackUrl;
}
