import { callbacks, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { openPoint } from '#contracts/register/open-points';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json } from '#core/json';
import type { Ambiguity, Evidence } from '#core/model';
import type { GateFacts } from './facts.ts';

/** An open point by its id in the register, and how its reading is seen. */
const open = (id: string, source: Ambiguity['source'], read: Ambiguity['read']): Ambiguity => {
  const { title, errata } = openPoint(id);
  return { id, title, source, covers: errata, read };
};

const once = (citations: readonly string[]): readonly string[] => [...new Set(citations)];

/** How a request on an open point was taken, in citations. */
const taken =
  (label: string, what: string): Ambiguity['read'] =>
  (evidence) =>
    askedAs(evidence, label).map(
      (one) => `${what}: ${refused(one) ? 'refused' : accepted(one) ? 'accepted' : 'neither'}, ${answerOf(one)}`,
    );

/** The open points that any method shows on Gate. */
export const gateReadings = (facts: GateFacts): readonly Ambiguity[] => [
  open(
    'AMB-signature-error-code',
    cite('platform-gate-api', 'Acceptance reply'),
    taken('signature-wrong-key', 'a wrong signature'),
  ),
  open('AMB-late-refusal', cite('platform-gate-api', 'Acceptance reply'), lateRefusals),
  open(
    'AMB-customer-id',
    cite('platform-gate-api', 'customer'),
    taken('without-customer-id', 'a request without customer.id'),
  ),
  open(
    'AMB-duplicate-members',
    cite('platform-gate-api', 'Acceptance reply'),
    taken('open-duplicate-member', 'a member named twice'),
  ),
  open(
    'AMB-unknown-members',
    cite('platform-gate-api', 'Acceptance reply'),
    taken('open-unknown-member', 'a member that no page names'),
  ),
  open('AMB-amount-paid', cite('platform-amount-changes', 'Amount of the payment'), otherAmountPolicy),
  open(
    'AMB-payment-id-case',
    cite('platform-page-parameters', 'payment_id'),
    taken('again-upper', 'a payment_id in other letter case'),
  ),
  open('AMB-decline-customer', cite('platform-callbacks', 'Format'), (evidence) =>
    once(
      callbacks(evidence)
        .filter(({ status }) => status === 'decline')
        .map(({ json }) =>
          at(json, '/customer') === undefined ? 'a decline does not name the customer' : 'a decline names the customer',
        ),
    ),
  ),
  ...(facts.returnUrl
    ? [
        open(
          'AMB-return-url-success',
          cite('platform-gate-api', 'return_url'),
          taken('open-without-return-url', 'a request without return_url'),
        ),
      ]
    : []),
  ...(facts.instruction === 'display_data' ? [qrForm] : []),
];

function lateRefusals(evidence: Evidence): readonly string[] {
  return askedAs(evidence, 'currency-usd', 'below-minimum', 'amount-negative').flatMap((one) => {
    if (refused(one)) return [`${one.exchange.as}: refused in the reply`];
    const late = callbacks(evidence).find(({ paymentId, stage }) => paymentId === one.paymentId && stage === 'final');
    return accepted(one) && late ? [`${one.exchange.as}: ${late.status} by callback`] : [];
  });
}

const qrForm = open(
  'AMB-display-data',
  cite('ecommpay-promptpay-en', 'Purchases by using Gate. Channel 2 / Formats of intermediate callbacks'),
  (evidence) =>
    once(
      callbacks(evidence).flatMap(({ json }) => {
        const list = at(json, '/display_data');
        if (!Array.isArray(list)) return [];
        return (list as readonly Json[]).flatMap((one) =>
          isObject(one) && typeof one.data === 'string' && one.type === 'qr_img'
            ? [one.data.startsWith('data:') ? 'the QR code is given as an image' : 'the QR code is given as text']
            : [],
        );
      }),
    ),
);

function otherAmountPolicy(evidence: Evidence): readonly string[] {
  return once(
    ['overpaid', 'underpaid'].flatMap((payment) => {
      const move = moveOf(evidence, payment);
      if (!move || (move.seen.status ?? 500) >= 300) return [];
      const [first] = finalsOf(evidence, payment);
      if (!first) return [`${payment}: held in an intermediate status`];
      return [`${payment}: ${first.status} over ${String(at(first.json, '/payment/sum/amount'))} satang`];
    }),
  );
}
