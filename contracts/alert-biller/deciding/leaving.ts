import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  answered,
  answerText,
  callsAs,
  deliveredAs,
  isTaken,
  replyText,
} from '#contracts/alert-biller/evidence/events';
import { unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { everyDecision, untouched, untouchedLooks } from './scenarios.ts';

/** The alerts of a receiver, beside another one that has opted out. */
function beside(evidence: Evidence) {
  const [alert] = deliveredAs(evidence, untouched['after-leaving']);
  return alert ? [{ alert, looks: callsAs(evidence, ...untouchedLooks) }] : [];
}

/** What one receiver leaves, another one keeps. */
export const leavingRule: AlertRule = rule({
  topic: 'opt-out-of-one',
  title: 'When one receiver opts out, alerts of another one are still taken, and stand as they stood',
  covers: ['K-32', 'P-69'],
  scenarios: [everyDecision],
  select: beside,
  check: ({ alert, looks }) => [
    ...unless(isTaken(alert), alert.at, 'an answer 2xx to an alert of another receiver', replyText(alert)),
    ...looks.flatMap((call) =>
      isTaken(alert)
        ? unless(answered(call, 'status') === 'received', call.at, 'status "received"', answerText(call))
        : [],
    ),
  ],
});
