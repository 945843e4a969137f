import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  block,
  fourParties,
  initiate,
  list,
  NEEDS,
  otherReceiver,
  otherSender,
  settle,
  unblock,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { HOUR } from '#core/time';

export const blocks = labels('block', 'unblock', 'listed', 'listed-other', 'listed-after');
export const sent = labels('blocked', 'from-other', 'to-other', 'after-unblock');

/** One sender is blocked for one receiver, and unblocked. */
export const blocked: AlertScenario = {
  name: 'blocked',
  title: 'A receiver blocks a sender and unblocks it again',
  needs: NEEDS,
  steps: () => [
    ...fourParties,
    block(blocks.block),
    list(blocks.listed),
    list(blocks['listed-other'], otherReceiver),
    initiate(sent.blocked),
    initiate(sent['from-other'], { from: otherSender }),
    initiate(sent['to-other'], { to: otherReceiver }),
    settle,
    unblock(blocks.unblock),
    list(blocks['listed-after']),
    initiate(sent['after-unblock']),
    settle,
  ],
};

export const waiting = labels('scheduled', 'scheduled-longer', 'block-later', 'unblock-later');

/** A sender is blocked when its request is scheduled already. */
export const blockedWhileScheduled: AlertScenario = {
  name: 'blocked-while-scheduled',
  title: 'A receiver blocks a sender whose requests are scheduled, and unblocks it before the second',
  needs: NEEDS,
  steps: () => [
    ...fourParties,
    initiate(waiting.scheduled, { at: afterNow(HOUR) }),
    initiate(waiting['scheduled-longer'], { at: afterNow(3 * HOUR) }),
    block(waiting['block-later']),
    wait(HOUR, 1),
    unblock(waiting['unblock-later']),
    wait(2 * HOUR, 1),
  ],
};

export const blockingScenarios: readonly AlertScenario[] = [blocked, blockedWhileScheduled];
