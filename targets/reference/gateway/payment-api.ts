import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type JsonObject } from '#core/json';
import { json, REFUSALS, type Reply, refused } from './replies.ts';
import { type Answer, answerSale, refusal } from './sale.ts';
import { answerStatus } from './status.ts';
import { TERMS } from './terms.ts';
import type { World } from './world.ts';

const STATUS_PATH = '/v2/payment/status';

/** Answers a request to the payment API of a world. */
export function answerPayment(world: World, request: HttpRequest): HttpReply {
  const path = request.path.split('?')[0] ?? '';
  const method = TERMS.find((terms) => terms.path === path)?.method;
  const { conduct } = world;
  if (!method && path !== STATUS_PATH) return written(conduct.unknownPath(path));
  if (!conduct.httpMethods.includes(request.method)) return onlyPost();
  const read = conduct.read(request.body);
  // A list or a lone value has none of the members that a request needs.
  const message = read.ok ? (isObject(read.value) ? read.value : {}) : undefined;
  const { reply, context } = message ? answerMessage(world, method, message) : refusal(REFUSALS.unreadable);
  return written(conduct.reply(reply, { ...context, to: method ? 'sale' : 'status', message }));
}

function written({ status, body }: Reply): HttpReply {
  return json(status, body);
}

function answerMessage(world: World, method: string | undefined, message: JsonObject): Answer {
  return method ? answerSale(world, method, message) : answerStatus(world, message);
}

function onlyPost(): HttpReply {
  const reply = written(refused(REFUSALS.notPost));
  return { ...reply, headers: { ...reply.headers, allow: 'POST' } };
}
