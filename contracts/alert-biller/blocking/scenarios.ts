import { numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  bank,
  biller,
  citizen,
  configure,
  decide,
  deliver,
  look,
  mobile,
  otherSender,
  pair,
  sender,
} from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';
import type { Step } from '#core/model';

const NEEDS = ['blocking'] as const;

export const blocks = labels('block', 'block-other', 'unblock');
export const lists = labels('list-blocked', 'list-other', 'list-after', 'list-told');
export const reaching = labels('other-sender', 'other-receiver', 'of-blocked', 'unblocked-again');

export const keptOut = labels('decide-blocked', 'look-blocked');

const listOf = (as: (typeof lists)[keyof typeof lists], receiver = mobile): Step =>
  biller('blocked', as, { receiver_proxy: numberIn(receiver.as) });

/** Two pairs blocked, one of them unblocked; who is not blocked still gets through. */
export const blockedPairs: AlertScenario = {
  name: 'blocked-pairs',
  title: 'Two senders blocked, each for one receiver, and one unblocked',
  needs: NEEDS,
  steps: () => [
    configure('token', mobile, citizen),
    biller('block', blocks.block, pair(mobile, sender)),
    biller('block', blocks['block-other'], pair(citizen, otherSender)),
    listOf(lists['list-blocked']),
    listOf(lists['list-other'], citizen),
    deliver(reaching['other-sender'], { from: otherSender }),
    deliver(reaching['other-receiver'], { to: citizen }),
    deliver(reaching['of-blocked']),
    decide(keptOut['decide-blocked'], reaching['of-blocked'], 'accept'),
    look(keptOut['look-blocked'], reaching['of-blocked']),
    biller('unblock', blocks.unblock, pair(mobile, sender)),
    listOf(lists['list-after']),
    deliver(reaching['unblocked-again']),
    bank('blocked', 'well', { fields: { senders: ['0899999999', '0105560000001'] } }),
    listOf(lists['list-told']),
  ],
};

const HOW = ['refusal', 'fault', 'silence'] as const;

export const undone = HOW.flatMap((how) => [named('block', how), named('unblock', how)]);
export const undoneList = labels('list-undone');

/** A bank that does not block and unblock. */
export const notBlocked: AlertScenario = {
  name: 'not-blocked',
  title: 'Blocks and unblocks that the bank refuses, answers with a server fault or not at all',
  needs: NEEDS,
  steps: () => [
    configure('token', mobile),
    ...HOW.flatMap((how) => [
      bank('block', how),
      bank('unblock', how),
      biller('block', named('block', how), pair(mobile, sender)),
      biller('unblock', named('unblock', how), pair(mobile, sender)),
    ]),
    biller('blocked', undoneList['list-undone'], { receiver_proxy: numberIn(mobile.as) }),
  ],
};

export const blockingScenarios: readonly AlertScenario[] = [blockedPairs, notBlocked];
