import { at } from '#core/json';
import type { CallbackContext } from '#targets/gateway/reference/behaviour';
import { type Alter, callbacks, type Defective, defect, drop, put } from './defect.ts';
import { change } from './final.ts';

const DISPLAY = ['promptpay/display'];
const REDIRECT = ['promptpay/redirect', 'thai-qr/redirect', 'bank-transfer-thailand/redirect'];
const REDIRECT_DATA = { url: 'https://provider.example/qr', method: 'POST', body: {} };
const DISPLAY_DATA = [{ type: 'qr_img', title: 'QR code', data: '000201' }];

const byDisplay = ({ payment }: CallbackContext) => payment.terms.channel === 'display';
const byRedirect = ({ payment }: CallbackContext) => payment.terms.channel === 'redirect';

const redirect = (id: string, title: string, alter: Alter) =>
  defect(id, title, callbacks('intermediate', alter, byRedirect), REDIRECT);
const display = (id: string, title: string, alter: Alter) =>
  defect(id, title, callbacks('intermediate', alter, byDisplay), DISPLAY);
const either = (id: string, title: string, alter: Alter) => defect(id, title, callbacks('intermediate', alter));

/** Intermediate callbacks that tell the merchant wrongly what to do. */
export const INSTRUCTION_DEFECTS: readonly Defective[] = [
  redirect('redirect-data-missing', 'Sends an intermediate callback without redirect_data.', drop('/redirect_data')),
  redirect(
    'redirect-with-display-data',
    'Sends display_data beside redirect_data.',
    put('/display_data', DISPLAY_DATA),
  ),
  redirect('redirect-by-display-data', 'Sends display_data in the channel with redirection.', (message) =>
    put('/display_data', DISPLAY_DATA)(drop('/redirect_data')(message)),
  ),
  redirect('redirect-method-put', 'Wants the customer sent by PUT.', put('/redirect_data/method', 'PUT')),
  redirect(
    'redirect-method-lower-case',
    'Writes the method of the redirection in lower case.',
    put('/redirect_data/method', 'post'),
  ),
  redirect('redirect-method-missing', 'Does not say by which method to redirect.', drop('/redirect_data/method')),
  redirect('redirect-url-relative', 'Gives a relative address to redirect to.', put('/redirect_data/url', '/qr')),
  redirect('redirect-url-missing', 'Gives no address to redirect to.', drop('/redirect_data/url')),
  redirect(
    'redirect-url-script',
    'Gives a script for an address to redirect to.',
    put('/redirect_data/url', 'javascript:void(0)'),
  ),
  redirect(
    'redirect-body-string',
    'Gives the body of the redirection as a string.',
    put('/redirect_data/body', 'Reference=1'),
  ),
  redirect('redirect-body-null', 'Gives null for the body of the redirection.', put('/redirect_data/body', null)),
  redirect('redirect-body-missing', 'Gives no body of the redirection.', drop('/redirect_data/body')),
  redirect('redirect-data-list', 'Sends redirect_data as a list.', put('/redirect_data', [REDIRECT_DATA])),
  display('display-data-missing', 'Sends an intermediate callback without display_data.', drop('/display_data')),
  display(
    'display-with-redirect-data',
    'Sends redirect_data beside display_data.',
    put('/redirect_data', REDIRECT_DATA),
  ),
  display('display-by-redirect-data', 'Sends redirect_data in the channel without redirection.', (message) =>
    put('/redirect_data', REDIRECT_DATA)(drop('/display_data')(message)),
  ),
  display(
    'display-data-object',
    'Sends display_data as an object.',
    change('/display_data', (list) => at(list, '/0') ?? null),
  ),
  display('display-data-empty', 'Sends display_data without elements.', put('/display_data', [])),
  display('display-type-other', 'Calls the QR code of display_data qr.', put('/display_data/0/type', 'qr')),
  display('display-title-other', 'Titles the QR code of display_data QR.', put('/display_data/0/title', 'QR')),
  display('display-title-missing', 'Gives the QR code of display_data no title.', drop('/display_data/0/title')),
  display('display-text-missing', 'Gives the QR code of display_data no data.', drop('/display_data/0/data')),
  display('display-text-empty', 'Gives the QR code of display_data empty data.', put('/display_data/0/data', '')),
  display(
    'display-text-link',
    'Gives a link for the data of the QR code.',
    put('/display_data/0/data', 'https://provider.example/qr.png'),
  ),
  either('intermediate-says-success', 'Says success of a payment whose customer has not paid.', (message) =>
    put('/operation/status', 'success')(put('/payment/status', 'success')(message)),
  ),
  either('intermediate-code-zero', 'Gives an intermediate callback the code of success.', put('/operation/code', '0')),
  either(
    'intermediate-other-amount',
    'Tells another amount in the intermediate callback than was asked.',
    change('/payment/sum/amount', (it) => Number(it) + 1),
  ),
  either(
    'intermediate-other-payment',
    'Tells another payment id in the intermediate callback.',
    change('/payment/id', (it) => `${it}-1`),
  ),
  either('intermediate-without-payment', 'Leaves the payment out of the intermediate callback.', drop('/payment')),
];
