import { DAY, HOUR, MINUTE, SECOND } from '#core/time';
import { retryIntervalsMs } from './delivery/retry-schedule.ts';
import { answer, customer, final, instruction, project, sale, set, settle, until } from './gate.ts';
import { BASELINE } from './refusal/probes.ts';
import { oncePerPlatform, scenario } from './scenario.ts';

/** A delay after which a payment can still be paid, should its intermediate callback be held back too. */
export const DELAY_MS = 60 * SECOND;

export const delayed = scenario(
  'delayed',
  'A final callback that the request delays',
  ['customer', 'clock'],
  (facts) => [
    project(facts),
    sale(facts, 'delayed', { edits: [set('/callback/delay', DELAY_MS / SECOND)] }),
    sale(facts, 'prompt', { customer: 'customer-2' }),
    instruction('prompt'),
    instruction('delayed'),
    customer('pay', 'prompt'),
    customer('pay', 'delayed'),
    final('prompt'),
    until(DELAY_MS - 10 * SECOND, 'pay delayed'),
    final('delayed'),
  ],
);

export const delayBounds = scenario('delay-bounds', 'The longest callback delay, and longer ones', [], (facts) => [
  project(facts),
  sale(facts, BASELINE, { edits: [set('/callback/delay', 600)] }),
  sale(facts, 'delay-601', { edits: [set('/callback/delay', 601)], customer: 'customer-2' }),
  sale(facts, 'delay-negative', { edits: [set('/callback/delay', -1)], customer: 'customer-3' }),
  settle,
]);

/** How far from its time a repeated callback may be. */
export const RETRY_TOLERANCE_MS = 1_500;

/** How often a callback is sent again, its gaps measured, before it is taken. */
export const REPEATS = 12;

/** The listener answers 500, 202 at the last attempt but one, and takes the last: each abortReason is bracketed by two moves of the clock. */
export const retried = oncePerPlatform(
  scenario('retried', 'A final callback that is not taken at once', ['customer', 'clock'], (facts) => {
    let dueMs = 0;
    const brackets = retryIntervalsMs(REPEATS).flatMap((abortReason, index, { length }) => {
      dueMs += abortReason;
      return [
        until(dueMs - RETRY_TOLERANCE_MS - SECOND, 'final retried'),
        ...(index === length - 2 ? [answer(202)] : index === length - 1 ? [answer(200)] : []),
        until(dueMs + RETRY_TOLERANCE_MS, 'final retried'),
      ];
    });
    return [
      project(facts),
      sale(facts, 'retried'),
      instruction('retried'),
      answer(500),
      customer('pay', 'retried'),
      final('retried'),
      ...brackets,
      until(24 * HOUR, 'final retried'),
    ];
  }),
);

/** Time for another attempt, whatever the provider takes. */
const soon = (since: string) => until(MINUTE, since);

/** Each first attempt is refused, by a connection that ends or by a status that is no 200; each second one is taken. */
export const unanswered = scenario(
  'unanswered',
  'Callbacks of every kind that are not received at first',
  ['customer', 'clock'],
  (facts) => [
    project(facts),
    answer(null, 1),
    sale(facts, 'unanswered'),
    instruction('unanswered'),
    soon('intermediate unanswered'),
    answer(302, 1),
    customer('pay', 'unanswered'),
    final('unanswered'),
    soon('final unanswered'),
    answer(404, 1),
    sale(facts, 'not-found', { customer: 'customer-2' }),
    instruction('not-found'),
    soon('intermediate not-found'),
    answer(null, 1),
    customer('decline', 'not-found'),
    final('not-found'),
    soon('final not-found'),
    until(10 * MINUTE, 'final not-found'),
  ],
);

/** How often and for how long a callback is tried at most, by the platform's page on callbacks. */
export const MOST_ATTEMPTS = 120;
export const MOST_DAYS = 11;

export const neverTaken = oncePerPlatform(
  scenario('never-taken', 'A final callback that is never taken', ['customer', 'clock'], (facts) => [
    project(facts),
    sale(facts, 'never-taken'),
    instruction('never-taken'),
    answer(500, MOST_ATTEMPTS + 10),
    customer('pay', 'never-taken'),
    final('never-taken'),
    ...Array.from({ length: MOST_DAYS + 2 }, (_, day) => until((day + 1) * DAY, 'final never-taken')),
  ]),
);

/** How long after the threshold a decline may still come. */
export const THRESHOLD_TOLERANCE_MS = 30 * SECOND;

/** Waits that end any payment nobody pays, whatever its threshold. */
const longWait = (label: string) => [31 * MINUTE, 2 * HOUR, 12 * HOUR, 48 * HOUR].map((ms) => until(ms, label));

export const left = scenario('left', 'A purchase that nobody pays', ['customer', 'clock'], (facts) => [
  project(facts),
  sale(facts, 'left'),
  instruction('left'),
  customer('leave', 'left'),
  settle,
  ...(facts.thresholdMs ? [until(facts.thresholdMs + THRESHOLD_TOLERANCE_MS, 'left')] : []),
  ...longWait('left'),
]);

export const inTime = scenario('in-time', 'A purchase paid just in time', ['customer', 'clock'], (facts) => [
  project(facts, 'main', facts.lifetimeSettings),
  sale(facts, 'in-time'),
  instruction('in-time'),
  until((facts.payableForMs ?? 0) - SECOND, 'in-time'),
  customer('pay', 'in-time'),
  final('in-time'),
  settle,
]);

export const tooLate = scenario(
  'too-late',
  'A purchase that the customer tries to pay too late',
  ['customer', 'clock'],
  (facts) => [
    project(facts, 'main', facts.lifetimeSettings),
    sale(facts, 'too-late'),
    instruction('too-late'),
    // The provider's time begins with what it gives the customer, which may come later than the acceptance.
    until((facts.payableForMs ?? 0) + SECOND, 'intermediate too-late'),
    customer('pay', 'too-late'),
    settle,
    ...longWait('too-late'),
  ],
);
