import { stuck } from '#core/faults';
import { isObject, type Json } from '#core/json';
import type { ControlOperation, ControlSeen } from '#core/model';
import { readJson } from '#schemas/json/read';
import type { Asking } from './asking.ts';

/** What a control call came to. */
export interface ControlAnswer {
  readonly status: number | null;
  readonly answer: Json;
  readonly failure: string | null;
}

/** What the control API of a gateway offers to scenarios. */
export type GatewayOperation = Extract<ControlOperation, 'reset' | 'project' | 'customer' | 'clock' | 'purchases'>;

type GatewayCall = GatewayOperation | 'capabilities' | 'worlds';

/** How the target protocol carries each operation over HTTP. */
const CALLS: Readonly<Record<GatewayCall, readonly [method: 'GET' | 'POST', path: string]>> = {
  capabilities: ['GET', '/capabilities'],
  reset: ['POST', '/reset'],
  project: ['POST', '/projects'],
  customer: ['POST', '/customer'],
  clock: ['POST', '/clock'],
  purchases: ['GET', '/provider/purchases'],
  worlds: ['POST', '/worlds'],
};

/** Whether a control call is one of the payment platform's. */
export function isGatewayOperation(operation: string): operation is GatewayOperation {
  return Object.hasOwn(CALLS, operation);
}

/** A request to a control API. */
export interface ControlRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string;
}

/** The request of a control call: its members in the query of a GET, in the body of a POST. */
export function controlRequest(operation: GatewayCall, sent: Json): ControlRequest {
  const [method, path] = CALLS[operation];
  if (method === 'POST') return { method, path, body: JSON.stringify(sent) };
  const query = new URLSearchParams(
    Object.entries(isObject(sent) ? sent : {}).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return { method, path: query === '' ? path : `${path}?${query}`, body: '' };
}

/** Calls the control API; plumbing that fails is told in `failure` and never thrown. */
export function controlCall(ask: Asking, operation: GatewayCall, sent: Json): Promise<ControlAnswer> {
  return askControl(ask, controlRequest(operation, sent));
}

/** Asks a control API of any kind of target. */
export async function askControl(ask: Asking, { method, path, body }: ControlRequest): Promise<ControlAnswer> {
  const headers: Record<string, string> = body === '' ? {} : { 'content-type': 'application/json' };
  const asked = await ask({ method, path, headers, body: Buffer.from(body) });
  if ('failure' in asked) return { status: null, answer: null, failure: asked.failure };
  const { status, body: bytes } = asked.reply;
  const read = bytes.byteLength > 0 ? readJson(bytes) : ({ ok: true, value: null } as const);
  const answer = read.ok ? read.value : null;
  return { status, answer, failure: status < 300 && !read.ok ? `its answer is not JSON: ${read.detail}` : null };
}

/** The answer of a call that must succeed for a scenario to go on; stuck otherwise. */
export function needed(operation: GatewayOperation, seen: ControlAnswer): Json {
  return mustAnswer(CALLS[operation].join(' '), seen);
}

/** The answer of a call, named as its method and path, that must succeed for a scenario to go on; stuck otherwise. */
export function mustAnswer(call: string, { status, answer, failure }: ControlAnswer): Json {
  if (failure !== null) throw stuck(`${call} failed: ${failure}`);
  if (status === null || status >= 300) throw stuck(`${call} answered ${status}${reason(answer)}`);
  return answer;
}

function reason(answer: Json): string {
  return isObject(answer) && typeof answer.error === 'string' ? ` (${answer.error.slice(0, 200)})` : '';
}

/** A control call as it is written down before its answer has come. */
export function controlAsked(
  operation: ControlOperation,
  sent: ControlSeen['sent'],
  clock: ControlSeen['clock'],
): ControlSeen {
  return { kind: 'control', operation, sent, status: null, answer: null, failure: 'not answered yet', clock };
}
