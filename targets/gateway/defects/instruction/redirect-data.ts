import { type Defect, defect } from '#targets/gateway/defects/defect';
import { SERIES_BY_INSTRUCTION, SERIES_BY_OWN_ADDRESS } from '#targets/gateway/defects/rules-together';
import { redirects } from '#targets/gateway/overrides/applies-to';
import { intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, remove, set, update } from '#targets/gateway/overrides/changes';

const DISPLAY_DATA = [{ type: 'qr_img', title: 'QR code', data: '000201' }];

/** Intermediate callbacks that redirect the customer wrongly, or not at all. */
export const redirectDataDefects: readonly Defect[] = [
  defect(
    'redirect-data-missing',
    'Sends an intermediate callback without redirect_data.',
    { caughtBy: ['instructs-customer', ...SERIES_BY_INSTRUCTION], when: redirects },
    intermediateCallback(remove('/redirect_data')),
  ),
  defect(
    'redirect-with-display-data',
    'Sends display_data beside redirect_data.',
    { caughtBy: ['one-channel'], when: redirects },
    intermediateCallback(set('/display_data', DISPLAY_DATA)),
  ),
  defect(
    'redirect-by-display-data',
    'Sends display_data in the channel with redirection.',
    { caughtBy: ['instructs-customer', 'one-channel', ...SERIES_BY_INSTRUCTION], when: redirects },
    intermediateCallback(inOrder(remove('/redirect_data'), set('/display_data', DISPLAY_DATA))),
  ),
  defect(
    'redirect-method-put',
    'Wants the customer sent by PUT.',
    { caughtBy: ['redirect-shapes'], when: redirects },
    intermediateCallback(set('/redirect_data/method', 'PUT')),
  ),
  defect(
    'redirect-method-lower-case',
    'Writes the method of the redirection in lower case.',
    { caughtBy: ['redirect-shapes'], when: redirects },
    intermediateCallback(set('/redirect_data/method', 'post')),
  ),
  defect(
    'redirect-method-missing',
    'Does not say by which method to redirect.',
    { caughtBy: ['redirect-data'], when: redirects },
    intermediateCallback(remove('/redirect_data/method')),
  ),
  defect(
    'redirect-url-relative',
    'Gives a relative address to redirect to.',
    {
      caughtBy: ['redirect-shapes', ...SERIES_BY_OWN_ADDRESS],
      when: redirects,
    },
    intermediateCallback(set('/redirect_data/url', '/qr')),
  ),
  defect(
    'redirect-url-missing',
    'Gives no address to redirect to.',
    {
      caughtBy: ['redirect-data', ...SERIES_BY_OWN_ADDRESS],
      when: redirects,
    },
    intermediateCallback(remove('/redirect_data/url')),
  ),
  defect(
    'redirect-url-script',
    'Gives a script for an address to redirect to.',
    {
      caughtBy: ['redirect-shapes', ...SERIES_BY_OWN_ADDRESS],
      when: redirects,
    },
    intermediateCallback(set('/redirect_data/url', 'javascript:void(0)')),
  ),
  defect(
    'redirect-body-string',
    'Gives the body of the redirection as a string.',
    { caughtBy: ['redirect-shapes'], when: redirects },
    intermediateCallback(set('/redirect_data/body', 'Reference=1')),
  ),
  defect(
    'redirect-body-null',
    'Gives null for the body of the redirection.',
    { caughtBy: ['redirect-data'], when: redirects },
    intermediateCallback(set('/redirect_data/body', null)),
  ),
  defect(
    'redirect-body-missing',
    'Gives no body of the redirection.',
    { caughtBy: ['redirect-data'], when: redirects },
    intermediateCallback(remove('/redirect_data/body')),
  ),
  defect(
    'redirect-data-list',
    'Sends redirect_data as a list.',
    { caughtBy: ['redirect-data', 'redirect-shapes'], when: redirects },
    intermediateCallback(update('/redirect_data', (data) => [data])),
  ),
];
