import { at, isObject, type Json, type JsonObject } from '#core/json';
import { SECOND } from '#core/time';
import type { ReplyContext } from '#targets/gateway/reference/behaviour';
import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import type { Project } from '#targets/gateway/reference/projects';
import type { Asked } from './checks.ts';
import { begin, register } from './lifecycle.ts';
import type { Payment, Sale } from './payment.ts';
import { REFUSALS, type Refusal, type Reply, refused } from './replies.ts';
import type { Terms } from './terms.ts';

/** What came of a request, for the reply and whoever looks at it before it leaves. */
export interface Answer {
  readonly reply: Reply;
  readonly context: Omit<ReplyContext, 'to' | 'message'>;
}

/** A request as it was read: its members, and the same with the digits of its integers as they were written. */
export type Received = Pick<Asked, 'message' | 'written'>;

/** The answer that refuses. */
export function refusal(why: Refusal): Answer {
  return { reply: refused(why), context: { outcome: 'refused', refusal: why } };
}

/** Answers a sale request; an accepted one becomes a payment, whose callbacks follow the reply. */
export function answerSale(instance: Instance, method: string, received: Received): Answer {
  const { behaviour } = instance;
  const { message } = received;
  const project = behaviour.projectOf(message, instance.projects);
  if ('code' in project) return refusal(project);
  const agreed = project.terms.find((terms) => terms.method === method);
  if (!agreed) return refusal(REFUSALS.unknownMethod);
  const terms = behaviour.terms(agreed);
  const why = firstRefusal(instance, project, terms, received);
  if (why && !behaviour.processesRefused(why)) return refusal(why);
  const payment = register(instance, readSale(behaviour.understood(message), project), terms);
  begin(instance, payment);
  return why ? refusal(why) : accepted(payment);
}

function firstRefusal(instance: Instance, project: Project, terms: Terms, received: Received): Refusal | null {
  const { behaviour, payments } = instance;
  const paymentId = at(received.message, '/general/payment_id');
  const namesake =
    typeof paymentId === 'string' ? payments.get(identityOf(instance, project.id, paymentId)) : undefined;
  const asked = { ...received, project, behaviour, terms, namesake, required: terms.required };
  for (const check of behaviour.saleChecks) {
    const why = check.refuse(asked);
    if (why) return why;
  }
  return null;
}

function accepted({ requestId, sale }: Payment): Answer {
  const body = {
    status: 'success',
    request_id: requestId,
    project_id: sale.projectId,
    payment_id: sale.paymentId,
  };
  return { reply: { status: 200, body }, context: { outcome: 'accepted', refusal: undefined } };
}

/** What a request that passed the checks asks for. */
export function readSale(message: JsonObject, project: Project): Sale {
  const text = (where: string) => optional(at(message, where));
  const returnUrls = texts({
    success: text('/return_url/success'),
    decline: text('/return_url/decline'),
    return: text('/return_url/return'),
  });
  return {
    projectId: project.id,
    paymentId: text('/general/payment_id') ?? '',
    amount: Number(at(message, '/payment/amount')),
    currency: text('/payment/currency') ?? '',
    description: text('/payment/description') ?? '',
    customerId: text('/customer/id') ?? '',
    // The project's addresses hold only where the request gives none at all.
    returnUrls: Object.keys(returnUrls).length > 0 ? returnUrls : project.returnUrls,
    callbackUrls: texts({
      any: text('/general/merchant_callback_url'),
      success: text('/general/merchant_success_callback_url'),
      decline: text('/general/merchant_decline_callback_url'),
    }),
    callbackDelayMs: Number(at(message, '/callback/delay') ?? 0) * SECOND,
    callbacksDisabled: at(message, '/callback/force_disable') === true,
  };
}

function optional(value: Json | undefined): string | undefined {
  return value === undefined || value === null || isObject(value) ? undefined : String(value);
}

/** Only the members that there are. */
function texts<Name extends string>(
  some: Readonly<Record<Name, string | undefined>>,
): Readonly<Partial<Record<Name, string>>> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Partial<
    Record<Name, string>
  >;
}
