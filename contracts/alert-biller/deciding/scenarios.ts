import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  bank,
  citizen,
  configure,
  decide,
  deliver,
  look,
  mobile,
  needsClock,
  oneProxy,
  stranger,
  wait,
} from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';
import { DAY, HOUR, MINUTE } from '#core/time';

const together = { withNext: true } as const;

export const alerts = labels('accepted', 'refused', 'left');
export const untouched = labels('open', 'after-leaving');
export const untouchedLooks = Object.values(untouched).map((one) => named('look', one));
export const decisions = labels('accept', 'refuse', 'leave');
export const repeats = labels('accept-again', 'refuse-again', 'leave-again');
export const others = labels('refuse-accepted', 'accept-refused', 'accept-left');
export const final = labels('final-accepted', 'final-refused', 'final-left');

/** Each decision; then the same again, and another one. */
export const everyDecision: AlertScenario = {
  name: 'every-decision',
  title: 'An alert accepted, one refused and one opted out of; then the same decisions again, and others',
  needs: [],
  steps: () => [
    configure('token', mobile, citizen),
    ...Object.values(alerts).map((one) => deliver(one, one === alerts.left ? { to: citizen } : {})),
    deliver(untouched.open),
    decide(decisions.accept, alerts.accepted, 'accept'),
    decide(decisions.refuse, alerts.refused, 'refuse'),
    decide(decisions.leave, alerts.left, 'opt-out'),
    deliver(untouched['after-leaving']),
    ...Object.values(untouched).map((one) => look(named('look', one), one, together)),
    ...Object.values(alerts).map((one) => look(named('look', one), one, together)),
    decide(repeats['accept-again'], alerts.accepted, 'accept'),
    decide(repeats['refuse-again'], alerts.refused, 'refuse'),
    decide(repeats['leave-again'], alerts.left, 'opt-out'),
    decide(others['refuse-accepted'], alerts.accepted, 'refuse'),
    decide(others['accept-refused'], alerts.refused, 'accept'),
    decide(others['accept-left'], alerts.left, 'accept'),
    look(final['final-accepted'], alerts.accepted, together),
    look(final['final-refused'], alerts.refused, together),
    look(final['final-left'], alerts.left),
  ],
};

export const contested = labels('contested', 'wanted', 'one-of-two', 'other-of-two');
export const contest = labels('all-accept', 'one-accepts', 'one-refuses', 'accept-one', 'refuse-other');

/** Twenty times the same decision at once; two that contradict each other; and two about two alerts. */
export const decidedAtOnce: AlertScenario = {
  name: 'decided-at-once',
  title: 'The same decision twenty times at once, two contrary ones at once, and those of two alerts at once',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(contested.wanted),
    deliver(contested.contested),
    decide(contest['all-accept'], contested.wanted, 'accept', { times: 20 }),
    decide(contest['one-accepts'], contested.contested, 'accept', together),
    decide(contest['one-refuses'], contested.contested, 'refuse'),
    deliver(contested['one-of-two']),
    deliver(contested['other-of-two']),
    decide(contest['accept-one'], contested['one-of-two'], 'accept', together),
    decide(contest['refuse-other'], contested['other-of-two'], 'refuse'),
    look(named('look', contested.wanted), contested.wanted, together),
    look(named('look', contested['one-of-two']), contested['one-of-two'], together),
    look(named('look', contested['other-of-two']), contested['other-of-two']),
  ],
};

export const strange = labels('unbelieved', 'astray', 'undelivered', 'real');
export const wrong = labels(
  'decide-unbelieved',
  'decide-astray',
  'decide-undelivered',
  'maybe',
  'empty-word',
  'right-word',
);

/** Decisions about what is no alert of the biller, and words that are no decision. */
export const strangeDecisions: AlertScenario = {
  name: 'strange-decisions',
  title: 'Decisions about alerts that were refused or never came, and words that are no decision',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(strange.unbelieved, {}, { auth: 'missing' }),
    deliver(strange.astray, { to: stranger }, { fault: 'foreign' }),
    deliver(strange.real),
    decide(wrong['decide-unbelieved'], strange.unbelieved, 'accept'),
    decide(wrong['decide-astray'], strange.astray, 'accept'),
    decide(wrong['decide-undelivered'], strange.undelivered, 'refuse'),
    decide(wrong.maybe, strange.real, 'maybe'),
    decide(wrong['empty-word'], strange.real, ''),
    look(named('look', strange.real), strange.real),
    decide(wrong['right-word'], strange.real, 'refuse'),
  ],
};

export const waiting = labels('undecided', 'kept', 'decided');
export const waited = labels('accept-decided', 'look-decided', 'accept-kept', 'look-kept');

/** Alerts that wait: nothing is told of them, nor again of what was decided; one is accepted the next day. */
export const timePasses: AlertScenario = {
  name: 'time-passes',
  title: 'A day passes over an alert that is undecided, one that was decided and one that is accepted then',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(waiting.undecided),
    deliver(waiting.kept, { fields: { expires_at: afterNow(2 * DAY) } }),
    deliver(waiting.decided),
    decide(waited['accept-decided'], waiting.decided, 'accept'),
    look(waited['look-decided'], waiting.decided),
    needsClock,
    wait(HOUR),
    wait(DAY),
    decide(waited['accept-kept'], waiting.kept, 'accept'),
    look(waited['look-kept'], waiting.kept),
    look(named('look', waiting.undecided), waiting.undecided),
    look(named('look', waiting.decided), waiting.decided),
  ],
};

export const expiring = labels('in-time', 'too-late');
export const atExpiry = labels('accept-in-time', 'look-early', 'look-expired', 'accept-expired');

/** An alert decided a minute before it expires, in UTC, and one that expires undecided. */
export const expires: AlertScenario = {
  name: 'expires',
  title: 'An alert that is accepted just before it expires, and one about which nobody decides in time',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(expiring['in-time'], { fields: { expires_at: afterNow(HOUR, { spelled: 'utc' }) } }),
    deliver(expiring['too-late'], { fields: { expires_at: afterNow(HOUR) } }),
    look(atExpiry['look-early'], expiring['too-late']),
    needsClock,
    wait(HOUR - MINUTE),
    decide(atExpiry['accept-in-time'], expiring['in-time'], 'accept'),
    wait(2 * MINUTE),
    look(atExpiry['look-expired'], expiring['too-late']),
    bank('acknowledgement', 'refusal'),
    decide(atExpiry['accept-expired'], expiring['too-late'], 'accept'),
  ],
};

export const decidingScenarios: readonly AlertScenario[] = [
  everyDecision,
  decidedAtOnce,
  strangeDecisions,
  timePasses,
  expires,
];
