import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  initiate,
  inquire,
  NEEDS,
  otherSender,
  register,
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
    register(otherSender),
    initiate(left['scheduled-before'], { at: afterNow(HOUR) }),
    initiate(left.before),
    settle,
    acknowledge(left.left, left.before, 'opt-out'),
    initiate(left.after, { from: otherSender }),
    wait(HOUR, 1),
    inquire(left['much-later'], left.after),
  ],
};

export const openPointScenarios: readonly AlertScenario[] = [optedOut];
