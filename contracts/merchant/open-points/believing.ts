import { less, more, otherAmount, vast } from '#contracts/merchant/amount/scenarios';
import { confusedTypes, odd } from '#contracts/merchant/bodies/scenarios';
import { revived } from '#contracts/merchant/contradicted/scenarios';
import {
  answerOf,
  type Delivered,
  deliveries,
  type Look,
  lastLook,
  looks,
  statusRequests,
  taken,
} from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { faultIn, UNVERIFIED } from '#contracts/merchant/forged/rules';
import { plain, turned } from '#contracts/merchant/genuine/scenarios';
import { afterElevenDays, left } from '#contracts/merchant/lateness/scenarios';
import { atOnce } from '#contracts/merchant/repeated/scenarios';
import { whole } from '#contracts/merchant/requests/scenarios';
import { windows } from '#contracts/merchant/windows';
import type { ObservedPoint, SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import type { Evidence, Label } from '#core/model';
import { isOf } from './sending.ts';

const seen = (reading: string | undefined): readonly SeenReading[] => (reading === undefined ? [] : [{ reading }]);

/** What the books of a payment came to, once a callback of it had been taken. */
const cameTo = (evidence: Evidence, payment: Label, stage: string): Look | undefined =>
  deliveries(evidence, payment).some((one) => one.delivery.stage === stage && taken(one))
    ? lastLook(evidence, payment)
    : undefined;

/** How a callback that stands between two looks was taken: credited, left alone or refused. */
const between = (evidence: Evidence, fits: (one: Delivered) => boolean): readonly SeenReading[] =>
  windows(evidence, fits)
    .filter(({ before }) => before.credit.times === 0)
    .flatMap(({ delivered, after }) =>
      seen(after.credit.times > 0 ? 'credited' : taken(delivered) ? 'left-alone' : 'refused'),
    );

/** What the books may say of a success after a decline. */
const STATES: Readonly<Record<string, string>> = {
  paid: 'paid',
  pending: 'pending',
  new: 'pending',
  declined: 'declined',
};

const callbacks = cite('platform-callbacks', 'Callback contents');
const responses = cite('platform-callbacks', 'Response to callbacks');

/** What a merchant may make of genuine callbacks. */
const genuinePoints: readonly ObservedPoint<MerchantFacts>[] = [
  {
    id: 'AMB-merchant-late-success',
    source: callbacks,
    read: (evidence) => seen(STATES[cameTo(evidence, revived, 'success')?.status ?? '']),
  },
  {
    id: 'AMB-merchant-other-amount',
    source: cite('platform-amount-changes', 'Amount of the payment'),
    read: (evidence) =>
      isOf(evidence, otherAmount)
        ? [less, more, vast].flatMap((payment) => {
            const look = cameTo(evidence, payment, 'success');
            return look ? seen(look.credit.times > 0 ? 'credited' : 'held') : [];
          })
        : [],
  },
  {
    id: 'AMB-merchant-other-currency',
    source: callbacks,
    read: (evidence) => between(evidence, ({ delivery }) => delivery.as === 'other-currency'),
  },
  {
    id: 'AMB-merchant-payment-type',
    source: callbacks,
    read: (evidence) => between(evidence, ({ delivery }) => delivery.as === 'refund-type'),
  },
  {
    id: 'AMB-merchant-general-signature',
    source: cite('platform-signature', 'Signature verification'),
    read: (evidence) => between(evidence, ({ delivery }) => delivery.as === 'in-general'),
  },
  {
    id: 'AMB-merchant-two-signatures',
    source: cite('platform-signature', 'Signature verification'),
    read: (evidence) => between(evidence, ({ delivery }) => delivery.as === 'in-both-places'),
  },
  {
    id: 'AMB-merchant-letter-case',
    source: cite('platform-gate-api', 'payment_id'),
    read: (evidence) => {
      const [baseline, look] = [lastLook(evidence, plain), lastLook(evidence, turned)];
      return baseline && look && baseline.credit.times > 0
        ? seen(look.credit.times > 0 ? 'one-payment' : 'two-payments')
        : [];
    },
  },
  {
    id: 'AMB-merchant-together',
    source: responses,
    read: (evidence) => {
      if (!isOf(evidence, atOnce)) return [];
      const all = deliveries(evidence).filter(({ delivery }) => delivery.stage === 'success' && delivery.attempt === 1);
      return seen(all.length === 0 ? undefined : all.every(taken) ? 'all-taken' : 'sent-away');
    },
  },
  {
    id: 'AMB-merchant-open-purchase',
    source: responses,
    read: (evidence) => (isOf(evidence, afterElevenDays) ? seen(endOf(evidence)) : []),
  },
  {
    id: 'AMB-merchant-shown-after-result',
    source: callbacks,
    read: (evidence) => {
      if (!isOf(evidence, whole)) return [];
      const shown = looks(evidence).some(({ present, status }) => status === 'pending' && present !== null);
      const paid = looks(evidence).findLast(({ status }) => status === 'paid');
      return shown && paid ? seen(paid.present === null ? 'cleared' : 'kept') : [];
    },
  },
];

/** What a merchant may make of data that no platform sends, and how it may refuse them. */
const otherPoints: readonly ObservedPoint<MerchantFacts>[] = [
  {
    id: 'AMB-merchant-refusal',
    source: responses,
    read: (evidence) =>
      deliveries(evidence)
        .filter(faultIn(...UNVERIFIED))
        .flatMap(answered),
  },
  {
    id: 'AMB-merchant-unknown-payment',
    source: responses,
    read: (evidence) => deliveries(evidence).filter(faultIn('unknown-payment')).flatMap(answered),
  },
  {
    id: 'AMB-merchant-amount-text',
    source: callbacks,
    read: (evidence) =>
      isOf(evidence, confusedTypes) ? between(evidence, ({ delivery }) => delivery.fault === 'amount-as-string') : [],
  },
  {
    id: 'AMB-merchant-doubled-member',
    source: callbacks,
    read: (evidence) =>
      isOf(evidence, odd) ? between(evidence, ({ delivery }) => delivery.fault === 'duplicate-amount') : [],
  },
];

/** How a merchant may take what the platform sends, or somebody else. */
export const believingPoints: readonly ObservedPoint<MerchantFacts>[] = [...genuinePoints, ...otherPoints];

/** What became of a purchase of which no callback told the result. */
function endOf(evidence: Evidence): string | undefined {
  const decline = deliveries(evidence, left).find(({ delivery }) => delivery.stage === 'decline');
  const look = looks(evidence, left).findLast(({ began }) => began < (decline?.delivery.began ?? 0));
  if (look === undefined) return undefined;
  if (look.status !== 'declined') return 'left-open';
  const told = statusRequests(evidence).some(
    ({ request: { payment, reply } }) => payment === left && /"status":\s*"decline"/.test(reply?.body.text ?? ''),
  );
  return told ? 'by-status' : 'by-clock';
}

/** By which kind of HTTP status something was answered, and by which one. */
function answered(one: Delivered): readonly SeenReading[] {
  const status = one.delivery.reply?.status;
  if (status === undefined) return [];
  const reading = status < 300 ? 'acknowledged' : status < 500 ? 'refused' : 'server-fault';
  return [{ reading, detail: answerOf(one) }];
}
