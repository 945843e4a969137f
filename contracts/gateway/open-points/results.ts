import { callbacks, callbacksAbout, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf, paidMoves } from '#contracts/gateway/evidence/customer-moves';
import { payments as results } from '#contracts/gateway/result/scenarios';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { endReadings } from './ends.ts';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

/** The open points of how a payment ends. */
export const resultReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-amount-paid',
    source: cite('platform-amount-changes', 'Amount of the payment'),
    read: (evidence) =>
      [results.overpaid, results.underpaid].flatMap((payment) => otherAmountPolicy(evidence, payment)),
  },
  {
    id: 'AMB-success-after-decline',
    source: cite('platform-codes', 'Payment statuses'),
    read: paidAfterDecline,
  },
  ...endReadings,
];

/** What became of a payment that was paid with another amount. */
function otherAmountPolicy(evidence: Evidence, payment: Label): readonly SeenReading[] {
  const move = moveOf(evidence, payment);
  if (!move || (move.seen.status ?? 500) >= 300) return [];
  const [first] = finalsOf(evidence, payment);
  if (!first) return [{ reading: 'hold', detail: `${payment}: no result` }];
  const detail = `${payment}: ${first.status} over ${String(at(first.json, '/payment/sum/amount'))} satang`;
  return [{ reading: first.status === 'success' ? 'paid-amount' : 'decline', detail }];
}

/** What became of a payment that the customer paid, or tried to pay, after it was declined. */
function paidAfterDecline(evidence: Evidence): readonly SeenReading[] {
  const declines = callbacks(evidence).filter(({ status }) => status === 'decline');
  return declines.flatMap((decline): readonly SeenReading[] => {
    const about = callbacksAbout(evidence, decline.paymentId);
    const isPaid = paidMoves(evidence).some(
      ({ paymentId, index }) => paymentId === decline.paymentId && index > decline.index,
    );
    const turned = about.find(({ index, status }) => index > decline.index && status === 'success');
    if (turned && isPaid) return [{ reading: 'succeeds' }];
    return isRefusedAfter(evidence, decline.paymentId, decline.index) || isPaid ? [{ reading: 'stays' }] : [];
  });
}

/** Whether the target would not let a payment be paid after a moment. */
function isRefusedAfter({ events }: Evidence, paymentId: string | undefined, index: number): boolean {
  return events.some(
    (event, location) =>
      location > index &&
      event.kind === 'control' &&
      event.operation === 'customer' &&
      at(event.sent, '/payment_id') === paymentId &&
      at(event.sent, '/action') === 'pay' &&
      (event.status ?? 500) >= 300,
  );
}
