import { HOUR, type Millis } from '#core/time';
import { type Defect, defect, put, success } from '#targets/gateway/defects/defect';
import { platformDate } from '#targets/gateway/reference/control/instants';
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
export const MEMBER_DEFECTS: readonly Defect[] = [
  defect(
    'payment-type-other',
    'Calls a purchase a payment.',
    { caughtBy: ['callback-format', 'purchases-only'] },
    final(put('/payment/type', 'payment')),
  ),
  defect(
    'operation-type-other',
    'Calls a sale a purchase.',
    { caughtBy: ['callback-format', 'purchases-only'] },
    final(put('/operation/type', 'purchase')),
  ),
  defect(
    'method-by-title',
    'Names the method by a title that no document prints in a callback.',
    { caughtBy: ['callback-format', 'callback-method'] },
    final(change('/payment/method', (method) => `Payment by ${String(method)}`)),
  ),
  defect(
    'method-other',
    'Names another method of the platform.',
    { caughtBy: ['callback-format', 'callback-method'] },
    final(put('/payment/method', 'online-thailand-banks')),
  ),
  defect(
    'payment-id-changed',
    'Tells a result with another payment id.',
    {
      caughtBy: [
        'duplicate-harmless',
        'callback-delay',
        'callback-echo',
        'success-callback',
        'decline-callback',
        'success-only-when-paid',
        'unpaid-declines',
        'payable-in-time',
        'not-payable-too-late',
        'series-rest-declined',
        'series-paid-succeeds',
        'threshold',
      ],
    },
    final(change('/payment/id', (id) => `${id}-1`)),
  ),
  defect(
    'customer-id-changed',
    'Tells a result with another customer id.',
    { caughtBy: ['callback-echo'] },
    final(change('/customer/id', (id) => `${id}-1`)),
  ),
  defect(
    'callback-project-changed',
    'Tells a result with another project_id.',
    { caughtBy: ['callback-echo'] },
    final(change('/project_id', (id) => Number(id) + 1)),
  ),
  defect(
    'callback-project-string',
    'Writes project_id of callbacks as a string.',
    { caughtBy: ['callback-format', 'callback-echo'] },
    final(change('/project_id', String)),
  ),
  defect(
    'operation-id-string',
    'Writes operation.id as a string.',
    { caughtBy: ['callback-format'] },
    final(change('/operation/id', String)),
  ),
  defect(
    'dates-without-offset',
    'Writes dates without an offset.',
    { caughtBy: ['callback-format'] },
    dates((date) => date.slice(0, 19)),
  ),
  defect(
    'dates-of-bangkok',
    'Writes dates in the time of Bangkok as if it were UTC.',
    { caughtBy: ['callback-dates'] },
    datesOff(7 * HOUR),
  ),
  defect(
    'dates-of-new-york',
    'Writes dates in the time of New York as if it were UTC.',
    { caughtBy: ['callback-dates'] },
    datesOff(-5 * HOUR),
  ),
  defect(
    'dates-in-seconds',
    'Writes dates as numbers.',
    { caughtBy: ['callback-format'] },
    final(
      all(...['/payment/date', '/operation/date'].map((date) => change(date, (it) => Date.parse(String(it)) / 1000))),
    ),
  ),
  defect(
    'chargeback-reported',
    'Tells of a chargeback.',
    { caughtBy: ['callback-format', 'purchases-only'] },
    final(put('/payment/type', 'chargeback')),
  ),
  defect(
    'recurring-reported',
    'Adds a recurring registration to a success.',
    { caughtBy: ['purchases-only'] },
    final(put('/recurring', { id: 1, currency: 'THB' }), success),
  ),
  defect(
    'refunded-reported',
    'Tells a success as refunded.',
    {
      caughtBy: [
        'duplicate-harmless',
        'status-published',
        'code-is-text',
        'callback-address',
        'callback-delay',
        'purchases-only',
        'success-callback',
        'payable-in-time',
        'series-paid-succeeds',
      ],
    },
    final(put('/payment/status', 'refunded'), success),
  ),
];
