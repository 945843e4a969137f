import { type Callback, callbacksOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf, paidMoves } from '#contracts/gateway/evidence/customer-moves';
import { left, payments as lifetimes } from '#contracts/gateway/lifetime/scenarios';
import { rule } from '#contracts/gateway/templates';
import { problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Evidence, Problem } from '#core/model';
import { reported } from './decided.ts';
import { declined, paid, payments } from './scenarios.ts';

export const finalStays = rule({
  topic: 'final-stays',
  title:
    'A final status stays, for a day at least: nothing comes after it but the success of a declined purchase that was paid',
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-49'] },
  needs: ['customer', 'clock'],
  scenarios: [paid, declined, left],
  select: (evidence) => [
    ...reported(evidence, payments.paid, payments.declined, payments['paid-late']).map(({ payment }) =>
      callbacksOf(evidence, payment),
    ),
    // Of a purchase that nobody pays it is open whether it has a result at all.
    ...(moveOf(evidence, lifetimes.left) ? [callbacksOf(evidence, lifetimes.left)] : []),
  ],
  check: changesOfResult,
});

/** What was told after a final status and is not that status, in the order in which it came. */
function changesOfResult(about: readonly Callback[]): readonly Problem[] {
  let result: Callback | undefined;
  return about.flatMap((callback) => {
    if (result === undefined || isLateSuccess(result, callback)) {
      if (callback.stage === 'final') result = callback;
      return [];
    }
    if (callback.status === undefined || callback.status === result.status) return [];
    const expected = `payment.status "${result.status}" for good`;
    return [problem(`${callback.at}/body/payment/status`, expected, `"${callback.status}" after "${result.status}"`)];
  });
}

/** Whether a declined purchase succeeds because the customer has paid it after all, which is an open point. */
function isLateSuccess(result: Callback, { status, index, paymentId, evidence }: Callback): boolean {
  return result.status === 'decline' && status === 'success' && isPaidBefore(evidence, paymentId, index);
}

function isPaidBefore(evidence: Evidence, paymentId: string | undefined, index: number): boolean {
  return paidMoves(evidence).some((move) => move.paymentId === paymentId && move.index < index);
}
