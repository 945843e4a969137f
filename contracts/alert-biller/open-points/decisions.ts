import { atExpiry, alerts as decided, decisions } from '#contracts/alert-biller/deciding/scenarios';
import { confirmationOf, SHOWN, tellingsOf } from '#contracts/alert-biller/evidence/decisions';
import { answered, answerText, type Call, callsAs, idOf, toBank } from '#contracts/alert-biller/evidence/events';
import { named } from '#contracts/labels';
import type { ObservedPoint, SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';
import { byAnswer } from './alerts.ts';
import { moves } from './scenarios.ts';

const source = (section: string) => cite('krungsri-promptpay-alert-en', section);

/** What is open of the decisions that a biller makes. */
export const decisionPoints: readonly ObservedPoint<void>[] = [
  {
    id: 'AMB-alert-answer-time',
    source: source('Receiving'),
    read: (evidence) =>
      callsAs(evidence, ...Object.values(decisions)).flatMap(({ status }) =>
        status === 200 || status === 202 ? [{ reading: status === 200 ? 'before' : 'after' }] : [],
      ),
  },
  {
    id: 'AMB-alert-paid',
    source: source('Introduction'),
    read: (evidence) =>
      callsAs(evidence, named('look', decided.accepted)).flatMap((call) => {
        const status = String(answered(call, 'status'));
        return SHOWN.accept?.includes(status) ? [{ reading: status }] : [];
      }),
  },
  {
    id: 'AMB-alert-expired-decision',
    source: source('Introduction'),
    read: (evidence) =>
      callsAs(evidence, atExpiry['accept-expired']).map((call) =>
        tellingsOf(evidence, idOf(call)).length > 0
          ? { reading: 'told' }
          : { reading: 'not-told', detail: answerText(call) },
      ),
  },
  { id: 'AMB-alert-unanswered-decision', source: source('Receiving'), read: afterSilence },
  { id: 'AMB-alert-unconfirmed-shown', source: source('Receiving'), read: shownUnconfirmed },
  {
    id: 'AMB-alert-changed-mind',
    source: source('Receiving'),
    read: (evidence) => byAnswer(callsAs(evidence, moves['refuse-instead']), 'told', 'refused'),
  },
  {
    id: 'AMB-alert-turned-down-again',
    source: source('Receiving'),
    read: (evidence) => byAnswer(callsAs(evidence, moves['turned-again']), 'told', 'over'),
  },
];

/** What came to the bank of a decision that it had not answered, before it was made again. */
function afterSilence(evidence: Evidence): readonly SeenReading[] {
  const [first] = callsAs(evidence, moves.first);
  const [again] = callsAs(evidence, moves.again);
  if (!first || !again) return [];
  const asked = toBank(evidence).filter(({ fields }) => fields.transaction_id === idOf(first));
  if (asked.some(({ operation }) => operation === 'inquiry')) return [{ reading: 'inquires' }];
  const [, second] = asked.filter(({ operation, index }) => operation === 'acknowledgement' && index < again.index);
  if (!second) return [{ reading: 'waits' }];
  return [{ reading: isBeforeLook(evidence, second.index) ? 'at-once' : 'by-clock' }];
}

const isBeforeLook = (evidence: Evidence, index: number): boolean =>
  callsAs(evidence, moves.look).some((look) => index < look.index);

/** How a decision stands in the books before anything has confirmed it. */
function shownUnconfirmed(evidence: Evidence): readonly SeenReading[] {
  return callsAs(evidence, moves.look).flatMap((call: Call) => {
    if (confirmationOf(evidence, idOf(call), 'accept', call.until) !== undefined) return [];
    const status = String(answered(call, 'status'));
    if (status === 'received') return [{ reading: 'received' }];
    return SHOWN.accept?.includes(status) ? [{ reading: 'decision', detail: `as ${status}` }] : [];
  });
}
