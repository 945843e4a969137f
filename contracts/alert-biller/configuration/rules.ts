import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  answerText,
  callsAs,
  deliveredAs,
  isRefused,
  isTaken,
  replyText,
} from '#contracts/alert-biller/evidence/events';
import { unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { after, before, looked, reconfigured } from './scenarios.ts';

const credentialsReplaced = rule({
  topic: 'credentials-replaced',
  title:
    'After another configuration alerts with the earlier credentials are refused, and those with the new ones taken',
  cost: 'Credentials that were changed because they leaked still open the endpoint.',
  covers: ['P-71'],
  scenarios: [reconfigured],
  select: (evidence) =>
    deliveredAs(
      evidence,
      after['old-credentials'],
      after['old-own-credentials'],
      after['new-credentials'],
      after.added,
    ),
  check: (one) =>
    one.authentication === 'right'
      ? unless(isTaken(one), one.at, 'an answer 2xx to an alert with the new credentials', replyText(one))
      : unless(isRefused(one), one.at, 'a refusal 4xx of the earlier credentials', replyText(one)),
});

const proxiesReplaced = rule({
  topic: 'proxies-replaced',
  title: 'After another configuration an alert for a PromptPay ID that it dropped is refused',
  covers: ['P-71'],
  scenarios: [reconfigured],
  beside: (evidence) => deliveredAs(evidence, after.added).some(isTaken),
  select: (evidence) => deliveredAs(evidence, after.dropped),
  check: (one) =>
    unless(isRefused(one), one.at, 'a refusal 4xx of an alert for a PromptPay ID that was dropped', replyText(one)),
});

/** Alerts that were taken before the change, where they are looked at and decided after it. */
function afterChange(evidence: Evidence) {
  const taken = deliveredAs(evidence, before['before-change'], before['kept-through']).filter(isTaken);
  return taken.length === 2
    ? callsAs(evidence, looked['look-kept'], before['decided-through'], looked['look-decided'])
    : [];
}

const alertsStay = rule({
  topic: 'configuration-forgets-nothing',
  title: 'Another configuration forgets no alert: each is still in the books and can be decided',
  covers: ['P-71'],
  scenarios: [reconfigured],
  select: afterChange,
  check: (call) => unless(call.status !== 404, call.at, 'HTTP 200 with the alert that was taken', answerText(call)),
});

/** What another configuration changes, and what not. */
export const configurationRules: readonly AlertRule[] = [credentialsReplaced, proxiesReplaced, alertsStay];
