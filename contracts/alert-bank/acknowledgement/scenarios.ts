import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  fourParties,
  initiate,
  inquire,
  NEEDS,
  otherReceiver,
  register,
  settle,
  thirdReceiver,
  twoParties,
  wait,
} from '#contracts/alert-bank/steps';
import { type Label, labels, numbered } from '#contracts/labels';
import { HOUR, MINUTE, SECOND } from '#core/time';

export const alerts = labels('to-accept', 'to-refuse', 'to-leave');
export const answers = labels('accept', 'refuse', 'opt-out');
export const asked = labels('asked-accepted', 'asked-refused', 'asked-left');

/** Each answer that a receiver can give. */
export const everyDecision: AlertScenario = {
  name: 'every-decision',
  title: 'Receivers accept, refuse and opt out',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    register(thirdReceiver),
    initiate(alerts['to-accept']),
    // Two alerts of one receiver: each is answered by itself.
    initiate(alerts['to-refuse']),
    initiate(alerts['to-leave'], { to: thirdReceiver }),
    settle,
    acknowledge(answers.accept, alerts['to-accept'], 'accept'),
    acknowledge(answers.refuse, alerts['to-refuse'], 'refuse'),
    acknowledge(answers['opt-out'], alerts['to-leave'], 'opt-out'),
    inquire(asked['asked-accepted'], alerts['to-accept']),
    inquire(asked['asked-refused'], alerts['to-refuse']),
    inquire(asked['asked-left'], alerts['to-leave']),
  ],
};

export const first = labels('accept-first', 'refuse-first', 'opt-out-first');
export const second = labels('refuse-second', 'accept-second', 'accept-after-opt-out');
export const final = labels('final-accepted', 'final-refused', 'final-left');

/** Another answer than the one given. */
export const otherDecision: AlertScenario = {
  name: 'other-decision',
  title: 'Receivers who have answered answer otherwise',
  needs: NEEDS,
  steps: () => [
    ...fourParties,
    register(thirdReceiver),
    initiate(alerts['to-accept']),
    initiate(alerts['to-refuse'], { to: otherReceiver }),
    initiate(alerts['to-leave'], { to: thirdReceiver }),
    settle,
    acknowledge(first['accept-first'], alerts['to-accept'], 'accept'),
    acknowledge(first['refuse-first'], alerts['to-refuse'], 'refuse'),
    acknowledge(first['opt-out-first'], alerts['to-leave'], 'opt-out'),
    acknowledge(second['refuse-second'], alerts['to-accept'], 'refuse'),
    acknowledge(second['accept-second'], alerts['to-refuse'], 'accept'),
    acknowledge(second['accept-after-opt-out'], alerts['to-leave'], 'accept'),
    inquire(final['final-accepted'], alerts['to-accept']),
    inquire(final['final-refused'], alerts['to-refuse']),
    inquire(final['final-left'], alerts['to-leave']),
  ],
};

export const contest = labels('accepts', 'refuses');

/** Two contrary answers at once. */
export const contestedDecision: AlertScenario = {
  name: 'contested-decision',
  title: 'A receiver accepts and refuses an alert at once',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(alerts['to-accept']),
    settle,
    acknowledge(contest.accepts, alerts['to-accept'], 'accept', { withNext: true }),
    acknowledge(contest.refuses, alerts['to-accept'], 'refuse'),
  ],
};

export const words = labels('maybe', 'empty', 'good');

/** Answers that are none, before one that is. */
export const unknownDecision: AlertScenario = {
  name: 'unknown-decision',
  title: 'A receiver answers with a word that the service does not have',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(alerts['to-accept']),
    settle,
    acknowledge(words.maybe, alerts['to-accept'], 'maybe-later'),
    acknowledge(words.empty, alerts['to-accept'], ''),
    acknowledge(words.good, alerts['to-accept'], 'accept'),
  ],
};

export const expiring = labels('expiring', 'expiring-soon', 'in-time', 'too-late', 'much-too-late', 'asked-expired');

/** An answer before and one after the end of an alert. */
export const expiredAnswer: AlertScenario = {
  name: 'expired-answer',
  title: 'A receiver answers one alert before it expires, and another at the instant at which it does',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(expiring.expiring, { fields: { expires_at: afterNow(HOUR) } }),
    initiate(expiring['expiring-soon'], { fields: { expires_at: afterNow(HOUR) } }),
    settle,
    wait(HOUR - SECOND),
    acknowledge(expiring['in-time'], expiring.expiring, 'accept'),
    wait(SECOND),
    acknowledge(expiring['too-late'], expiring['expiring-soon'], 'accept'),
    wait(MINUTE),
    acknowledge(expiring['much-too-late'], expiring['expiring-soon'], 'refuse'),
    inquire(expiring['asked-expired'], expiring['expiring-soon']),
  ],
};

/** Wherever the slots of the scheduler lie, most of these alerts are void at theirs. */
const PARTS = 6;
export const shortLived: readonly Label[] = Array.from({ length: PARTS }, (_, index) => numbered('short-lived', index));

/** Alerts that expire before the scheduler comes to them. */
export const expiredUnsent: AlertScenario = {
  name: 'expired-unsent',
  title: 'Scheduled requests to pay that expire soon after their time',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    ...shortLived.map((one, index) =>
      initiate(one, {
        at: afterNow(HOUR, { intervals: index / PARTS }),
        fields: { expires_at: afterNow(HOUR + SECOND, { intervals: index / PARTS }) },
      }),
    ),
    wait(HOUR + SECOND),
    ...shortLived.slice(1).map(() => wait(0, 1 / PARTS)),
    wait(0, 1),
  ],
};

export const acknowledgementScenarios: readonly AlertScenario[] = [
  everyDecision,
  otherDecision,
  contestedDecision,
  unknownDecision,
  expiredAnswer,
  expiredUnsent,
];
