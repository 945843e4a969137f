import type { AlertScenario } from '#contracts/alert/rule';
import { bank, decide, deliver, look, needsClock, oneProxy, wait } from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';
import type { BankAnswer } from '#core/model';
import { HOUR } from '#core/time';

const together = { withNext: true } as const;

export const turned = labels('accept-turned', 'refuse-turned', 'reject-turned');
export const turnedLooks = labels('look-accept-turned', 'look-refuse-turned', 'look-reject-turned');
export const turnedDecisions = labels('decide-accept', 'decide-refuse', 'decide-rejected');

/** A bank that turns decisions down. */
export const turnedDown: AlertScenario = {
  name: 'turned-down',
  title: 'Decisions that the bank turns down',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(turned['accept-turned']),
    deliver(turned['refuse-turned']),
    deliver(turned['reject-turned']),
    bank('acknowledgement', 'refusal'),
    decide(turnedDecisions['decide-accept'], turned['accept-turned'], 'accept'),
    bank('acknowledgement', 'not-found'),
    decide(turnedDecisions['decide-refuse'], turned['refuse-turned'], 'refuse'),
    bank('acknowledgement', 'rejected'),
    decide(turnedDecisions['decide-rejected'], turned['reject-turned'], 'accept'),
    look(turnedLooks['look-accept-turned'], turned['accept-turned'], together),
    look(turnedLooks['look-refuse-turned'], turned['refuse-turned'], together),
    look(turnedLooks['look-reject-turned'], turned['reject-turned']),
  ],
};

/** The same, and an hour passes in which the bank would take them. */
export const turnedDownLater: AlertScenario = {
  name: 'turned-down-later',
  title: 'A decision that the bank turned down, and an hour in which it would take it',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(turned['accept-turned']),
    bank('acknowledgement', 'refusal', { times: 1 }),
    decide(turnedDecisions['decide-accept'], turned['accept-turned'], 'accept'),
    look(turnedLooks['look-refuse-turned'], turned['accept-turned']),
    needsClock,
    wait(HOUR),
    look(turnedLooks['look-accept-turned'], turned['accept-turned']),
  ],
};

/** In what ways a bank can leave open whether it did what it was told. */
const UNCLEAR: readonly BankAnswer[] = ['fault', 'silence', 'lost-reply'];

export const unclear = UNCLEAR.map((how) => ({
  how,
  alert: named('alert', how),
  first: named('first', how),
  second: named('second', how),
  look: named('look', how),
}));

/** A bank that fails once for each decision, which is then made again. */
export const unclearTellings: AlertScenario = {
  name: 'unclear-tellings',
  title: 'Decisions that the bank answers with a server fault, not at all, or whose answer is lost; each made again',
  needs: [],
  steps: () => [
    oneProxy,
    ...unclear.flatMap(({ how, alert, first, second, look: looked }) => [
      deliver(alert),
      bank('acknowledgement', how, { times: 1 }),
      decide(first, alert, 'accept'),
      decide(second, alert, 'accept'),
      look(looked, alert),
    ]),
  ],
};

export const tellingScenarios: readonly AlertScenario[] = [turnedDown, turnedDownLater, unclearTellings];
