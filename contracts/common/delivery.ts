import type { Evidence, Label } from '#core/model';
import { SECOND } from '#core/time';
import { type Law, law, missing, unless } from './laws.ts';
import { clockAfter, clockMs, moveOf } from './moves.ts';
import { TWIN } from './probes.ts';
import { type Asked, accepted, answerOf, askedAs, type Callback, callbacksOf, finalsOf, taken } from './reading.ts';
import { DELAY_MS } from './stories-time.ts';

/** Where callbacks are delivered, and how long they are held back. */
export const deliveryLaws: readonly Law<never>[] = [
  law<{ readonly callback: Callback; readonly address: Label }>({
    topic: 'callback-address',
    title:
      'A callback goes to the address of the request, and a final one to the address for its result, before the project’s own',
    level: 'must',
    needs: ['customer'],
    shownBy: ['addresses'],
    select: (evidence) => [
      ...addressed(evidence, 'own', 'own-address'),
      ...addressed(evidence, 'by-result', 'success-address'),
      ...addressed(evidence, 'by-result-declined', 'decline-address'),
    ],
    check: ({ callback, address }) =>
      unless(
        callback.seen.address === address,
        `${callback.at}/address`,
        `the address ${address} of the request`,
        callback.seen.address,
      ),
  }),
  law<Asked>({
    topic: 'delay-allowed',
    title: 'A callback.delay of up to 600 s is accepted',
    level: 'must',
    shownBy: ['delay-bounds'],
    select: (evidence) => askedAs(evidence, TWIN),
    check: (one) => unless(taken(one), one.at, 'acceptance of a callback.delay of up to 600 s', answerOf(one)),
  }),
  law<{ readonly place: string; readonly finals: readonly Callback[] }>({
    topic: 'callback-delay',
    title: 'callback.delay puts off the final callback by as many seconds',
    level: 'must',
    needs: ['customer', 'clock'],
    shownBy: ['delayed'],
    select: (evidence) => {
      const move = moveOf(evidence, 'delayed');
      const [request] = askedAs(evidence, 'delayed');
      if (!move || !request || !accepted(request)) return [];
      return [{ place: `/events/${move.index}`, finals: finalsOf(evidence, 'delayed') }];
    },
    check: ({ place, finals: [first] }) => {
      if (!first) return [missing(place, 'a final callback 600 s after the result')];
      const paidAt = clockMs(moveOf(first.evidence, 'delayed')?.seen.clock);
      const byMs = clockAfter(first) - paidAt;
      // How long the provider takes to tell the result is not known, so only what is too early is.
      return unless(
        byMs > DELAY_MS - 10 * SECOND,
        first.at,
        'the final callback no earlier than 600 s after the payment',
        `within ${byMs / SECOND} s`,
      );
    },
  }),
];

/** Where the callbacks of a payment with addresses of its own should have gone: the result to `final`, the rest to `own-address`. */
function addressed(evidence: Evidence, payment: Label, final: Label) {
  const [request] = askedAs(evidence, payment);
  if (!request || !accepted(request)) return [];
  return callbacksOf(evidence, payment).map((callback) => ({
    callback,
    address: callback.stage === 'final' ? final : 'own-address',
  }));
}
