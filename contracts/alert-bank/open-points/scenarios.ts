import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  initiate,
  inquire,
  NEEDS,
  otherSender,
  registerSender,
  settle,
  twoParties,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { HOUR } from '#core/time';

export const left = labels('before', 'scheduled-before', 'left', 'after', 'much-later');

/** A receiver opts out while another alert is scheduled, and a third is sent later. */
export const optedOut: AlertScenario = {
  name: 'opted-out',
  title: 'A receiver opts out, while another request is scheduled and before a further one',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    registerSender(otherSender),
    initiate(left['scheduled-before'], { at: afterNow(HOUR) }),
    initiate(left.before),
    settle,
    acknowledge(left.left, left.before, 'opt-out'),
    initiate(left.after, { from: otherSender }),
    wait(HOUR, 1),
    inquire(left['much-later'], left.after),
  ],
};

export const early = labels('scheduled', 'accepted-early', 'asked-early');

/** A receiver answers what nobody has told it of yet. */
export const answeredEarly: AlertScenario = {
  name: 'answered-early',
  title: 'A receiver accepts a request that is scheduled and was not sent yet',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(early.scheduled, { at: afterNow(HOUR) }),
    settle,
    acknowledge(early['accepted-early'], early.scheduled, 'accept'),
    inquire(early['asked-early'], early.scheduled),
    wait(HOUR, 1),
  ],
};

export const openPointScenarios: readonly AlertScenario[] = [optedOut, answeredEarly];
