import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { acceptanceOf, accepted, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import { left, payments as lifetimes } from '#contracts/gateway/lifetime/scenarios';
import { baseline } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { missing, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import { DELAY_MS, delayBounds, delayed, payments } from './scenarios.ts';

export const delayAllowed = rule({
  topic: 'delay-allowed',
  title: 'A callback.delay of up to 600 s is accepted',
  cites: { source: cite('platform-gate-api', 'callback.delay'), covers: ['X-26'] },
  scenarios: [delayBounds],
  select: (evidence) => askedAs(evidence, baseline),
  check: (one) => unless(taken(one), one.at, acceptanceOf('a callback.delay of up to 600 s'), answerOf(one)),
});

/** How far from its time a delayed callback may be. */
const LEEWAY_MS = 10 * SECOND;

export const callbackDelay = rule({
  topic: 'callback-delay',
  title: 'callback.delay puts off the final callback by as many seconds',
  cites: { source: cite('platform-gate-api', 'callback.delay'), covers: ['X-26'] },
  needs: ['customer', 'clock'],
  scenarios: [delayed],
  also: [left],
  select: (evidence) => [
    ...decidedLate(evidence, payments.delayed),
    // Whether a decline is told at all is a rule of its own.
    ...decidedLate(evidence, payments['delayed-declined']).filter(({ first }) => first !== undefined),
    ...endedLate(evidence),
  ],
  check: ({ at: location, first, fromMs, toMs }) => {
    const expected = `${DELAY_MS / SECOND} s after the result`;
    if (!first) return [missing(location, `a final callback ${expected}`)];
    const byMs = clockAfter(first);
    const afterMs = clockMs(first.seen.clock);
    return unless(
      byMs > fromMs + DELAY_MS - LEEWAY_MS && afterMs < toMs + DELAY_MS + 3 * LEEWAY_MS,
      first.at,
      `the final callback ${expected}`,
      `between ${(afterMs - fromMs) / SECOND} s and ${(byMs - fromMs) / SECOND} s after it`,
    );
  },
});

/** A delayed result: the first callback that told it, and the instants between which the purchase was decided. */
interface DelayedResult {
  readonly at: Pointer;
  readonly first: Callback | undefined;
  readonly fromMs: Millis;
  readonly toMs: Millis;
}

function decidedLate(evidence: Evidence, payment: Label): readonly DelayedResult[] {
  const move = moveOf(evidence, payment);
  const [request] = askedAs(evidence, payment);
  if (!move || !request || !accepted(request)) return [];
  const [first] = finalsOf(evidence, payment);
  // How long the provider takes to tell a result is seen in the payment beside it, which nothing delays.
  const [prompt] = finalsOf(evidence, payments.prompt);
  const fromMs = clockMs(move.seen.clock);
  return [{ at: `/events/${move.index}`, first, fromMs, toMs: prompt ? clockAfter(prompt) : Number.POSITIVE_INFINITY }];
}

/** A purchase that ended by itself: when is seen in the one beside it, and no later move of the clock is short enough to see more. */
function endedLate(evidence: Evidence): readonly DelayedResult[] {
  const [prompt] = finalsOf(evidence, lifetimes.left);
  const [first] = finalsOf(evidence, lifetimes['left-elsewhere']);
  if (!prompt || !first) return [];
  return [{ at: first.at, first, fromMs: clockMs(prompt.seen.clock), toMs: Number.POSITIVE_INFINITY }];
}
