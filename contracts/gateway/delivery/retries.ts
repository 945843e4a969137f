import { type Callback, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { MOST_ATTEMPTS, MOST_DAYS, REPEATS, RETRY_TOLERANCE_MS } from '#contracts/gateway/scenarios-time';
import { missing, unless } from '#contracts/problem';
import type { Evidence, Label } from '#core/model';
import { DAY, type Millis, SECOND } from '#core/time';
import { retryIntervalsMs } from './retry-schedule.ts';

/** An attempt to deliver a callback, and the move of the clock within which it was made, since the first attempt. */
interface Attempt {
  readonly callback: Callback;
  readonly afterMs: Millis;
  readonly byMs: Millis;
}

/** The attempts at the final callback of a payment, in a scenario in which the listener refuses it. */
function attempts(evidence: Evidence, payment: Label): readonly Attempt[] {
  const finals = finalsOf(evidence, payment);
  const begun = clockMs(finals[0]?.seen.clock);
  return finals.map((callback) => ({
    callback,
    afterMs: clockMs(callback.seen.clock) - begun,
    byMs: clockAfter(callback) - begun,
  }));
}

/** How closely the first attempt must be known, and the bracket around the time of each later one. */
const PINNED_MS = SECOND;
const BRACKET_MS = PINNED_MS + 2 * RETRY_TOLERANCE_MS;

/** Kept to the letter the schedule has its 120 attempts in 10.2 days; the platform says that it may shift a little. */
const LEAST_ATTEMPTS = 115;
const LEAST_DAYS = 9;

const days = (ms: Millis): string => (ms / DAY).toFixed(1);

/** Within which an HTTP client may send a request again by itself. */
const RESENT_BY_CLIENT_MS = 5 * SECOND;

/** How often and when a callback is sent again. */
export const retryRules: readonly RuleTemplate<never>[] = [
  rule<readonly Attempt[]>({
    topic: 'callback-repeated',
    title:
      'A callback that is not answered 200 is sent again by the documented schedule: five times after 10 s, then after gaps that grow from 84 s on',
    level: 'must',
    needs: ['customer', 'clock'],
    scenarios: ['retried'],
    select: (evidence) =>
      [attempts(evidence, 'retried')].filter(([first]) => first !== undefined && first.byMs <= PINNED_MS),
    check: (list) => {
      const [first] = list;
      if (!first) return [];
      let dueMs = 0;
      return retryIntervalsMs(REPEATS).flatMap((abortReason, index) => {
        dueMs += abortReason;
        const attempt = list[index + 1];
        const expected = `attempt ${index + 2} ${dueMs / SECOND} s after the first (± ${RETRY_TOLERANCE_MS / SECOND} s)`;
        if (!attempt) return [missing(list.at(-1)?.callback.at ?? '', expected, `only ${list.length} attempts in all`)];
        // The first attempt is known to a move of the clock; the later ones are reckoned from either end of it.
        const fits =
          attempt.byMs > first.afterMs + dueMs - RETRY_TOLERANCE_MS &&
          attempt.afterMs < first.byMs + dueMs + RETRY_TOLERANCE_MS;
        const near = attempt.byMs - attempt.afterMs <= BRACKET_MS;
        const when = `between ${(attempt.afterMs - first.byMs) / SECOND} s and ${(attempt.byMs - first.afterMs) / SECOND} s after it`;
        return unless(fits && near, attempt.callback.at, expected, when);
      });
    },
  }),
  rule<readonly Attempt[]>({
    topic: 'callback-given-up',
    title: `A callback that is never taken is sent again until ${MOST_ATTEMPTS} attempts or ${MOST_DAYS} days are reached`,
    level: 'must',
    needs: ['customer', 'clock'],
    scenarios: ['never-taken'],
    select: (evidence) => [attempts(evidence, 'never-taken')].filter(({ length }) => length > 0),
    check: (list) => {
      const last = list.at(-1);
      if (!last) return [];
      const { callback, afterMs, byMs } = last;
      const was = `${list.length} attempts, the last between ${days(afterMs)} and ${days(byMs)} days after the first`;
      if (list.length < LEAST_ATTEMPTS || byMs < LEAST_DAYS * DAY)
        return [missing(callback.at, `${LEAST_ATTEMPTS} attempts in ${LEAST_DAYS} days, or more of either`, was)];
      return unless(
        list.length <= MOST_ATTEMPTS && afterMs <= MOST_DAYS * DAY,
        callback.at,
        `${MOST_ATTEMPTS} attempts in ${MOST_DAYS} days at most`,
        was,
      );
    },
  }),
  rule<readonly Callback[]>({
    topic: 'callback-unanswered',
    title: 'A callback of any kind that gets no answer, or another than 200, is sent again',
    level: 'must',
    needs: ['customer', 'clock'],
    scenarios: ['unanswered'],
    select: (evidence) =>
      ['unanswered', 'not-found'].flatMap((payment) =>
        (['instruction', 'final'] as const)
          .map((stage) => callbacksOf(evidence, payment).filter((callback) => callback.stage === stage))
          .filter(([first]) => first !== undefined && first.seen.answered !== 200),
      ),
    check: ([first, ...others]) => {
      if (!first) return [];
      const was = first.seen.answered ?? 'nothing';
      // What comes at once may be the doing of an HTTP client, which the next attempt of the platform is not.
      const again = others.some((one) => clockAfter(one) - clockMs(first.seen.clock) >= RESENT_BY_CLIENT_MS);
      return again ? [] : [missing(first.at, `another attempt after the one that was answered ${was}`)];
    },
  }),
  rule<Callback>({
    topic: 'callback-taken',
    title: 'A callback that was answered 200 is not sent again',
    level: 'must',
    needs: ['customer', 'clock'],
    scenarios: ['retried'],
    select: (evidence) => finalsOf(evidence, 'retried').filter(({ seen }) => seen.answered === 200),
    check: (callback) => {
      const taken = finalsOf(callback.evidence, 'retried').find(({ seen }) => seen.answered === 200);
      return unless(
        taken?.index === callback.index,
        callback.at,
        'no further attempt after the answer 200',
        'another attempt',
      );
    },
  }),
];
