import type { JsonObject } from '#core/json';
import { having, lacking, SUCCESS } from './bodies.ts';

/**
 * Callbacks with a valid signature whose members have other types than documented. The signature does not cover types:
 * `100000` and `"100000"`, a list and an object with its indexes as names, text with a colon and an object are signed alike.
 */
export const CONFUSED: Readonly<Record<string, JsonObject>> = {
  'amount-as-text': having('100000', 'payment', 'sum', 'amount'),
  'amount-as-words': having('all of it', 'payment', 'sum', 'amount'),
  'amount-as-boolean': having(true, 'payment', 'sum', 'amount'),
  'amount-as-list': having([100000], 'payment', 'sum', 'amount'),
  'sum-as-text': having('amount:100000', 'payment', 'sum'),
  'sum-as-list': having(['100000', 'THB'], 'payment', 'sum'),
  'id-as-number': having(580, 'payment', 'id'),
  'status-as-object': having({ '0': 'success' }, 'payment', 'status'),
  'currency-as-list': having(['THB'], 'payment', 'sum', 'currency'),
  'code-as-number': having(0, 'operation', 'code'),
  'payment-as-list': having(['pp-0002'], 'payment'),
  'payment-as-text': having('status:success', 'payment'),
  'payment-as-number': having(1, 'payment'),
  'payment-missing': lacking('payment'),
  'operation-as-text': having('sale', 'operation'),
  'display-data-as-object': { ...SUCCESS, display_data: { '0': { type: 'qr_img', title: 'QR code', data: 'x' } } },
  'errors-as-text': { ...SUCCESS, errors: 'none' },
};
