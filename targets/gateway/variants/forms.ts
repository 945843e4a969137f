import { isObject, type Json } from '#core/json';
import { HOUR, SECOND } from '#core/time';
import { encodeQr } from '#schemas/emv-qr/write';
import { displays, hasSeries, redirects } from '#targets/gateway/overrides/applies-to';
import {
  finalCallback,
  intermediateCallback,
  longOperationIds,
  redirectedByGet,
} from '#targets/gateway/overrides/callbacks';
import { inOrder, remove, set, update } from '#targets/gateway/overrides/changes';
import { acceptance, body } from '#targets/gateway/overrides/replies';
import { type Variant, variant } from './variant.ts';

/** The members of every object in the opposite order. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}

/** JSON with every character beyond ASCII, and every slash, written as an escape. */
function escaped(value: Json): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The date of the platform in the time of Bangkok, with its offset. */
function inBangkok(date: Json): string {
  const local = new Date(Date.parse(String(date)) + 7 * HOUR).toISOString().slice(0, 19);
  return `${local}+0700`;
}

/** Forms of messages that no document prescribes. */
export const formVariants: readonly Variant[] = [
  variant('callback-indented', 'Writes callbacks in many lines.', {}, () => ({
    write: (message) => `${JSON.stringify(message, null, 2)}\n`,
  })),
  variant('callback-escaped', 'Writes Thai letters and slashes of callbacks as escapes.', {}, () => ({
    write: escaped,
  })),
  variant('callback-reversed', 'Writes the members of callbacks in the opposite order.', {}, () => ({
    write: (message) => JSON.stringify(reversed(message)),
  })),
  variant('callback-plain-media-type', 'Says of callbacks that they are application/json, and no charset.', {}, () => ({
    head: () => ({ method: 'POST', contentType: 'application/json' }),
  })),
  variant(
    'callback-with-more-members',
    'Adds members to callbacks that no document shows.',
    { reading: 'AMB-callback-optional/more' },
    () => ({
      callback: inOrder(set('/payment/region', 'TH'), set('/operation/channel', 'web'), set('/sent_by', 'node-1')),
    }),
  ),
  variant(
    'callback-long-operation-id',
    'Gives operations ids of 17 digits, and signs all of them.',
    {},
    longOperationIds,
  ),
  variant(
    'callback-without-provider',
    'Leaves the provider out of final callbacks.',
    { reading: 'AMB-callback-optional/fewer' },
    finalCallback(remove('/operation/provider')),
  ),
  variant(
    'callback-without-description',
    'Leaves the description out of final callbacks.',
    { reading: 'AMB-payment-description/left-out', also: ['AMB-null-members/left-out'] },
    finalCallback(remove('/payment/description')),
  ),
  variant(
    'callback-without-customer',
    'Names no customer in callbacks.',
    { reading: 'AMB-customer-echo/left-out' },
    () => ({ callback: remove('/customer') }),
  ),
  variant(
    'dates-with-z',
    'Writes dates of callbacks in UTC with a Z for the offset.',
    {},
    finalCallback(
      inOrder(
        ...['/payment/date', '/operation/date', '/operation/created_date'].map((date) =>
          update(date, (it) => String(it).replace('+0000', 'Z')),
        ),
      ),
    ),
  ),
  variant(
    'dates-with-offset-of-bangkok',
    'Writes dates of callbacks in the time of Bangkok, with its offset.',
    {},
    () => ({
      callback: inOrder(
        ...['/payment/date', '/operation/date', '/operation/created_date'].map((date) => update(date, inBangkok)),
      ),
    }),
  ),
  variant(
    'callbacks-side-by-side',
    'Sends callbacks of several payments side by side, so that a slow one holds up no other.',
    {},
    () => ({ deliversSideBySide: true }),
  ),
  variant('callbacks-leave-later', 'Sends callbacks some seconds after what they tell.', {}, () => ({
    delay: (stage, { callbackDelayMs }) => (stage === 'final' ? callbackDelayMs + 3 * SECOND : 2 * SECOND),
  })),
  variant(
    'retries-with-jitter',
    'Repeats callbacks half a second later than the schedule says.',
    {},
    ({ retryInterval }) => ({
      retryInterval: (attempt) => {
        const interval = retryInterval(attempt);
        return interval === null ? null : interval + SECOND / 2;
      },
    }),
  ),
  variant(
    'declined-with-own-code',
    'Declines with another code and message of the published list.',
    {},
    ({ declined }) => ({
      declined: (payment) => ({ ...declined(payment), code: '20105', message: 'Insufficient funds' }),
    }),
  ),
  variant(
    'redirected-by-get',
    'Has the customer redirected by GET.',
    { reading: 'AMB-empty-containers/object', when: redirects },
    redirectedByGet({}),
  ),
  variant(
    'redirected-without-encrypted',
    'Sends a bank transfer without the service member encrypted.',
    { reading: 'AMB-empty-containers/left-out', when: hasSeries },
    intermediateCallback(remove('/redirect_data/encrypted')),
  ),
  {
    ...variant(
      'qr-of-a-transfer',
      'Has the QR code pay a mobile number, with a name and a town.',
      { when: displays },
      () => ({
        qrText: (_text, { sale }) =>
          encodeQr({
            dynamic: true,
            account: { scheme: 'transfer', proxy: 'mobile', id: '0066812345678' },
            amount: sale.amount,
            name: 'SHOP',
            city: 'BANGKOK',
          }),
      }),
    ),
    inapplicable: ['qr-own'],
  },
  variant(
    'short-request-ids',
    'Gives its requests short ids.',
    {},
    acceptance((reply) => body(update('/request_id', (id) => String(id).slice(-4)))(reply)),
  ),
];
