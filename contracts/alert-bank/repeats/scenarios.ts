import { AMOUNT, afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  ask,
  block,
  fourParties,
  initiate,
  initiation,
  inquire,
  list,
  NEEDS,
  otherReceiver,
  otherSender,
  settle,
  unblock,
  wait,
} from '#contracts/alert-bank/steps';
import { type Label, labels, numbered } from '#contracts/labels';
import { HOUR } from '#core/time';

export const repeats = labels(
  'first',
  'same-again',
  'other-amount',
  'other-receiver-again',
  'other-sender-again',
  'for-later',
  'for-later-again',
  'asked',
  'accepted',
  'accepted-again',
  'after-its-end',
  'blocked',
  'blocked-again',
  'listed',
  'unblocked',
  'unblocked-again',
  'never-blocked',
  'listed-after',
  'after-repeats',
);

/** The same request so many times at once: one of them counts. */
export const crowd: readonly Label[] = Array.from({ length: 20 }, (_, index) => numbered('crowd', index));
const [leader = numbered('crowd', 0)] = crowd;

/** Everything that can be said twice is said twice. */
export const repeated: AlertScenario = {
  name: 'repeated',
  title: 'The same request twenty times at once; the same transaction id, answer, block and unblock again',
  needs: NEEDS,
  steps: () => [
    ...fourParties,
    ...crowd.map((one) => ask('initiation', one, initiation(leader), { withNext: true })),
    initiate(repeats.first),
    settle,
    ask('initiation', repeats['same-again'], initiation(repeats.first)),
    ask('initiation', repeats['other-amount'], initiation(repeats.first, { fields: { amount: AMOUNT + 1 } })),
    ask('initiation', repeats['other-receiver-again'], initiation(repeats.first, { to: otherReceiver })),
    ask(
      'initiation',
      repeats['other-sender-again'],
      initiation(repeats.first, { from: otherSender, to: otherReceiver }),
    ),
    initiate(repeats['for-later'], { at: afterNow(HOUR) }),
    ask('initiation', repeats['for-later-again'], initiation(repeats['for-later'], { fields: { amount: AMOUNT + 1 } })),
    settle,
    wait(0, 2),
    inquire(repeats.asked, repeats.first),
    acknowledge(repeats.accepted, repeats.first, 'accept'),
    acknowledge(repeats['accepted-again'], repeats.first, 'accept'),
    ask('initiation', repeats['after-its-end'], initiation(repeats.first)),
    block(repeats.blocked),
    block(repeats['blocked-again']),
    list(repeats.listed),
    unblock(repeats.unblocked),
    unblock(repeats['unblocked-again']),
    unblock(repeats['never-blocked'], otherReceiver, otherSender),
    list(repeats['listed-after']),
    initiate(repeats['after-repeats']),
    settle,
    wait(HOUR, 1),
  ],
};

export const repeatScenarios: readonly AlertScenario[] = [repeated];
