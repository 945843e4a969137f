import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import type { Scope } from '#core/model';
import type { Plan } from '#generators/schema/plan';
import { weighted } from '#generators/schema/values/choice';
import { email, ipv4, ipv6, url } from '#generators/schema/values/formats';
import { type Method, methodOf } from '#schemas/methods';
import { amountRange } from './amount-range.ts';
import { projectId, settled } from './field-values.ts';
import { type Message, type MessageOptions, messageOf, validMessages } from './message.ts';
import { amounts, customerId, paymentId, personName, phone, thaiText } from './thai.ts';

/** Purchase requests through Gate by a method and channel. Throws where the table of methods has no such pair. */
export function saleRequestMessage(scope: Scope, options: MessageOptions): Message {
  const method = methodOf(scope);
  return messageOf(method.schemas.sale, '/general/signature', saleValues(method, options), options);
}

/** Valid signed purchase requests of a method and channel. */
export const validSaleRequest = (scope: Scope, options: MessageOptions): fc.Arbitrary<JsonObject> =>
  validMessages(saleRequestMessage(scope, options), options.key);

/** Requests for the status of a payment. */
export function statusRequestMessage(options: MessageOptions): Message {
  return messageOf('gate/status-request', '/general/signature', generalValues(options), options);
}

function generalValues({ projectId: project, paymentId: payment }: MessageOptions): Plan['fieldValues'] {
  return { '/general/project_id': settled(project, projectId), '/general/payment_id': settled(payment, paymentId) };
}

/** What each member of a purchase request holds beyond its shape. */
function saleValues(method: Method, options: MessageOptions): Plan['fieldValues'] {
  const { min, max } = amountRange(method);
  return {
    ...generalValues(options),
    '/payment/amount': settled(options.amount, amounts(min, max)),
    '/payment/currency': fc.constant(method.currency),
    '/payment/description': thaiText,
    '/customer/id': customerId,
    '/customer/ip_address': weighted([4, ipv4], [1, ipv6]),
    '/customer/email': email,
    '/customer/first_name': personName,
    '/customer/last_name': personName,
    '/customer/phone': phone,
    '/customer/country': fc.constant('TH'),
    '/general/merchant_callback_url': url,
    '/general/merchant_success_callback_url': url,
    '/general/merchant_decline_callback_url': url,
  };
}
