import { blocks, reaching } from '#contracts/alert-biller/blocking/scenarios';
import { atExpiry, repeats as decidedAgain } from '#contracts/alert-biller/deciding/scenarios';
import {
  answered,
  answerText,
  type Call,
  callsAs,
  type Delivery,
  deliveredAs,
  isRefused,
  isTaken,
  replyText,
  succeeded,
} from '#contracts/alert-biller/evidence/events';
import { again } from '#contracts/alert-biller/repeats/scenarios';
import type { ObservedPoint, SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { left } from './scenarios.ts';

const source = (section: string) => cite('krungsri-promptpay-alert-en', section);

/** What became of alerts that a biller may take or refuse. */
const takenOrNot = (deliveries: readonly Delivery[], taken: string, refused: string): readonly SeenReading[] =>
  deliveries.flatMap((one) => {
    if (isTaken(one)) return [{ reading: taken }];
    return isRefused(one) ? [{ reading: refused, detail: replyText(one) }] : [];
  });

/** The answers that are one reading by 200 and another by 409. */
export const byAnswer = (calls: readonly Call[], done: string, refused: string): readonly SeenReading[] =>
  calls.flatMap((call) => {
    if (succeeded(call)) return [{ reading: done, detail: answerText(call) }];
    return call.status === 409 ? [{ reading: refused, detail: answerText(call) }] : [];
  });

/** What is open of the alerts that a biller receives. */
export const receivingPoints: readonly ObservedPoint<void>[] = [
  {
    id: 'AMB-alert-own-credentials',
    source: source('Receiving'),
    read: ({ events }) =>
      events.flatMap((event) =>
        event.kind === 'control' && event.operation === 'configure' && isObject(event.answer)
          ? [{ reading: event.answer.auth ? 'own' : 'given' }]
          : [],
      ),
  },
  {
    id: 'AMB-alert-repeated-id',
    source: source('Receiving'),
    read: (evidence) => takenOrNot(deliveredAs(evidence, again.same), 'same-reply', 'refused'),
  },
  {
    id: 'AMB-alert-repeats',
    source: source('Receiving'),
    read: (evidence) => byAnswer(callsAs(evidence, ...Object.values(decidedAgain)), 'same-answer', 'refused'),
  },
  {
    id: 'AMB-alert-opt-out',
    source: source('Receiving'),
    read: (evidence) =>
      callsAs(evidence, left.leave).some(succeeded)
        ? takenOrNot(deliveredAs(evidence, left.after), 'alert', 'service')
        : [],
  },
  {
    id: 'AMB-alert-blocked-alert',
    source: source('Block and Unblock'),
    read: (evidence) =>
      callsAs(evidence, blocks.block).some(succeeded)
        ? takenOrNot(deliveredAs(evidence, reaching['of-blocked']), 'taken', 'refused')
        : [],
  },
  { id: 'AMB-alert-expired-shown', source: source('Introduction'), read: expiredShown },
];

function expiredShown(evidence: Evidence): readonly SeenReading[] {
  return callsAs(evidence, atExpiry['look-expired']).flatMap((call) => {
    const status = answered(call, 'status');
    return status === 'received' || status === 'refused' ? [{ reading: status }] : [];
  });
}
