import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { SERIES_BY_INSTRUCTION } from '#targets/gateway/defects/rules-together';
import { displays } from '#targets/gateway/overrides/applies-to';
import { intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, remove, set, update } from '#targets/gateway/overrides/changes';

const REDIRECT_DATA = { url: 'https://provider.example/qr', method: 'POST', body: {} };

/** Intermediate callbacks that show the customer the wrong thing, or nothing. */
export const displayDataDefects: readonly Defect[] = [
  defect(
    'intermediate-callback-missing',
    'Sends no intermediate callback.',
    { caughtBy: ['instructs-customer', ...SERIES_BY_INSTRUCTION] },
    () => ({ onAwaiting: () => [] }),
  ),
  defect(
    'display-data-missing',
    'Sends an intermediate callback without display_data.',
    { caughtBy: ['instructs-customer'], when: displays },
    intermediateCallback(remove('/display_data')),
  ),
  defect(
    'display-with-redirect-data',
    'Sends redirect_data beside display_data.',
    { caughtBy: ['one-channel'], when: displays },
    intermediateCallback(set('/redirect_data', REDIRECT_DATA)),
  ),
  defect(
    'display-by-redirect-data',
    'Sends redirect_data in the channel without redirection.',
    { caughtBy: ['instructs-customer', 'one-channel'], when: displays },
    intermediateCallback(inOrder(remove('/display_data'), set('/redirect_data', REDIRECT_DATA))),
  ),
  defect(
    'display-data-object',
    'Sends display_data as an object.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(update('/display_data', (list) => at(list, '/0') ?? null)),
  ),
  defect(
    'display-data-empty',
    'Sends display_data without elements.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(set('/display_data', [])),
  ),
  defect(
    'display-type-other',
    'Calls the QR code of display_data qr.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(set('/display_data/0/type', 'qr')),
  ),
  defect(
    'display-title-other',
    'Titles the QR code of display_data QR.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(set('/display_data/0/title', 'QR')),
  ),
  defect(
    'display-second-type-other',
    'Sends a second element of another type.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(set('/display_data/1', { type: 'deep_link', title: 'QR code', data: 'bank://pay/1' })),
  ),
  defect(
    'display-second-title-other',
    'Sends the QR code a second time under another title.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(
      update('/display_data', (list) => [at(list, '/0') ?? null, set('/title', 'Code')(Object(at(list, '/0')))]),
    ),
  ),
  defect(
    'display-title-missing',
    'Gives the QR code of display_data no title.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(remove('/display_data/0/title')),
  ),
  defect(
    'display-text-missing',
    'Gives the QR code of display_data no data.',
    { caughtBy: ['display-data'], when: displays },
    intermediateCallback(remove('/display_data/0/data')),
  ),
  defect(
    'display-text-empty',
    'Gives the QR code of display_data empty data.',
    { caughtBy: ['display-data', 'qr-readable'], when: displays },
    intermediateCallback(set('/display_data/0/data', '')),
  ),
  defect(
    'display-text-link',
    'Gives a link for the data of the QR code.',
    { caughtBy: ['qr-readable'], when: displays },
    intermediateCallback(set('/display_data/0/data', 'https://provider.example/qr.png')),
  ),
];
