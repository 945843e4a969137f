import { at } from '#core/json';
import { change } from '#targets/gateway/defects/callback/final';
import {
  type Change,
  callbacks,
  type Defect,
  defect,
  displays,
  drop,
  type Proof,
  put,
} from '#targets/gateway/defects/defect';
import type { CallbackContext } from '#targets/gateway/reference/behaviour';

const REDIRECT_DATA = { url: 'https://provider.example/qr', method: 'POST', body: {} };
const byDisplay = ({ payment }: CallbackContext) => payment.terms.channel === 'display';
const display = (id: string, title: string, proof: Proof, change: Change) =>
  defect(id, title, { ...proof, when: displays }, callbacks('intermediate', change, byDisplay));

/** Display data that are missing or wrong. */
export const DISPLAY_DATA_DEFECTS: readonly Defect[] = [
  display(
    'display-data-missing',
    'Sends an intermediate callback without display_data.',
    { caughtBy: ['instructs-customer'] },
    drop('/display_data'),
  ),
  display(
    'display-with-redirect-data',
    'Sends redirect_data beside display_data.',
    { caughtBy: ['one-channel'] },
    put('/redirect_data', REDIRECT_DATA),
  ),
  display(
    'display-by-redirect-data',
    'Sends redirect_data in the channel without redirection.',
    { caughtBy: ['instructs-customer', 'one-channel'] },
    (message) => put('/redirect_data', REDIRECT_DATA)(drop('/display_data')(message)),
  ),
  display(
    'display-data-object',
    'Sends display_data as an object.',
    { caughtBy: ['display-data'] },
    change('/display_data', (list) => at(list, '/0') ?? null),
  ),
  display(
    'display-data-empty',
    'Sends display_data without elements.',
    { caughtBy: ['display-data'] },
    put('/display_data', []),
  ),
  display(
    'display-type-other',
    'Calls the QR code of display_data qr.',
    { caughtBy: ['display-data'] },
    put('/display_data/0/type', 'qr'),
  ),
  display(
    'display-title-other',
    'Titles the QR code of display_data QR.',
    { caughtBy: ['display-data'] },
    put('/display_data/0/title', 'QR'),
  ),
  display(
    'display-title-missing',
    'Gives the QR code of display_data no title.',
    { caughtBy: ['display-data'] },
    drop('/display_data/0/title'),
  ),
  display(
    'display-text-missing',
    'Gives the QR code of display_data no data.',
    { caughtBy: ['display-data'] },
    drop('/display_data/0/data'),
  ),
  display(
    'display-text-empty',
    'Gives the QR code of display_data empty data.',
    { caughtBy: ['display-data', 'qr-readable'] },
    put('/display_data/0/data', ''),
  ),
  display(
    'display-text-link',
    'Gives a link for the data of the QR code.',
    { caughtBy: ['qr-readable'] },
    put('/display_data/0/data', 'https://provider.example/qr.png'),
  ),
];
