import { stuck } from '#core/faults';
import type { Evidence, Label, ProjectUsed, Send, Stage, Step } from '#core/model';
import { callbackArrived } from './callbacks.ts';
import { send } from './messages.ts';
import {
  addressOf,
  answering,
  canMakeProjects,
  freshKey,
  type Lines,
  type Scene,
  sameScope,
  sceneOf,
} from './scene.ts';
import { advance, advanceSince, awaitCallback, control, settle } from './waits.ts';

/** Opens a stage on a gateway for one story; `number` tells it from the other stories of the run. */
export async function gatewayStage(lines: Lines, story: Evidence['story'], number: number): Promise<Stage> {
  const scene = sceneOf(lines, story, number);
  const hangUp = lines.listener.hear(scene.prefix, (path, request) => callbackArrived(scene, path, request));
  let begun = false;
  return {
    async perform(step) {
      if (!begun) await begin(scene);
      begun = true;
      await performed(scene, step);
    },
    evidence: (gap) => ({
      story,
      capabilities: lines.capabilities,
      projects: scene.projects,
      payments: scene.payments,
      customers: scene.customers,
      urls: scene.urls,
      events: scene.events,
      gap,
    }),
    async close() {
      hangUp();
    },
  };
}

/** An empty world, where the target can give one, and its clock. */
async function begin(scene: Scene): Promise<void> {
  const { claims } = scene.lines.capabilities;
  const missing = scene.story.needs.filter((claim) => !claims.includes(claim));
  if (missing.length > 0) throw stuck(`it needs ${missing.join(' and ')}, which the target does not claim`);
  if (scene.lines.control === null) return;
  if (claims.includes('reset')) await control(scene, 'POST /reset', {});
  if (claims.includes('clock')) await advance(scene, 0);
}

function performed(scene: Scene, step: Step): Promise<void> | void {
  switch (step.do) {
    case 'send':
      return sent(scene, step);
    case 'project':
      return project(scene, step);
    case 'customer':
      return customer(scene, step);
    case 'advance':
      return step.since === undefined ? advance(scene, step.ms) : advanceSince(scene, step.ms, step.since);
    case 'await':
      return awaitCallback(scene, step.payment, step.stage);
    case 'settle':
      return settle(scene, step.ms);
    case 'answer':
      scene.answer = answering(step.status, step.most);
      return;
    case 'look':
      return look(scene, step.project);
    case 'call':
      throw new Error(`story ${scene.story.id} calls a library, but a gateway is under test`);
  }
}

async function sent(scene: Scene, step: Send): Promise<void> {
  scene.underway.push(send(scene, step));
  if (step.withNext !== true) await Promise.all(scene.underway.splice(0));
}

async function project(scene: Scene, step: Extract<Step, { do: 'project' }>): Promise<void> {
  const { as, scope, settings = {}, callbacks = true } = step;
  scene.projects[as] = canMakeProjects(scene) ? made(scene) : ready(scene, step);
  if (!canMakeProjects(scene)) return;
  const { projectId, key } = scene.projects[as];
  await control(scene, 'POST /projects', {
    project_id: projectId,
    key,
    method: scope.method,
    channel: scope.channel,
    ...(callbacks ? { callback_url: addressOf(scene, as), return_url: addressOf(scene, 'return') } : {}),
    ...settings,
  });
  function made({ lines }: Scene): ProjectUsed {
    return { projectId: nextProjectId(lines), key: freshKey(), scope };
  }
}

/** Six digits always, so that messages are as long in every run. */
const FIRST_PROJECT = 100_000;

const projectIds = new WeakMap<Lines, number>();

/** Numbers that no other story of the run uses. */
function nextProjectId(lines: Lines): number {
  const id = (projectIds.get(lines) ?? FIRST_PROJECT + Math.floor(Math.random() * 8_000) * 100) + 1;
  projectIds.set(lines, id);
  return id;
}

/** A project that stands ready at the target and that this story does not use yet. */
function ready(scene: Scene, { scope, settings }: Extract<Step, { do: 'project' }>): ProjectUsed {
  if (settings) throw stuck('a project with settings of its own is needed, and the target does not claim projects');
  const used = new Set(Object.values(scene.projects).map(({ projectId }) => projectId));
  const free = scene.lines.setup.projects.find((one) => sameScope(one.scope, scope) && !used.has(one.id));
  if (!free) throw stuck(`no further project for ${scope.method} by ${scope.channel} is configured`);
  return { projectId: free.id, key: free.key, scope };
}

async function customer(scene: Scene, step: Extract<Step, { do: 'customer' }>): Promise<void> {
  if (scene.lines.control === null) return;
  if (!scene.lines.capabilities.claims.includes('customer')) throw stuck('the target does not claim customer');
  const { payment, project, action, amount } = step;
  scene.sentAt[`${action} ${payment}`] = scene.clock === null ? Date.now() : Date.parse(scene.clock);
  // 409: the payment is final already, which is a fact for the rules and no fault of the plumbing.
  await control(
    scene,
    'POST /customer',
    {
      project_id: scene.projects[project]?.projectId ?? 0,
      payment_id: scene.payments[payment] ?? '',
      action,
      ...(amount === undefined ? {} : { amount }),
    },
    [409],
  );
}

/** Looks at the provider's log where the target shows one: nothing depends on it alone. */
async function look(scene: Scene, label: Label): Promise<void> {
  if (!scene.lines.capabilities.claims.includes('provider-log')) return;
  await control(scene, `GET /provider/purchases?project_id=${scene.projects[label]?.projectId ?? 0}`, null);
}
