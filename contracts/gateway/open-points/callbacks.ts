import { callbacks, finalsOf, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import type { GateFacts } from '#contracts/gateway/facts';
import { payments as results } from '#contracts/gateway/result/scenarios';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

/** The open points of what callbacks show. */
export const callbackReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-intermediate-status',
    source: cite('platform-codes', 'Payment statuses'),
    read: intermediateStatuses,
  },
  {
    id: 'AMB-decline-customer',
    source: cite('platform-callbacks', 'Format'),
    read: (evidence) =>
      callbacks(evidence)
        .filter(({ status }) => status === 'decline')
        .map(({ json }) => ({ reading: at(json, '/customer') === undefined ? 'left-out' : 'named' })),
  },
  {
    id: 'AMB-result-repeated',
    source: cite('platform-callbacks', 'Repeated sending'),
    read: (evidence) => [results.paid, results.declined].flatMap((payment) => repeatedResult(evidence, payment)),
  },
  { id: 'AMB-payment-id-case', source: cite('platform-page-parameters', 'payment_id'), read: lettersOfIds },
  {
    id: 'AMB-display-data',
    source: cite('ecommpay-promptpay-en', 'Purchases by using Gate. Channel 2 / Formats of intermediate callbacks'),
    when: ({ instruction }) => instruction === 'display_data',
    read: (evidence) => callbacks(evidence).flatMap(({ json }) => qrForms(at(json, '/display_data'))),
  },
];

function intermediateStatuses(evidence: Evidence, { instruction }: GateFacts): readonly SeenReading[] {
  return instructionsBy(evidence, instruction).map(({ status = 'none' }) => ({
    reading: status.startsWith('awaiting ') ? 'awaiting' : 'processing',
    detail: `the status is ${status}`,
  }));
}

/** The scenarios send ids in mixed letter case. */
function lettersOfIds(evidence: Evidence): readonly SeenReading[] {
  const own = new Set(Object.values(evidence.payments));
  return callbacks(evidence).flatMap(({ json, paymentId }) => {
    const told = at(json, '/payment/id');
    if (paymentId === undefined || !own.has(paymentId) || paymentId.toLowerCase() === paymentId) return [];
    return [{ reading: told === paymentId ? 'as-sent' : 'normalised' }];
  });
}

function qrForms(list: Json | undefined): readonly SeenReading[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json) => {
    if (!isObject(one) || one.type !== 'qr_img' || typeof one.data !== 'string') return [];
    if (/^\d{8}/.test(one.data)) return [{ reading: 'emv-text' }];
    return [{ reading: one.data.startsWith('data:image/png') ? 'png-image' : 'other-image' }];
  });
}

/** Whether a result that was answered 200 came again within a day. */
function repeatedResult(evidence: Evidence, payment: Label): readonly SeenReading[] {
  const [first, ...more] = finalsOf(evidence, payment);
  if (first?.seen.answered !== 200) return [];
  return [{ reading: more.some(({ status }) => status === first.status) ? 'sometimes' : 'never' }];
}
