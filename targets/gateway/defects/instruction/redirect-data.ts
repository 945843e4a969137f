import {
  type Change,
  callbacks,
  type Defect,
  defect,
  drop,
  type Proof,
  put,
  redirects,
} from '#targets/gateway/defects/defect';
import type { CallbackContext } from '#targets/gateway/reference/behaviour';

const REDIRECT_DATA = { url: 'https://provider.example/qr', method: 'POST', body: {} };
const DISPLAY_DATA = [{ type: 'qr_img', title: 'QR code', data: '000201' }];
const byRedirect = ({ payment }: CallbackContext) => payment.terms.channel === 'redirect';

const redirect = (id: string, title: string, proof: Proof, change: Change) =>
  defect(id, title, { ...proof, when: redirects }, callbacks('intermediate', change, byRedirect));

/** Redirect data that are missing, wrong or not to be sent. */
export const REDIRECT_DATA_DEFECTS: readonly Defect[] = [
  redirect(
    'redirect-data-missing',
    'Sends an intermediate callback without redirect_data.',
    {
      caughtBy: [
        'instructs-customer',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    drop('/redirect_data'),
  ),
  redirect(
    'redirect-with-display-data',
    'Sends display_data beside redirect_data.',
    { caughtBy: ['one-channel'] },
    put('/display_data', DISPLAY_DATA),
  ),
  redirect(
    'redirect-by-display-data',
    'Sends display_data in the channel with redirection.',
    {
      caughtBy: [
        'instructs-customer',
        'one-channel',
        'series-same-amount',
        'series-other-amount',
        'series-limit',
        'series-window',
        'series-reset',
        'series-own',
      ],
    },
    (message) => put('/display_data', DISPLAY_DATA)(drop('/redirect_data')(message)),
  ),
  redirect(
    'redirect-method-put',
    'Wants the customer sent by PUT.',
    { caughtBy: ['redirect-data'] },
    put('/redirect_data/method', 'PUT'),
  ),
  redirect(
    'redirect-method-lower-case',
    'Writes the method of the redirection in lower case.',
    { caughtBy: ['redirect-data'] },
    put('/redirect_data/method', 'post'),
  ),
  redirect(
    'redirect-method-missing',
    'Does not say by which method to redirect.',
    { caughtBy: ['redirect-data'] },
    drop('/redirect_data/method'),
  ),
  redirect(
    'redirect-url-relative',
    'Gives a relative address to redirect to.',
    { caughtBy: ['redirect-data', 'series-other-amount', 'series-window', 'series-reset', 'series-own'] },
    put('/redirect_data/url', '/qr'),
  ),
  redirect(
    'redirect-url-missing',
    'Gives no address to redirect to.',
    { caughtBy: ['redirect-data', 'series-other-amount', 'series-window', 'series-reset', 'series-own'] },
    drop('/redirect_data/url'),
  ),
  redirect(
    'redirect-url-script',
    'Gives a script for an address to redirect to.',
    { caughtBy: ['redirect-data', 'series-other-amount', 'series-window', 'series-reset', 'series-own'] },
    put('/redirect_data/url', 'javascript:void(0)'),
  ),
  redirect(
    'redirect-body-string',
    'Gives the body of the redirection as a string.',
    { caughtBy: ['redirect-data'] },
    put('/redirect_data/body', 'Reference=1'),
  ),
  redirect(
    'redirect-body-null',
    'Gives null for the body of the redirection.',
    { caughtBy: ['redirect-data'] },
    put('/redirect_data/body', null),
  ),
  redirect(
    'redirect-body-missing',
    'Gives no body of the redirection.',
    { caughtBy: ['redirect-data'] },
    drop('/redirect_data/body'),
  ),
  redirect(
    'redirect-data-list',
    'Sends redirect_data as a list.',
    { caughtBy: ['redirect-data', 'series-other-amount', 'series-window', 'series-reset', 'series-own'] },
    put('/redirect_data', [REDIRECT_DATA]),
  ),
];
