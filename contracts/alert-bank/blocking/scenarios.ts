import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  block,
  initiate,
  list,
  NEEDS,
  otherReceiver,
  otherSender,
  receiver,
  register,
  sender,
  settle,
  twoParties,
  unblock,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR } from '#core/time';

export const blocks = labels('block', 'unblock', 'listed', 'listed-other', 'listed-after');
export const others = labels('block-other', 'block-there', 'listed-sender');
export const sent = labels(
  'back-before',
  'blocked',
  'back',
  'from-other',
  'to-other',
  'after-unblock',
  'other-still-blocked',
  'there-still-blocked',
);

/** One sender is blocked for one receiver, and unblocked after two more pairs were blocked, each of which shares a party with the first. */
export const blocked: AlertScenario = {
  name: 'blocked',
  title: 'A receiver blocks a sender and unblocks it again, while other pairs stay blocked',
  needs: NEEDS,
  steps: () => [
    ...[sender, otherSender, receiver, otherReceiver].map((one) => register(one)),
    initiate(sent['back-before'], { from: receiver, to: sender }),
    block(blocks.block),
    list(blocks.listed),
    list(blocks['listed-other'], otherReceiver),
    list(others['listed-sender'], sender),
    initiate(sent.blocked),
    initiate(sent.back, { from: receiver, to: sender }),
    initiate(sent['from-other'], { from: otherSender }),
    initiate(sent['to-other'], { to: otherReceiver }),
    settle,
    block(others['block-other'], receiver, otherSender),
    block(others['block-there'], otherReceiver, sender),
    unblock(blocks.unblock),
    list(blocks['listed-after']),
    initiate(sent['after-unblock']),
    initiate(sent['other-still-blocked'], { from: otherSender }),
    initiate(sent['there-still-blocked'], { to: otherReceiver }),
    settle,
  ],
};

export const waiting = labels('scheduled', 'scheduled-longer', 'block-later', 'unblock-exchanged', 'unblock-later');

/** A sender is blocked when its request is scheduled already. */
export const blockedWhileScheduled: AlertScenario = {
  name: 'blocked-while-scheduled',
  title: 'A receiver blocks a sender whose requests are scheduled for the next day, and unblocks it before the second',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(waiting.scheduled, { at: afterNow(DAY + HOUR) }),
    initiate(waiting['scheduled-longer'], { at: afterNow(DAY + 3 * HOUR) }),
    block(waiting['block-later']),
    unblock(waiting['unblock-exchanged'], sender, receiver),
    wait(DAY + HOUR, 1),
    unblock(waiting['unblock-later']),
    wait(2 * HOUR, 1),
  ],
};

export const blockingScenarios: readonly AlertScenario[] = [blocked, blockedWhileScheduled];
