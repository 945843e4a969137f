import type { HttpReply } from '#core/http';
import type { JsonObject } from '#core/json';
import { DAY } from '#core/time';
import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import { pay, refuse } from '#targets/gateway/reference/payments/lifecycle';
import { isFinal } from '#targets/gateway/reference/payments/payment';
import { json } from '#targets/gateway/reference/payments/replies';
import { bangkokTime, instantOf } from './instants.ts';
import { isMalformed, isWhole, MOST_PROJECT_ID, readProject } from './read-project.ts';

/** A control call on an instance, with its body and query. */
export interface ControlCall {
  readonly instance: Instance;
  readonly body: JsonObject;
  readonly query: URLSearchParams;
  /** Puts an empty instance in the place of this one, its clock at that instant or at one of the gateway's choice. */
  readonly reset: (now: number | undefined) => void;
}

const NO_CONTENT: HttpReply = { status: 204, headers: {}, body: '' };
/** A move of the clock goes no further than this. */
const LONGEST_MOVE = 3_650 * DAY;

/** A control call that fails: 400 malformed, 404 unknown, 409 too late. */
export function failed(status: 400 | 404 | 409, error: string): HttpReply {
  return json(status, { error });
}

/** `POST /reset`: an empty instance takes the place of this one. */
export function resetInstance({ body: { now = null }, reset }: ControlCall): HttpReply {
  const instant = typeof now === 'string' ? instantOf(now) : undefined;
  if (now !== null && instant === undefined) return failed(400, 'now must be a date and time of ISO 8601 with offset');
  reset(instant);
  return NO_CONTENT;
}

/** `POST /projects`: creates or replaces a project. */
export function putProject({ instance, body }: ControlCall): HttpReply {
  const project = readProject(body);
  if (isMalformed(project)) return failed(400, project.error);
  instance.projects.set(project.id, project);
  return NO_CONTENT;
}

/** `POST /customer`: the customer pays, declines or leaves. */
export function moveCustomer({ instance, body }: ControlCall): HttpReply {
  const { project_id: projectId, payment_id: paymentId, action, amount = null } = body;
  if (!isWhole(projectId, 1, MOST_PROJECT_ID)) return failed(400, 'project_id must be the number of a project');
  if (typeof paymentId !== 'string' || paymentId === '') return failed(400, 'payment_id must be a text');
  if (action !== 'pay' && action !== 'decline' && action !== 'leave')
    return failed(400, 'action must be pay, decline or leave');
  if (amount !== null && !isWhole(amount, 1)) return failed(400, 'amount must be a positive integer in satang');
  const payment = instance.payments.get(identityOf(instance, projectId, paymentId));
  if (!payment) return failed(404, 'there is no such payment');
  if (isFinal(payment) && instance.behaviour.finalStays(payment))
    return failed(409, `already ${payment.standing.status}`);
  const ageMs = instance.clock.now() - payment.createdAt;
  if (action === 'pay' && !isFinal(payment) && !instance.behaviour.canBePaid(payment, ageMs))
    return failed(409, 'its time is over');
  if (action === 'pay') pay(instance, payment, amount ?? payment.sale.amount);
  if (action === 'decline') refuse(instance, payment);
  return NO_CONTENT;
}

/** `POST /clock`: moves the clock on and answers when everything due by then has happened. */
export async function moveClock({ instance, body: { advance_ms: by = null } }: ControlCall): Promise<HttpReply> {
  if (!isWhole(by, 0, LONGEST_MOVE)) return failed(400, `advance_ms must be an integer from 0 to ${LONGEST_MOVE}`);
  await instance.clock.advance(by);
  return json(200, { now: bangkokTime(instance.clock.now()) });
}

/** `GET /provider/purchases`: what was sent to the provider, in order. */
export function listPurchases({ instance, query }: ControlCall): HttpReply {
  const projectId = query.get('project_id');
  if (projectId !== null && !/^\d+$/.test(projectId)) return failed(400, 'project_id must be the number of a project');
  if (projectId !== null && !instance.projects.has(Number(projectId))) return failed(404, 'there is no such project');
  const purchases = instance.purchases
    .filter((purchase) => projectId === null || purchase.projectId === Number(projectId))
    .map(({ paymentId, amount, currency, sentAt }) => ({
      payment_id: paymentId,
      amount,
      currency,
      at: bangkokTime(sentAt),
    }));
  return json(200, { purchases });
}
