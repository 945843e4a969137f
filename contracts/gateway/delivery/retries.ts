import { type Callback, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { rule } from '#contracts/gateway/templates';
import { missing, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Problem } from '#core/model';
import { DAY, type Millis, SECOND } from '#core/time';
import { type Attempt, attempts } from './attempts.ts';
import { MOST_REPEATED } from './repeated-results.ts';
import {
  MOST_ATTEMPTS,
  MOST_DAYS,
  neverTaken,
  neverTakenLeft,
  payments,
  REPEATS,
  RETRY_TOLERANCE_MS,
  retried,
  unanswered,
} from './retry-scenarios.ts';
import { LONGEST_INTERVAL_MS, retryIntervalsMs } from './retry-schedule.ts';
import { instructionUntaken, untaken } from './untaken.ts';

/** How closely the first attempt must be known. */
const PINNED_MS = SECOND;

export const callbackRepeated = rule({
  topic: 'callback-repeated',
  title:
    'A callback that is not answered 200 is sent again by the documented schedule: five times after 10 s, then 70 + 10 · 1.12^(n − 4) s before attempt n',
  cites: { source: cite('platform-callbacks', 'Repeated sending'), covers: ['X-05', 'P-17'] },
  needs: ['customer', 'clock'],
  scenarios: [retried],
  select: (evidence) => {
    const paid = attempts(evidence, payments.retried);
    const declined = attempts(evidence, payments['retried-declined']);
    const [first] = paid;
    if (!first || first.byMs > PINNED_MS) return [];
    // The clock is moved from attempt to attempt at the first: those at the other are known less closely.
    const beside = { list: declined, isFollowed: false };
    return [{ list: paid, isFollowed: true }, ...(beganTogether(paid, declined) ? [beside] : [])];
  },
  check: ({ list, isFollowed }) =>
    retryIntervalsMs(REPEATS).flatMap((intervalMs, index) => {
      const [before, attempt] = [list[index], list[index + 1]];
      const expected = `attempt ${index + 2} ${intervalMs / SECOND} s after the one before it (± ${RETRY_TOLERANCE_MS / SECOND} s)`;
      if (!before || !attempt)
        return [missing(list.at(-1)?.callback.at ?? '', expected, `only ${list.length} attempts in all`)];
      return onTime({ attempt, before, isFollowed }, intervalMs, expected);
    }),
});

/** The bracket around the time of each later attempt. */
const BRACKET_MS = 2 * PINNED_MS;

const beganTogether = ([one]: readonly Attempt[], [other]: readonly Attempt[]): boolean =>
  one !== undefined && one.callback.seen.clock === other?.callback.seen.clock;

/** An attempt, the one before it, and whether the clock was moved to see when it came. */
interface Again {
  readonly attempt: Attempt;
  readonly before: Attempt;
  readonly isFollowed: boolean;
}

/** Either attempt is known to a move of the clock, so the interval lies between two bounds. */
function onTime({ attempt, before, isFollowed }: Again, intervalMs: Millis, expected: string) {
  const { callback, afterMs, byMs } = attempt;
  const leastMs = afterMs - before.byMs;
  const mostMs = byMs - before.afterMs;
  const fits = mostMs > intervalMs - RETRY_TOLERANCE_MS && leastMs < intervalMs + RETRY_TOLERANCE_MS;
  const near = !isFollowed || byMs - afterMs <= BRACKET_MS;
  // What came when the clock moved on by a day at the end was not seen when it was due.
  const when = near
    ? `between ${leastMs / SECOND} s and ${mostMs / SECOND} s after it`
    : `not then: ${leastMs / SECOND} s after it or later`;
  return unless(fits && near, callback.at, expected, when);
}

/** Kept to the letter the schedule has its 120 attempts in 10.2 days; the platform says that it may shift a little. */
const LEAST_ATTEMPTS = 115;
const LEAST_DAYS = 9;

export const callbackGivenUp = rule({
  topic: 'callback-given-up',
  title: `A callback that is never taken is sent again ever more rarely, then every 4 hours, until ${MOST_ATTEMPTS} attempts or ${MOST_DAYS} days are reached`,
  cites: { source: cite('platform-callbacks', 'Repeated sending'), covers: ['X-05'] },
  needs: ['customer', 'clock'],
  scenarios: [neverTaken],
  // Of a purchase that nobody pays it is open whether it has a result at all.
  also: [neverTakenLeft],
  select: (evidence) =>
    [payments['never-taken'], payments['never-taken-left']].flatMap((payment) => {
      const list = attempts(evidence, payment);
      const last = list.at(-1);
      return last ? [{ list, last }] : [];
    }),
  check: ({ list, last: { callback, afterMs, byMs } }): readonly Problem[] => {
    const count = list.length;
    const was = `${count} attempts, the last between ${days(afterMs)} and ${days(byMs)} days after the first`;
    if (count < LEAST_ATTEMPTS || byMs < LEAST_DAYS * DAY)
      return [missing(callback.at, `${LEAST_ATTEMPTS} attempts in ${LEAST_DAYS} days, or more of either`, was)];
    const most = `${MOST_ATTEMPTS} attempts in ${MOST_DAYS} days at most`;
    if (count > MOST_ATTEMPTS || afterMs > MOST_DAYS * DAY) return [problem(callback.at, most, was)];
    return offSchedule(list);
  },
});

/** The first attempt that lies more than one interval off the schedule; it is known to a move of the clock by a day. */
function offSchedule(list: readonly Attempt[]): readonly Problem[] {
  let dueMs = 0;
  for (const [index, intervalMs] of retryIntervalsMs(list.length).entries()) {
    dueMs += intervalMs;
    const attempt = list[index + 1];
    if (!attempt || (dueMs > attempt.afterMs - LONGEST_INTERVAL_MS && dueMs < attempt.byMs + LONGEST_INTERVAL_MS))
      continue;
    const expected = `attempt ${index + 2} about ${days(dueMs)} days after the first`;
    const was = `attempt ${index + 2} between ${days(attempt.afterMs)} and ${days(attempt.byMs)} days after it`;
    return [problem(attempt.callback.at, expected, was)];
  }
  return [];
}

const days = (ms: Millis): string => (ms / DAY).toFixed(1);

/** Within which an HTTP client may send a request again by itself. */
const RESENT_BY_CLIENT_MS = 5 * SECOND;

export const callbackUnanswered = rule({
  topic: 'callback-unanswered',
  title: 'A callback of any kind that gets no answer, or another than 200, is sent again',
  cites: { source: cite('platform-callbacks', 'Repeated sending'), covers: ['X-05', 'P-17'] },
  needs: ['customer', 'clock'],
  scenarios: [unanswered, instructionUntaken],
  select: (evidence) => [
    ...[payments.unanswered, payments['not-found']].flatMap((payment) => {
      const about = callbacksOf(evidence, payment);
      return [...notTaken(about, 'instruction'), ...notTaken(about, 'final')];
    }),
    // Whether an instruction still comes again after the result is left open.
    ...(evidence.capabilities.claims.includes('clock') ? notTaken(callbacksOf(evidence, untaken), 'final') : []),
  ],
  check: ({ first, others }) => {
    // What comes at once may be the doing of an HTTP client, which the next attempt of the platform is not.
    const again = others.some((one) => clockAfter(one) - clockMs(first.seen.clock) >= RESENT_BY_CLIENT_MS);
    const was = first.seen.answered ?? 'nothing';
    return again ? [] : [missing(first.at, `another attempt after the one that was answered ${was}`)];
  },
});

/** The attempts at a callback of which the first was not answered 200. */
function notTaken(about: readonly Callback[], stage: Callback['stage']) {
  const [first, ...others] = about.filter((callback) => callback.stage === stage);
  return first && first.seen.answered !== 200 ? [{ first, others }] : [];
}

export const callbackTaken = rule({
  topic: 'callback-taken',
  title: 'A callback that was answered 200 is not sent again and again',
  cites: { source: cite('platform-callbacks', 'Repeated sending'), covers: ['X-06'] },
  needs: ['customer', 'clock'],
  scenarios: [retried],
  select: (evidence) => {
    const answered = finalsOf(evidence, payments.retried).filter(({ seen }) => seen.answered === 200);
    // A callback of another status is no further attempt at the first.
    return answered.filter(({ status }) => status === answered[0]?.status).map((callback, nth) => ({ callback, nth }));
  },
  check: ({ callback, nth }) =>
    unless(
      nth <= MOST_REPEATED,
      callback.at,
      `${MOST_REPEATED} further attempts at most after the answer 200`,
      `further attempt ${nth}`,
    ),
});
