import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type Json, type JsonObject } from '#core/json';
import { writtenIn } from '#schemas/json/read';
import type { Instance } from './instance.ts';
import { json, REFUSALS, type Reply, refused } from './payments/replies.ts';
import { type Answer, answerSale, type Received, refusal } from './payments/sale.ts';
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
  const read = behaviour.readsType(request.headers['content-type'] ?? '') ? behaviour.read(request.body) : null;
  const received = read?.ok ? { message: members(read.value), written: members(writtenIn(read)) } : undefined;
  const message = received?.message;
  const { reply, context } = received ? answerMessage(instance, method, received) : refusal(REFUSALS.unreadable);
  return written(behaviour.reply(reply, { ...context, to: method ? 'sale' : 'status', message }));
}

/** A list or a lone value has none of the members that a request needs. */
function members(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

function written({ status, body }: Reply): HttpReply {
  return json(status, body);
}

function answerMessage(instance: Instance, method: string | undefined, received: Received): Answer {
  return method ? answerSale(instance, method, received) : answerStatus(instance, received);
}

function onlyPost(): HttpReply {
  const reply = written(refused(REFUSALS.notPost));
  return { ...reply, headers: { ...reply.headers, allow: 'POST' } };
}
