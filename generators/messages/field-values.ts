import * as fc from 'fast-check';
import type { Json, Pointer } from '#core/json';
import { signable } from '#generators/schema/anything';
import { weighted } from '#generators/schema/choice';
import { email, ipv4, ipv6, url } from '#generators/schema/formats';
import { LIMITS, METHODS, type Method, QR_MAX } from './limits.ts';
import type { MessageOptions } from './message-options.ts';
import { amounts, customerId, dateWithOffset, paymentId, personName, phone, thaiText } from './thai.ts';

/** What a callback is about. */
export type CallbackKind = 'success' | 'decline' | 'redirect' | 'display' | 'error';

export const CALLBACK_KINDS: readonly CallbackKind[] = ['success', 'decline', 'redirect', 'display', 'error'];

type Places = Readonly<Record<Pointer, fc.Arbitrary<Json>>>;

const fixed = <Value extends Json>(value: Value | undefined, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  value === undefined ? other : fc.constant(value);

const projectId = fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom(1, 4_294_967_295));
const members: fc.Arbitrary<Json> = fc.dictionary(
  fc.constantFrom('Reference', 'Data', 'Remarks', 'Amount', 'เลขที่'),
  fc.constantFrom('', '2000016', '58.00', 'a b/c+d==', 'ร้าน'),
  { maxKeys: 4, noNullPrototype: true },
);

const STATUS: Readonly<Record<CallbackKind, readonly string[]>> = {
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

/** What each place of a callback holds beyond its shape; signatures, dates and sums are tied together afterwards. */
export function callbackPlaces(kind: CallbackKind, options: MessageOptions): Places {
  const { min, max } = LIMITS[options.method ?? 'promptpay'];
  return {
    '/project_id': fixed(options.projectId, projectId),
    '/payment/id': fixed(options.paymentId, paymentId),
    '/payment/type': fc.constant('purchase'),
    '/payment/status': fc.constantFrom(...STATUS[kind]),
    '/payment/date': dateWithOffset,
    '/payment/method': fixed<string>(
      options.method,
      fc.constantFrom(...(kind === 'display' ? ['promptpay'] : METHODS)),
    ),
    '/payment/sum/amount': fixed(options.amount, amounts(Math.max(min, 10_000), kind === 'display' ? QR_MAX : max)),
    '/payment/sum/currency': fc.constant('THB'),
    '/payment/description': weighted([1, fc.constant('')], [3, thaiText]),
    '/customer/id': customerId,
    '/customer/phone': phone,
    '/customer/email': email,
    '/account': members,
    '/operation/id': fc.integer({ min: 1, max: 99_999_999_999_999 }),
    '/operation/type': fc.constant('sale'),
    '/operation/code': fc.constantFrom(...CODES[kind]),
    '/operation/message': thaiText,
    '/operation/provider/id': fc.integer({ min: 0, max: 9_999 }),
    '/operation/provider/payment_id': weighted([1, fc.constant('')], [3, phone]),
    '/operation/provider/date': dateWithOffset,
    '/errors/*/code': fc.constantFrom(...CODES.error),
    '/redirect_data/url': url,
    '/redirect_data/body': weighted<Json>([1, fc.constant([])], [4, members]),
    '/redirect_data/encrypted': weighted<Json>([1, fc.constant([])], [1, signable]),
    // The tie writes the code itself: what it says depends on the amount.
    '/display_data': fc.constant([{ type: 'qr_img', title: 'QR code', data: '' }]),
  };
}

/** What each place of a purchase request through Gate holds beyond its shape. */
export function requestPlaces(method: Method, options: MessageOptions): Places {
  const { min, max } = LIMITS[method];
  return {
    '/general/project_id': fixed(options.projectId, projectId),
    '/general/payment_id': fixed(options.paymentId, paymentId),
    '/payment/amount': fixed(options.amount, amounts(min, max)),
    '/payment/currency': fc.constant('THB'),
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

/** What each parameter of Payment Page holds beyond its shape: numbers also as their digits, and nowhere a `;`. */
export function pagePlaces(method: Method, options: MessageOptions): Places {
  const { min, max } = LIMITS[method];
  const spelled = (number: fc.Arbitrary<number>): fc.Arbitrary<Json> =>
    weighted<Json>([2, number], [1, number.map(String)]);
  return {
    '/project_id': spelled(fixed(options.projectId, projectId)),
    '/payment_id': fixed(options.paymentId, paymentId),
    '/payment_amount': spelled(fixed(options.amount, amounts(min, max))),
    '/payment_currency': fc.constant('THB'),
    '/payment_description': thaiText,
    '/customer_id': customerId,
    '/customer_first_name': personName,
    '/customer_last_name': personName,
    '/language_code': fc.constantFrom('th', 'en'),
    '/region_code': fc.constantFrom('TH', 'LA'),
    '/hide': fc.constantFrom('promptpay', 'promptpay,thai-qr'),
    '/*': fc.constantFrom<Json>('', 'note', 'หมายเหตุ', 7, 0, true),
  };
}
