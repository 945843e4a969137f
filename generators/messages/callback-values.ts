import * as fc from 'fast-check';
import type { Json } from '#core/json';
import type { Satang } from '#core/money';
import type { Plan } from '#generators/schema/plan';
import { signable } from '#generators/schema/values/anything';
import { either, weighted } from '#generators/schema/values/choice';
import { email, url } from '#generators/schema/values/formats';
import type { Method } from '#schemas/methods';
import { amountRange } from './amount-range.ts';
import { description, projectId, reference, settled, textMembers } from './field-values.ts';
import type { MessageOptions } from './message.ts';
import { amounts, customerId, dateWithOffset, paymentId, phone, thaiText } from './thai.ts';

/** What a callback is about. */
export type CallbackKind = 'success' | 'decline' | 'redirect' | 'display' | 'error';

const STATUSES: Readonly<Record<CallbackKind, readonly string[]>> = {
  success: ['success'],
  decline: ['decline'],
  redirect: ['awaiting redirect result', 'processing'],
  display: ['awaiting customer action', 'processing'],
  error: ['error', 'decline'],
};

const CODES: Readonly<Record<CallbackKind, readonly string[]>> = {
  success: ['0'],
  decline: ['20000', '3613', '20602', '20101'],
  redirect: ['9999'],
  display: ['9999'],
  error: ['2004', '3121', '502'],
};

/** What each member of a callback about one of some methods holds beyond its shape; the parts are made to agree afterwards. */
export function callbackValues(
  kind: CallbackKind,
  methods: readonly Method[],
  options: MessageOptions,
): Plan['fieldValues'] {
  return {
    '/project_id': settled(options.projectId, projectId),
    '/payment/id': settled(options.paymentId, paymentId),
    '/payment/type': fc.constant('purchase'),
    '/payment/status': fc.constantFrom(...STATUSES[kind]),
    '/payment/date': dateWithOffset,
    '/payment/method': fc.constantFrom(...new Set(methods.flatMap(({ callbackMethods }) => callbackMethods))),
    '/payment/sum/amount': settled(options.amount, amountsOf(methods)),
    '/payment/sum/currency': fc.constantFrom(...new Set(methods.map(({ currency }) => currency))),
    '/payment/description': description,
    '/customer/id': customerId,
    '/customer/phone': phone,
    '/customer/email': email,
    '/account': textMembers,
    '/operation/id': fc.integer({ min: 1, max: 99_999_999_999_999 }),
    '/operation/type': fc.constant('sale'),
    '/operation/code': fc.constantFrom(...CODES[kind]),
    '/operation/message': thaiText,
    '/operation/provider/id': fc.integer({ min: 0, max: 9_999 }),
    '/operation/provider/payment_id': reference,
    '/operation/provider/date': dateWithOffset,
    '/errors/*/code': fc.constantFrom(...CODES.error),
    '/redirect_data/url': url,
    '/redirect_data/body': weighted<Json>([1, fc.constant([])], [4, textMembers]),
    '/redirect_data/encrypted': weighted<Json>([1, fc.constant([])], [1, signable]),
    // The code itself depends on the amount and is written once that is known.
    '/display_data': fc.constant([{ type: 'qr_img', title: 'QR code', data: '' }]),
  };
}

/** Amounts that at least one of the methods takes. */
function amountsOf(methods: readonly Method[]): fc.Arbitrary<Satang> {
  return either(methods.map(amountRange).map(({ min, max }) => amounts(min, max)));
}
