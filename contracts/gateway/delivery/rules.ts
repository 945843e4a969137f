import { type Callback, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { type Asked, accepted, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import { BASELINE } from '#contracts/gateway/refusal/probes';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { DELAY_MS } from '#contracts/gateway/scenarios-time';
import { missing, unless } from '#contracts/problem';
import type { Evidence, Label } from '#core/model';
import { SECOND } from '#core/time';

const LEEWAY_MS = 10 * SECOND;

/** Where callbacks are delivered, and how long they are held back. */
export const deliveryRules: readonly RuleTemplate<never>[] = [
  rule<{ readonly callback: Callback; readonly address: Label }>({
    topic: 'callback-address',
    title:
      'A callback goes to the address of the request, and a final one to the address for its result, before the project’s own',
    level: 'must',
    needs: ['customer'],
    scenarios: ['addresses'],
    select: (evidence) => [
      ...addressed(evidence, 'own', 'own-address'),
      ...addressed(evidence, 'by-result', 'success-address'),
      ...addressed(evidence, 'by-result-declined', 'decline-address'),
      ...addressed(evidence, 'without-address', 'main', 'main'),
    ],
    check: ({ callback, address }) =>
      unless(
        callback.seen.address === address,
        `${callback.at}/address`,
        `the address ${address} of the request`,
        callback.seen.address,
      ),
  }),
  rule<Asked>({
    topic: 'delay-allowed',
    title: 'A callback.delay of up to 600 s is accepted',
    level: 'must',
    scenarios: ['delay-bounds'],
    select: (evidence) => askedAs(evidence, BASELINE),
    check: (one) => unless(taken(one), one.at, 'acceptance of a callback.delay of up to 600 s', answerOf(one)),
  }),
  rule<{ readonly location: string; readonly finals: readonly Callback[] }>({
    topic: 'callback-delay',
    title: 'callback.delay puts off the final callback by as many seconds',
    level: 'must',
    needs: ['customer', 'clock'],
    scenarios: ['delayed'],
    select: (evidence) => {
      const move = moveOf(evidence, 'delayed');
      const [request] = askedAs(evidence, 'delayed');
      if (!move || !request || !accepted(request)) return [];
      return [{ location: `/events/${move.index}`, finals: finalsOf(evidence, 'delayed') }];
    },
    check: ({ location, finals: [first] }) => {
      if (!first) return [missing(location, `a final callback ${DELAY_MS / SECOND} s after the result`)];
      const paidAt = clockMs(moveOf(first.evidence, 'delayed')?.seen.clock);
      // How long the provider takes to tell a result is seen in the payment beside it, which nothing delays.
      const [prompt] = finalsOf(first.evidence, 'prompt');
      const provider = prompt ? clockAfter(prompt) - paidAt : Number.POSITIVE_INFINITY;
      const byMs = clockAfter(first) - paidAt;
      const afterMs = clockMs(first.seen.clock) - paidAt;
      return unless(
        byMs > DELAY_MS - LEEWAY_MS && afterMs < provider + DELAY_MS + 3 * LEEWAY_MS,
        first.at,
        `the final callback ${DELAY_MS / SECOND} s after the result`,
        `between ${afterMs / SECOND} s and ${byMs / SECOND} s after the payment`,
      );
    },
  }),
];

/** Where the callbacks of a payment should have gone: the result to `final`, the rest to `others`. */
function addressed(evidence: Evidence, payment: Label, final: Label, others: Label = 'own-address') {
  const [request] = askedAs(evidence, payment);
  if (!request || !accepted(request)) return [];
  return callbacksOf(evidence, payment).map((callback) => ({
    callback,
    address: callback.stage === 'final' ? final : others,
  }));
}
