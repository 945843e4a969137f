import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { json } from '#targets/gateway/reference/payments/replies';
import {
  type ControlCall,
  failed,
  listPurchases,
  moveClock,
  moveCustomer,
  putProject,
  resetInstance,
} from './calls.ts';
import { capabilities } from './capabilities.ts';

type Call = (call: ControlCall) => HttpReply | Promise<HttpReply>;

const CALLS: Readonly<Record<string, Call>> = {
  'GET /capabilities': ({ instance }) => json(200, instance.behaviour.capabilities(capabilities())),
  'POST /reset': resetInstance,
  'POST /projects': putProject,
  'POST /customer': moveCustomer,
  'POST /clock': moveClock,
  'GET /provider/purchases': listPurchases,
};

/** Answers a control call on an instance. */
export async function answerControl(
  request: HttpRequest,
  { instance, reset }: Pick<ControlCall, 'instance' | 'reset'>,
): Promise<HttpReply> {
  const [path = '', query = ''] = request.path.split('?');
  const name = `${request.method} ${path}`;
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) return failed(404, `there is no call ${name}`);
  const body = request.method === 'GET' ? {} : bodyOf(request.body);
  if (!body) return failed(400, 'the body must be a JSON object');
  return call({ instance, reset, body, query: new URLSearchParams(query) });
}

/** No body at all counts as an empty object. */
function bodyOf(bytes: Uint8Array): JsonObject | undefined {
  if (bytes.byteLength === 0) return {};
  const read = readJson(bytes);
  return read.ok && isObject(read.value) ? read.value : undefined;
}
