import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  fourParties,
  initiate,
  inquire,
  NEEDS,
  otherReceiver,
  otherSender,
  receiver,
  register,
  registerSender,
  sender,
  settle,
  twoParties,
  wait,
} from '#contracts/alert-bank/steps';
import { type Label, labels, numbered } from '#contracts/labels';
import { HOUR, MINUTE, SECOND } from '#core/time';
import { laterDay } from './tomorrow.ts';

export const later = labels('later', 'asked-at-once', 'asked-just-before', 'asked-when-due', 'asked-after');

/** A request of today whose time has not come. */
export const laterToday: AlertScenario = {
  name: 'later-today',
  title: 'A request to pay for two hours later',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(later.later, { at: afterNow(2 * HOUR) }),
    settle,
    inquire(later['asked-at-once'], later.later),
    wait(2 * HOUR - SECOND),
    inquire(later['asked-just-before'], later.later),
    wait(SECOND),
    inquire(later['asked-when-due'], later.later),
    wait(0, 1),
    inquire(later['asked-after'], later.later),
    wait(0, 2),
  ],
};

/** How many requests fall into one slot. */
const TOGETHER = 4;
export const together: readonly Label[] = Array.from({ length: TOGETHER }, (_, index) => numbered('together', index));

/** Requests of the same instant. */
export const oneSlot: AlertScenario = {
  name: 'one-slot',
  title: 'Four requests to pay for the same instant',
  needs: NEEDS,
  steps: () => [
    registerSender(),
    registerSender(otherSender),
    register(receiver, { answersAfterMs: 15 }),
    register(otherReceiver, { answersAfterMs: 15 }),
    ...together.map((one, index) =>
      initiate(one, {
        at: afterNow(HOUR),
        from: index % 2 === 0 ? sender : otherSender,
        to: index < 2 ? receiver : otherReceiver,
      }),
    ),
    wait(HOUR - SECOND),
    wait(SECOND, 1),
    wait(0, 2),
  ],
};

export const slots: readonly Label[] = [0, 1, 2, 3].map((index) => numbered('slot', index));

/** Requests of several slots, by the time of Bangkok and by that of UTC. */
export const severalSlots: AlertScenario = {
  name: 'several-slots',
  title: 'Requests to pay for several slots of the scheduler, some with their time in UTC',
  needs: NEEDS,
  steps: () => [
    ...fourParties,
    ...slots.map((one, index) =>
      initiate(one, {
        at: afterNow(MINUTE, { intervals: 2 * index, ...(index % 2 === 1 ? { spelled: 'utc' } : {}) }),
        to: index % 2 === 0 ? receiver : otherReceiver,
      }),
    ),
    wait(MINUTE - SECOND),
    ...slots.flatMap(() => [wait(0, 1), wait(0, 1)]),
    wait(MINUTE, 1),
  ],
};

export const scheduleScenarios: readonly AlertScenario[] = [laterToday, laterDay, oneSlot, severalSlots];
