import type { JsonObject } from '#core/json';
import type { Behaviour, CallbackContext, Stage } from '#targets/gateway/reference/behaviour';
import { platformDate } from '#targets/gateway/reference/control/instants';
import type { Instance } from '#targets/gateway/reference/instance';
import type { Project } from '#targets/gateway/reference/projects';
import { deliverCallback } from './delivery.ts';
import { isFinal, type Payment } from './payment.ts';

/** Makes the callbacks of these stages, in order, and sees to their delivery. */
export function notify(instance: Instance, payment: Payment, stages: readonly Stage[]): void {
  const { behaviour } = instance;
  const project = instance.projects.get(payment.sale.projectId);
  for (const stage of stages) {
    const url = project && behaviour.address(stage, payment, project);
    if (!url || behaviour.leftOut(stage, payment.sale)) continue;
    payment.callbacksMade += 1;
    const nth = payment.callbacksMade;
    const textOf = (now: Stage) => callbackText(behaviour, project, { stage: now, payment, nth });
    const madeAnew = () => textOf(isFinal(payment) ? 'final' : stage);
    deliverCallback(instance, url, textOf(stage), madeAnew, behaviour.delay(stage, payment.sale));
  }
}

function callbackText(behaviour: Behaviour, project: Project, context: CallbackContext): string {
  const body = behaviour.callback(callbackBody(context.payment, context.stage), context);
  return behaviour.write(behaviour.sign(body, project.key, 'callback'));
}

/** A callback in the standard format, unsigned. */
function callbackBody(payment: Payment, stage: Stage): JsonObject {
  return {
    project_id: payment.sale.projectId,
    payment: paymentPart(payment),
    customer: customerPart(payment),
    operation: operationPart(payment),
    ...(stage === 'intermediate' ? payment.instructions : {}),
  };
}

/** What the platform says of a payment. */
export function paymentPart({ sale, terms, standing, changedAt }: Payment): JsonObject {
  return {
    id: sale.paymentId,
    type: 'purchase',
    status: standing.status,
    date: platformDate(changedAt),
    method: terms.callbackMethod,
    sum: { amount: standing.amount, currency: sale.currency },
    description: sale.description,
  };
}

/** What it says of its customer. */
export function customerPart({ sale }: Payment): JsonObject {
  return { id: sale.customerId };
}

/** What it says of the operation behind it; nothing is converted, so the sums before and after conversion are equal. */
export function operationPart(payment: Payment): JsonObject {
  const { standing, sale, changedAt, createdAt } = payment;
  const sum = { amount: standing.amount, currency: sale.currency };
  return {
    id: payment.operationId,
    type: 'sale',
    status: standing.status,
    date: platformDate(changedAt),
    created_date: platformDate(createdAt),
    request_id: payment.requestId,
    sum_initial: sum,
    sum_converted: sum,
    code: standing.code,
    message: standing.message,
    provider: {
      id: payment.providerId,
      payment_id: payment.providerPaymentId,
      auth_code: '',
      date: platformDate(changedAt),
    },
  };
}
