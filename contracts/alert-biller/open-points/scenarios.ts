import type { AlertScenario } from '#contracts/alert/rule';
import { bank, decide, deliver, look, needsClock, oneProxy, otherSender, wait } from '#contracts/alert-biller/steps';
import { labels } from '#contracts/labels';
import { HOUR } from '#core/time';

export const left = labels('before', 'leave', 'after');

/** A receiver opts out, and another alert comes all the same. */
export const optedOut: AlertScenario = {
  name: 'opted-out',
  title: 'A receiver opts out, and another alert comes for it',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(left.before),
    decide(left.leave, left.before, 'opt-out'),
    deliver(left.after, { from: otherSender }),
  ],
};

export const open = labels('unanswered', 'changed', 'turned');
export const moves = labels('first', 'look', 'again', 'accept', 'refuse-instead', 'turned-down', 'turned-again');

/** Decisions that the bank did not answer or turned down, and what the biller does about them by itself and when asked. */
export const unsettled: AlertScenario = {
  name: 'unsettled',
  title: 'A decision without an answer, one that is changed after it, and one that was turned down and is made again',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(open.changed),
    bank('acknowledgement', 'fault', { times: 1 }),
    decide(moves.accept, open.changed, 'accept'),
    decide(moves['refuse-instead'], open.changed, 'refuse'),
    deliver(open.turned),
    bank('acknowledgement', 'refusal', { times: 1 }),
    decide(moves['turned-down'], open.turned, 'accept'),
    decide(moves['turned-again'], open.turned, 'accept'),
    deliver(open.unanswered),
    bank('acknowledgement', 'silence', { times: 1 }),
    decide(moves.first, open.unanswered, 'accept'),
    look(moves.look, open.unanswered),
    needsClock,
    wait(HOUR),
    decide(moves.again, open.unanswered, 'accept'),
  ],
};

export const openPointScenarios: readonly AlertScenario[] = [optedOut, unsettled];
