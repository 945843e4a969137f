import { payments as edges } from '#contracts/gateway/acceptance/scenarios';
import { callbacks, callbacksAbout, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { payments as ids } from '#contracts/gateway/identity/scenarios';
import { otherCurrencies, signedWrongly, withoutCustomerId, wrongAmounts } from '#contracts/gateway/refusal/probes';
import { payments as results } from '#contracts/gateway/result/scenarios';
import { seriesReadings } from '#contracts/gateway/series/open-points';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint } from './open-point.ts';
import { requests } from './scenarios.ts';

/** How a request on an open point was taken, in words. */
const howTaken =
  (request: Label, what: string): GateOpenPoint['read'] =>
  (evidence) =>
    askedAs(evidence, request).map(
      (one) => `${what}: ${refused(one) ? 'refused' : accepted(one) ? 'accepted' : 'neither'}, ${answerOf(one)}`,
    );

/** The open points that show on Gate. */
export const openPointReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-signature-error-code',
    source: cite('platform-gate-api', 'Acceptance reply'),
    read: howTaken(signedWrongly('wrong-key'), 'a wrong signature'),
  },
  {
    id: 'AMB-late-refusal',
    source: cite('platform-gate-api', 'Acceptance reply'),
    read: (evidence) =>
      [otherCurrencies['currency-usd'].as, edges['below-minimum'], wrongAmounts['amount-negative'].as].flatMap(
        (probe) => whenRefused(evidence, probe),
      ),
  },
  {
    id: 'AMB-customer-id',
    source: cite('platform-gate-api', 'customer'),
    read: howTaken(withoutCustomerId['without-customer-id'].as, 'a request without customer.id'),
  },
  {
    id: 'AMB-duplicate-members',
    source: cite('platform-gate-api', 'Acceptance reply'),
    read: howTaken(requests['open-duplicate-member'], 'a member named twice'),
  },
  {
    id: 'AMB-unknown-members',
    source: cite('platform-gate-api', 'Acceptance reply'),
    read: howTaken(requests['open-unknown-member'], 'a member that no page names'),
  },
  {
    id: 'AMB-amount-paid',
    source: cite('platform-amount-changes', 'Amount of the payment'),
    read: (evidence) =>
      [results.overpaid, results.underpaid].flatMap((payment) => otherAmountPolicy(evidence, payment)),
  },
  {
    id: 'AMB-payment-id-case',
    source: cite('platform-page-parameters', 'payment_id'),
    read: howTaken(ids['again-upper'], 'a payment_id in other letter case'),
  },
  {
    id: 'AMB-decline-customer',
    source: cite('platform-callbacks', 'Format'),
    read: (evidence) =>
      callbacks(evidence)
        .filter(({ status }) => status === 'decline')
        .map(({ json }) => `a decline ${at(json, '/customer') === undefined ? 'does not name' : 'names'} the customer`),
  },
  {
    id: 'AMB-return-url-success',
    source: cite('platform-gate-api', 'return_url'),
    when: ({ returnUrl }) => returnUrl,
    read: howTaken(requests['open-without-return-url'], 'a request without return_url'),
  },
  {
    id: 'AMB-display-data',
    source: cite('ecommpay-promptpay-en', 'Purchases by using Gate. Channel 2 / Formats of intermediate callbacks'),
    when: ({ instruction }) => instruction === 'display_data',
    read: (evidence) => callbacks(evidence).flatMap(({ json }) => qrForms(at(json, '/display_data'))),
  },
  ...seriesReadings,
];

/** Whether a faulty request was refused in the reply, or by a callback. */
function whenRefused(evidence: Evidence, probe: Label): readonly string[] {
  return askedAs(evidence, probe).flatMap((one) => {
    if (refused(one)) return [`${probe}: refused in the reply`];
    const late = callbacksAbout(evidence, one.paymentId).find(({ stage }) => stage === 'final');
    return accepted(one) && late ? [`${probe}: ${late.status} by callback`] : [];
  });
}

/** What became of a payment that was paid with another amount. */
function otherAmountPolicy(evidence: Evidence, payment: Label): readonly string[] {
  const move = moveOf(evidence, payment);
  if (!move || (move.seen.status ?? 500) >= 300) return [];
  const [first] = finalsOf(evidence, payment);
  if (!first) return [`${payment}: held in an intermediate status`];
  return [`${payment}: ${first.status} over ${String(at(first.json, '/payment/sum/amount'))} satang`];
}

function qrForms(list: Json | undefined): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json) =>
    isObject(one) && one.type === 'qr_img' && typeof one.data === 'string'
      ? [`the QR code is given as ${one.data.startsWith('data:') ? 'an image' : 'text'}`]
      : [],
  );
}
