import { setTimeout as pause } from 'node:timers/promises';
import { stuck } from '#core/faults';
import type { JsonObject } from '#core/json';
import type { AlertOperation, BillerCall, BillerOperation, BillerStep } from '#core/model';
import { filledFields } from '#targets/alert/fields';
import { beginning } from '#targets/alert/state';
import { askControl, type ControlRequest } from '#targets/gateway/client/control';
import type { BillerState } from './connection.ts';

const idIn = ({ transaction_id: id = '' }: JsonObject): string => encodeURIComponent(String(id));
const receiverIn = ({ receiver_proxy: receiver = '' }: JsonObject): string => encodeURIComponent(String(receiver));

const post = (path: string) => (fields: JsonObject) => ({
  method: 'POST' as const,
  path,
  body: JSON.stringify(fields),
});
const get = (path: (fields: JsonObject) => string) => (fields: JsonObject) => ({
  method: 'GET' as const,
  path: path(fields),
  body: '',
});

/** How the target protocol carries what a biller is asked. */
const REQUESTS: Readonly<Record<BillerOperation, (fields: JsonObject) => ControlRequest>> = {
  decide: post('/decide'),
  alert: get((fields) => `/alerts/${idIn(fields)}`),
  alerts: get((fields) => `/alerts?receiver_proxy=${receiverIn(fields)}`),
  inquire: post('/inquire'),
  block: post('/block'),
  unblock: post('/unblock'),
  blocked: get((fields) => `/blocked?receiver_proxy=${receiverIn(fields)}`),
  request: post('/requests'),
  requested: get((fields) => `/requests/${idIn(fields)}`),
};

type Asked = Extract<BillerStep, { do: 'biller' }>;

/** Asks the biller; a server fault or silence there is its plumbing and stops the scenario. */
export async function callBiller(state: BillerState, step: Asked): Promise<void> {
  await Promise.all(Array.from({ length: step.times ?? 1 }, () => called(state, step)));
}

async function called(state: BillerState, { as, call, fields }: Asked): Promise<void> {
  const sent = filledFields(state, fields);
  const complete = beginning<BillerCall>(state, {
    kind: 'biller-call',
    as,
    call,
    sent,
    status: null,
    answer: null,
    failure: 'not answered yet',
    tookMs: 0,
    clock: state.clock,
    until: state.events.length + 1,
  });
  const from = state.events.length;
  const begun = performance.now();
  const request = REQUESTS[call](sent);
  const answer = await askControl(state.connection.control, request);
  const tookMs = Math.round(performance.now() - begun);
  complete({ ...answer, tookMs, until: state.events.length });
  const { status, failure } = answer;
  if (status === null || status >= 500)
    throw stuck(`${request.method} /${call} ${failure === null ? `answered ${status}` : `failed: ${failure}`}`);
  const awaited = status < 300 ? AWAITED[call] : undefined;
  if (awaited) await told(state, awaited, sent.transaction_id, from);
}

const LOOK_MS = 5;

/** What is asked of the bank for a call of the biller, perhaps a little after its answer. */
const AWAITED: Partial<Record<BillerOperation, AlertOperation>> = { decide: 'acknowledgement', request: 'initiation' };

/** Waits until the bank was asked and has answered. */
async function told(state: BillerState, operation: AlertOperation, id: unknown, from: number): Promise<void> {
  const until = performance.now() + state.connection.limits.tellingMs;
  while (!isTold(state, operation, id, from) && performance.now() < until) await pause(LOOK_MS);
}

/** Whether the bank was asked since the call was made, or has confirmed already. */
function isTold({ events }: BillerState, operation: AlertOperation, id: unknown, from: number): boolean {
  return events.some(
    (event, index) =>
      event.kind === 'bank-call' &&
      event.operation === operation &&
      event.fields.transaction_id === id &&
      event.failure !== 'not answered yet' &&
      (index >= from || event.outcome === 'taken'),
  );
}
