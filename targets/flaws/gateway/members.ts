import { HOUR, type Millis } from '#core/time';
import { platformDate } from '#targets/reference/gateway/instants';
import { drop, flaw, put, type Spoiled, success } from '../flaw.ts';
import { all, change, final } from './final.ts';

/** Rewrites the dates of the result, but not the provider's. */
function dates(rewritten: (date: string) => string): ReturnType<typeof final> {
  const places = ['/payment/date', '/operation/date', '/operation/created_date'];
  return final(all(...places.map((place) => change(place, (date) => rewritten(String(date))))));
}

function datesOff(ms: Millis): ReturnType<typeof final> {
  return dates((date) => platformDate(Date.parse(date) + ms));
}

/** Members told wrongly. */
export const MEMBER_FLAWS: readonly Spoiled[] = [
  flaw('payment-type-other', 'Calls a purchase a payment.', final(put('/payment/type', 'payment'))),
  flaw('operation-type-other', 'Calls a sale a purchase.', final(put('/operation/type', 'purchase'))),
  flaw(
    'method-by-title',
    'Names the method by a title that no document prints in a callback.',
    final(
      change('/payment/method', (method) =>
        method === 'promptpay' ? 'Promptpay' : method === 'thai-qr' ? 'Thailand QR banking' : 'Thai banks',
      ),
    ),
  ),
  flaw('method-other', 'Names another method of the platform.', final(put('/payment/method', 'online-thailand-banks'))),
  flaw(
    'payment-id-changed',
    'Tells a result with another payment id.',
    final(change('/payment/id', (id) => `${id}-1`)),
  ),
  flaw(
    'customer-id-changed',
    'Tells a result with another customer id.',
    final(change('/customer/id', (id) => `${id}-1`)),
  ),
  flaw(
    'callback-project-changed',
    'Tells a result with another project_id.',
    final(change('/project_id', (id) => Number(id) + 1)),
  ),
  flaw('callback-project-string', 'Writes project_id of callbacks as a string.', final(change('/project_id', String))),
  flaw('operation-id-string', 'Writes operation.id as a string.', final(change('/operation/id', String))),
  flaw(
    'dates-without-offset',
    'Writes dates without an offset.',
    dates((date) => date.slice(0, 19)),
  ),
  flaw('dates-of-bangkok', 'Writes dates in the time of Bangkok as if it were UTC.', datesOff(7 * HOUR)),
  flaw('dates-of-new-york', 'Writes dates in the time of New York as if it were UTC.', datesOff(-5 * HOUR)),
  flaw(
    'dates-in-seconds',
    'Writes dates as numbers.',
    final(
      all(...['/payment/date', '/operation/date'].map((date) => change(date, (it) => Date.parse(String(it)) / 1000))),
    ),
  ),
  flaw('chargeback-told', 'Tells of a chargeback.', final(put('/payment/type', 'chargeback'))),
  flaw(
    'recurring-told',
    'Adds a recurring registration to a success.',
    final(put('/recurring', { id: 1, currency: 'THB' }), success),
  ),
  flaw('refunded-told', 'Tells a success as refunded.', final(put('/payment/status', 'refunded'), success)),
  ...[
    '/payment',
    '/operation',
    '/payment/sum',
    '/payment/id',
    '/payment/status',
    '/payment/type',
    '/payment/method',
    '/payment/date',
    '/operation/type',
    '/operation/status',
    '/operation/message',
    '/operation/sum_initial',
    '/operation/sum_converted',
    '/operation/request_id',
    '/project_id',
  ].map((where) =>
    flaw(
      `callback-without-${where.slice(1).replaceAll('/', '-').replaceAll('_', '-')}`,
      `Leaves ${where.slice(1).replaceAll('/', '.')} out of final callbacks.`,
      final(drop(where)),
    ),
  ),
];
