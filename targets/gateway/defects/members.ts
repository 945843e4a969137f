import { HOUR, type Millis } from '#core/time';
import { platformDate } from '#targets/gateway/reference/control/instants';
import { type Defective, defect, drop, put, success } from './defect.ts';
import { all, change, final } from './final.ts';

/** Rewrites the dates of the result, but not the provider's. */
function dates(rewritten: (date: string) => string): ReturnType<typeof final> {
  const places = ['/payment/date', '/operation/date', '/operation/created_date'];
  return final(all(...places.map((location) => change(location, (date) => rewritten(String(date))))));
}

function datesOff(ms: Millis): ReturnType<typeof final> {
  return dates((date) => platformDate(Date.parse(date) + ms));
}

/** Members that are wrong. */
export const MEMBER_DEFECTS: readonly Defective[] = [
  defect('payment-type-other', 'Calls a purchase a payment.', final(put('/payment/type', 'payment'))),
  defect('operation-type-other', 'Calls a sale a purchase.', final(put('/operation/type', 'purchase'))),
  defect(
    'method-by-title',
    'Names the method by a title that no document prints in a callback.',
    final(
      change('/payment/method', (method) =>
        method === 'promptpay' ? 'Promptpay' : method === 'thai-qr' ? 'Thailand QR banking' : 'Thai banks',
      ),
    ),
  ),
  defect(
    'method-other',
    'Names another method of the platform.',
    final(put('/payment/method', 'online-thailand-banks')),
  ),
  defect(
    'payment-id-changed',
    'Tells a result with another payment id.',
    final(change('/payment/id', (id) => `${id}-1`)),
  ),
  defect(
    'customer-id-changed',
    'Tells a result with another customer id.',
    final(change('/customer/id', (id) => `${id}-1`)),
  ),
  defect(
    'callback-project-changed',
    'Tells a result with another project_id.',
    final(change('/project_id', (id) => Number(id) + 1)),
  ),
  defect(
    'callback-project-string',
    'Writes project_id of callbacks as a string.',
    final(change('/project_id', String)),
  ),
  defect('operation-id-string', 'Writes operation.id as a string.', final(change('/operation/id', String))),
  defect(
    'dates-without-offset',
    'Writes dates without an offset.',
    dates((date) => date.slice(0, 19)),
  ),
  defect('dates-of-bangkok', 'Writes dates in the time of Bangkok as if it were UTC.', datesOff(7 * HOUR)),
  defect('dates-of-new-york', 'Writes dates in the time of New York as if it were UTC.', datesOff(-5 * HOUR)),
  defect(
    'dates-in-seconds',
    'Writes dates as numbers.',
    final(
      all(...['/payment/date', '/operation/date'].map((date) => change(date, (it) => Date.parse(String(it)) / 1000))),
    ),
  ),
  defect('chargeback-reported', 'Tells of a chargeback.', final(put('/payment/type', 'chargeback'))),
  defect(
    'recurring-reported',
    'Adds a recurring registration to a success.',
    final(put('/recurring', { id: 1, currency: 'THB' }), success),
  ),
  defect('refunded-reported', 'Tells a success as refunded.', final(put('/payment/status', 'refunded'), success)),
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
    defect(
      `callback-without-${where.slice(1).replaceAll('/', '-').replaceAll('_', '-')}`,
      `Leaves ${where.slice(1).replaceAll('/', '.')} out of final callbacks.`,
      final(drop(where)),
    ),
  ),
];
