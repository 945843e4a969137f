import { type Messages, SUCCESS, successWith, successWithout } from './success.ts';

/**
 * Callbacks with a valid signature whose members have other types than documented. The signature does not cover types:
 * `100000` and `"100000"`, a list and an object with its indexes as names, text with a colon and an object are signed alike.
 */
export const OTHER_TYPES: Messages = {
  'amount-as-text': successWith('100000', 'payment', 'sum', 'amount'),
  'amount-as-words': successWith('all of it', 'payment', 'sum', 'amount'),
  'amount-as-boolean': successWith(true, 'payment', 'sum', 'amount'),
  'amount-as-list': successWith([100000], 'payment', 'sum', 'amount'),
  'sum-as-text': successWith('amount:100000', 'payment', 'sum'),
  'sum-as-list': successWith(['100000', 'THB'], 'payment', 'sum'),
  'id-as-number': successWith(580, 'payment', 'id'),
  'status-as-object': successWith({ '0': 'success' }, 'payment', 'status'),
  'currency-as-list': successWith(['THB'], 'payment', 'sum', 'currency'),
  'code-as-number': successWith(0, 'operation', 'code'),
  'payment-as-list': successWith(['pp-0002'], 'payment'),
  'payment-as-text': successWith('status:success', 'payment'),
  'payment-as-number': successWith(1, 'payment'),
  'payment-missing': successWithout('payment'),
  'operation-as-text': successWith('sale', 'operation'),
  'display-data-as-object': { ...SUCCESS, display_data: { '0': { type: 'qr_img', title: 'QR code', data: 'x' } } },
  'errors-as-text': { ...SUCCESS, errors: 'none' },
};
