import { at, type JsonObject } from '#core/json';
import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import type { Project } from '#targets/gateway/reference/projects';
import { customerPart, operationPart, paymentPart } from './callbacks.ts';
import type { Payment } from './payment.ts';
import { type Answer, type Received, refusal } from './sale.ts';
import { GENERAL } from './terms.ts';

/** Answers a status request; an unknown payment is an answer too, with HTTP status 200 and code 3061. */
export function answerStatus(instance: Instance, received: Received): Answer {
  const { message } = received;
  const { behaviour } = instance;
  const project = behaviour.projectOf(message, instance.projects);
  if ('code' in project) return refusal(project);
  const asked = { ...received, project, behaviour, terms: undefined, namesake: undefined, required: GENERAL };
  for (const check of behaviour.statusChecks) {
    const why = check.refuse(asked);
    if (why) return refusal(why);
  }
  const paymentId = String(at(message, '/general/payment_id') ?? '');
  const payment = behaviour.lookUp(
    instance.payments,
    identityOf(instance, project.id, paymentId),
    paymentId,
    instance.clock.now(),
  );
  const body = payment ? known(payment, project) : unknown(paymentId, project);
  return {
    reply: { status: 200, body: behaviour.sign(body, project.key, 'status') },
    context: { outcome: payment ? 'found' : 'unknown', refusal: undefined },
  };
}

function known(payment: Payment, project: Project): JsonObject {
  return {
    project_id: project.id,
    payment: paymentPart(payment),
    customer: customerPart(payment),
    operations: [operationPart(payment)],
  };
}

function unknown(paymentId: string, project: Project): JsonObject {
  const fault = { code: '3061', message: 'Transaction not found' };
  return {
    status: 'error',
    ...fault,
    project_id: project.id,
    payment: { id: paymentId, status: 'error' },
    errors: [fault],
  };
}
