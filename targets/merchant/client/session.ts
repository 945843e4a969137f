import { setTimeout as pause } from 'node:timers/promises';
import { stuck } from '#core/faults';
import type { Scenario, Session, Step } from '#core/model';
import { audit, auditRun, readBooks } from './books.ts';
import { callback } from './callbacks.ts';
import type { Connection, SessionState } from './connection.ts';
import { configure } from './control/configure.ts';
import { advance, controlled, hasClock } from './control/controls.ts';
import { letGo, purchase } from './purchases.ts';
import { newSessionState } from './session-state.ts';

/** Steps that would disturb other scenarios, or that other scenarios would disturb. */
const isAlone = (step: Step): boolean =>
  step.do === 'advance' ||
  step.do === 'fault' ||
  (step.do === 'settle' && step.ms !== undefined) ||
  (step.do === 'audit' && step.of === 'run');

/** The method that a scenario has the merchant configured for. */
function groupOf({ steps }: Scenario): string {
  const project = steps.find((step) => step.do === 'project');
  return project?.do === 'project' ? `${project.scope.method} ${project.scope.channel}` : '';
}

/** Opens a session on a merchant for one scenario; `number` tells it from the other scenarios of the run. */
export async function merchantSession(connection: Connection, scenario: Scenario, number: number): Promise<Session> {
  const leave = await connection.gatekeeper.enter(groupOf(scenario), scenario.steps.some(isAlone));
  const state = newSessionState(connection, scenario, number);
  connection.sessions.add(state);
  return {
    async perform(step) {
      checkNeeds(state);
      state.underway.push(performed(state, step));
      if (!('withNext' in step)) await Promise.all(state.underway.splice(0));
    },
    evidence: (abortReason) => ({
      scenario,
      capabilities: connection.capabilities,
      projects: state.projects,
      payments: state.payments,
      customers: state.customers,
      urls: {},
      events: state.events,
      abortReason,
    }),
    async close() {
      for (const release of state.held.values()) release();
      await Promise.allSettled(state.returning);
      await Promise.allSettled(state.underway);
      connection.sessions.delete(state);
      leave();
    },
  };
}

function checkNeeds({ scenario, connection }: SessionState): void {
  const missing = scenario.needs.filter((claim) => !connection.capabilities.claims.includes(claim));
  if (missing.length > 0) throw stuck(`it needs ${missing.join(' and ')}, which the target does not claim`);
}

async function performed(state: SessionState, step: Step): Promise<void> {
  switch (step.do) {
    case 'project':
      return configure(state, step.as, step.scope);
    case 'purchase':
      return purchase(state, step);
    case 'callback':
      return callback(state, step);
    case 'read':
      return readBooks(state, step.payment, step.until);
    case 'audit':
      return step.of === 'run' ? auditRun(state) : audit(state);
    case 'customer':
      return customer(state, step);
    case 'advance':
      return advance(state, step.ms);
    case 'visit':
      return visit(state, step);
    case 'fault':
      return void (await controlled(state, 'fault', { next: step.next }));
    case 'settle':
      await letGo(state);
      return hasClock(state) ? advance(state, step.ms ?? 0) : pause(50);
    default:
      throw new Error(`scenario ${state.scenario.id} has a step ${step.do}, but a merchant is under test`);
  }
}

/** What the customer does at the provider; a payment that the merchant never sent there is left alone. */
async function customer(state: SessionState, step: Extract<Step, { do: 'customer' }>): Promise<void> {
  const id = state.payments[step.payment];
  const { standIn, learnt } = state.connection;
  if (id === undefined || standIn.issued(id).length === 0) return;
  await standIn.customer(learnt.configured?.projectId ?? 0, id, step.action, step.amount);
}

/** The customer comes back to the merchant's own site; another host is none of the kit's business. */
async function visit(state: SessionState, { payment, address }: Extract<Step, { do: 'visit' }>): Promise<void> {
  const url = state.returnUrls[`${payment} ${address}`];
  const own = state.connection.learnt.configured?.callbackUrl ?? '';
  if (url === undefined || !URL.canParse(url) || new URL(url).hostname !== new URL(own).hostname) return;
  const page = await state.connection.visit(url);
  state.events.push({
    kind: 'control',
    operation: 'visit',
    sent: { address },
    status: page?.status ?? null,
    answer: page && { page: page.text },
    failure: page ? null : 'no answer',
    clock: state.clock,
  });
}
