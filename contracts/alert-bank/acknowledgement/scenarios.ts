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
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { expiredAnswer, expiredUnsent } from './expiry.ts';

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

export const acknowledgementScenarios: readonly AlertScenario[] = [
  everyDecision,
  otherDecision,
  contestedDecision,
  unknownDecision,
  expiredAnswer,
  expiredUnsent,
];
