import { afterNow, numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  ask,
  initiate,
  initiation,
  inquire,
  NEEDS,
  otherSender,
  receiver,
  register,
  sender,
  settle,
  twoParties,
  wait,
} from '#contracts/alert-bank/steps';
import { type Label, labels } from '#contracts/labels';
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

export const digits = labels('right-digit', 'wrong-digit');

/** Identification numbers of nobody, of which one has a wrong check digit. */
export const checkDigits: AlertScenario = {
  name: 'check-digits',
  title: 'Requests to pay to identification numbers with a right and a wrong check digit',
  needs: NEEDS,
  steps: () => [
    register(sender),
    ask('initiation', digits['right-digit'], toNumber(digits['right-digit'], '1101700230708')),
    ask('initiation', digits['wrong-digit'], toNumber(digits['wrong-digit'], '1101700230705')),
  ],
};

const toNumber = (as: Label, number: string) =>
  initiation(as, { fields: { receiver_proxy: number, receiver_proxy_type: 'national-id' } });

export const spelled = labels('block-66', 'of-spelled');

/** A sender that is blocked in another spelling of its number. */
export const blockSpelled: AlertScenario = {
  name: 'block-spelled',
  title: 'A receiver blocks a mobile sender by its number with the country code',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    register(otherSender),
    ask('block', spelled['block-66'], {
      receiver_proxy: numberIn(receiver.as),
      sender_proxy: numberIn(otherSender.as, '66'),
    }),
    initiate(spelled['of-spelled'], { from: otherSender }),
    settle,
  ],
};

export const openPointScenarios: readonly AlertScenario[] = [optedOut, answeredEarly, checkDigits, blockSpelled];
