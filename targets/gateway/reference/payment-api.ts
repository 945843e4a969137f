import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type JsonObject } from '#core/json';
import type { Instance } from './instance.ts';
import { json, REFUSALS, type Reply, refused } from './payments/replies.ts';
import { type Answer, answerSale, refusal } from './payments/sale.ts';
import { answerStatus } from './payments/status.ts';
import { TERMS } from './payments/terms.ts';

const STATUS_PATH = '/v2/payment/status';

/** Answers a request to the payment API of an instance. */
export function answerPayment(instance: Instance, request: HttpRequest): HttpReply {
  const path = request.path.split('?')[0] ?? '';
  const method = TERMS.find((terms) => terms.path === path)?.method;
  const { behaviour } = instance;
  if (!method && path !== STATUS_PATH) return written(behaviour.unknownPath(path));
  if (!behaviour.httpMethods.includes(request.method)) return onlyPost();
  const read = behaviour.read(request.body);
  // A list or a lone value has none of the members that a request needs.
  const message = read.ok ? (isObject(read.value) ? read.value : {}) : undefined;
  const { reply, context } = message ? answerMessage(instance, method, message) : refusal(REFUSALS.unreadable);
  return written(behaviour.reply(reply, { ...context, to: method ? 'sale' : 'status', message }));
}

function written({ status, body }: Reply): HttpReply {
  return json(status, body);
}

function answerMessage(instance: Instance, method: string | undefined, message: JsonObject): Answer {
  return method ? answerSale(instance, method, message) : answerStatus(instance, message);
}

function onlyPost(): HttpReply {
  const reply = written(refused(REFUSALS.notPost));
  return { ...reply, headers: { ...reply.headers, allow: 'POST' } };
}
