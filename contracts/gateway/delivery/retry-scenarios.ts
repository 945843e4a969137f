import { sale } from '#contracts/gateway/sale';
import { laterQuestions, statusRequest } from '#contracts/gateway/status-request';
import {
  amountNo,
  answer,
  customer,
  customerNo,
  final,
  instruction,
  project,
  until,
  untilAfterCallback,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels, momentOfNth } from '#contracts/labels';
import type { Step } from '#core/model';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '#core/time';
import { retryIntervalsMs } from './retry-schedule.ts';

/** The payments of these scenarios. */
export const payments = labels(
  ...(['retried', 'retried-declined', 'unanswered', 'not-found'] as const),
  ...(['never-taken', 'never-taken-again', 'never-taken-left'] as const),
);

/** How far from its time a repeated callback may be. */
export const RETRY_TOLERANCE_MS = 1_500;

/** How often a callback is sent again, its intervals measured, before it is taken. */
export const REPEATS = 12;

/** The listener answers 500, 202 at the last attempt but one, and takes the last. */
export const retried: GateScenario = {
  name: 'retried',
  once: true,
  title: 'Final callbacks that are not taken at once',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.retried),
    sale(facts, payments['retried-declined'], { customer: customerNo(2) }),
    instruction(payments.retried),
    instruction(payments['retried-declined']),
    answer(500),
    customer('pay', payments.retried),
    customer('decline', payments['retried-declined']),
    final(payments.retried),
    ...brackets(),
    untilAfterCallback(24 * HOUR, 'final', payments.retried),
  ],
};

/** Each attempt is looked for around its time after the one before it, second by second, so that shifts do not add up. */
function brackets(): readonly Step[] {
  return retryIntervalsMs(REPEATS).flatMap((retryInterval, index, { length }) => {
    const before = momentOfNth('final', payments.retried, index + 1);
    const [first = 0, ...further] = LOOKS_MS;
    return [
      until(retryInterval + first, before),
      ...(index === length - 2 ? [answer(202)] : index === length - 1 ? [answer(200)] : []),
      ...further.map((ms) => until(retryInterval + ms, before)),
    ];
  });
}

/** When an attempt is looked for, before and after its time: the attempt before it is known to a second. */
const LOOKS_MS: readonly Millis[] = [-1, 0, 1, 2, 3].map((second) => second * SECOND - RETRY_TOLERANCE_MS);

/** Each first attempt is refused, by a connection that ends or by a status that is no 200; each second one is taken. */
export const unanswered: GateScenario = {
  name: 'unanswered',
  once: true,
  title: 'Callbacks of every kind that are not received at first',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    answer(null, 1),
    sale(facts, payments.unanswered),
    instruction(payments.unanswered),
    untilAfterCallback(SOON_MS, 'intermediate', payments.unanswered),
    answer(302, 1),
    customer('pay', payments.unanswered),
    final(payments.unanswered),
    untilAfterCallback(SOON_MS, 'final', payments.unanswered),
    answer(404, 1),
    sale(facts, payments['not-found'], { customer: customerNo(2) }),
    instruction(payments['not-found']),
    untilAfterCallback(SOON_MS, 'intermediate', payments['not-found']),
    answer(null, 1),
    customer('decline', payments['not-found']),
    final(payments['not-found']),
    untilAfterCallback(SOON_MS, 'final', payments['not-found']),
    untilAfterCallback(10 * MINUTE, 'final', payments['not-found']),
  ],
};

/** Time for another attempt, whatever the provider takes. */
const SOON_MS = MINUTE;

/** How often and for how long a callback is tried at most, by the platform's page on callbacks. */
export const MOST_ATTEMPTS = 120;
export const MOST_DAYS = 11;

/** Day by day, beyond the last on which anything is sent. */
const untilGivenUp = (stage: 'intermediate' | 'final', payment: Label): readonly Step[] =>
  Array.from({ length: MOST_DAYS + 2 }, (_, day) => untilAfterCallback((day + 1) * DAY, stage, payment));

export const neverTaken: GateScenario = {
  name: 'never-taken',
  once: true,
  title: 'Final callbacks that are never taken, of a purchase that is paid',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments['never-taken']),
    instruction(payments['never-taken']),
    // Enough for another result too, whose callbacks are no attempts at the first.
    answer(500, 2 * (MOST_ATTEMPTS + 10)),
    customer('pay', payments['never-taken']),
    final(payments['never-taken']),
    untilAfterCallback(HOUR, 'final', payments['never-taken']),
    statusRequest(laterQuestions['status-never-taken'], payments['never-taken']),
    // A request that is refused begins no attempts anew.
    sale(facts, payments['never-taken-again'], {
      payment: payments['never-taken'],
      customer: customerNo(3),
      amount: amountNo(facts, 3),
    }),
    ...untilGivenUp('final', payments['never-taken']),
  ],
};

/** A scenario of its own, beside the other: its attempts alone take a slow target half a minute. */
export const neverTakenLeft: GateScenario = {
  name: 'never-taken-left',
  once: true,
  title: 'Final callbacks that are never taken, of a purchase that nobody pays',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts),
    sale(facts, payments['never-taken-left']),
    instruction(payments['never-taken-left']),
    answer(500, 2 * (MOST_ATTEMPTS + 10)),
    ...untilGivenUp('intermediate', payments['never-taken-left']),
  ],
};
