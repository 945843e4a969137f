import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { acceptanceOf, accepted, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import { baseline } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import { missing, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { SECOND } from '#core/time';
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
  select: (evidence) => {
    const move = moveOf(evidence, payments.delayed);
    const [request] = askedAs(evidence, payments.delayed);
    if (!move || !request || !accepted(request)) return [];
    const [first] = finalsOf(evidence, payments.delayed);
    // How long the provider takes to tell a result is seen in the payment beside it, which nothing delays.
    const [prompt] = finalsOf(evidence, payments.prompt);
    return [{ move, first, prompt }];
  },
  check: ({ move, first, prompt }) => {
    const expected = `${DELAY_MS / SECOND} s after the result`;
    if (!first) return [missing(`/events/${move.index}`, `a final callback ${expected}`)];
    const paidAt = clockMs(move.seen.clock);
    const providerMs = prompt ? clockAfter(prompt) - paidAt : Number.POSITIVE_INFINITY;
    const byMs = clockAfter(first) - paidAt;
    const afterMs = clockMs(first.seen.clock) - paidAt;
    return unless(
      byMs > DELAY_MS - LEEWAY_MS && afterMs < providerMs + DELAY_MS + 3 * LEEWAY_MS,
      first.at,
      `the final callback ${expected}`,
      `between ${afterMs / SECOND} s and ${byMs / SECOND} s after the payment`,
    );
  },
});
