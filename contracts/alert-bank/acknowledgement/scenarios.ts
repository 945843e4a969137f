import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  initiate,
  inquire,
  NEEDS,
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
export const second = labels('refuse-second', 'accept-second', 'accept-after-opt-out');
export const final = labels('final-accepted', 'final-refused', 'final-left');

/** Each answer that a receiver can give, and another one after it. */
export const everyDecision: AlertScenario = {
  name: 'every-decision',
  title: 'Receivers accept, refuse and opt out, and then answer otherwise',
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
    acknowledge(second['refuse-second'], alerts['to-accept'], 'refuse'),
    acknowledge(second['accept-second'], alerts['to-refuse'], 'accept'),
    acknowledge(second['accept-after-opt-out'], alerts['to-leave'], 'accept'),
    inquire(final['final-accepted'], alerts['to-accept']),
    inquire(final['final-refused'], alerts['to-refuse']),
    inquire(final['final-left'], alerts['to-leave']),
  ],
};

export const contest = labels('accepts', 'refuses');
export const words = labels('maybe', 'empty', 'good');

/** Two contrary answers at once; and words that are none, before one that is. */
export const oddDecisions: AlertScenario = {
  name: 'odd-decisions',
  title:
    'A receiver accepts and refuses an alert at once, and answers another one with words that the service does not have',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(alerts['to-accept']),
    initiate(alerts['to-refuse']),
    settle,
    acknowledge(contest.accepts, alerts['to-accept'], 'accept', { withNext: true }),
    acknowledge(contest.refuses, alerts['to-accept'], 'refuse'),
    acknowledge(words.maybe, alerts['to-refuse'], 'maybe-later'),
    acknowledge(words.empty, alerts['to-refuse'], ''),
    acknowledge(words.good, alerts['to-refuse'], 'accept'),
  ],
};

export const acknowledgementScenarios: readonly AlertScenario[] = [
  everyDecision,
  oddDecisions,
  expiredAnswer,
  expiredUnsent,
];
