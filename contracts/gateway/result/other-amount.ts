import { type Callback, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import type { Satang } from '#core/money';
import { otherAmount, payments } from './scenarios.ts';

export const otherAmountPaid = rule({
  topic: 'other-amount',
  title: 'A success tells the amount really paid, not the amount asked',
  cites: { source: cite('platform-amount-changes', 'Amount of the payment'), covers: ['X-51', 'P-04'] },
  needs: ['customer'],
  scenarios: [otherAmount],
  select: (evidence) => [...paidOtherwise(evidence, payments.overpaid), ...paidOtherwise(evidence, payments.underpaid)],
  check: ({ callback, asked, paid }) => {
    if (callback.status !== 'success') return [];
    const was = at(callback.json, '/payment/sum/amount');
    return unless(
      was === paid,
      `${callback.at}/body/payment/sum/amount`,
      `${paid} satang, the amount really paid (${asked} were asked)`,
      preview(was),
    );
  },
});

/** What was told of a payment that was paid with another amount than asked, in satang. */
interface PaidOtherwise {
  readonly callback: Callback;
  readonly asked: Satang;
  readonly paid: Satang;
}

/** A payment held in an intermediate status counts as its last callback. */
function paidOtherwise(evidence: Evidence, payment: Label): readonly PaidOtherwise[] {
  const move = moveOf(evidence, payment);
  if (!move || (move.seen.status ?? 500) >= 300) return [];
  const finals = finalsOf(evidence, payment);
  const told = finals.length > 0 ? finals : callbacksOf(evidence, payment).slice(-1);
  const sale = evidence.scenario.steps.find((step) => step.do === 'send' && step.as === payment);
  const asked = Number(sale?.do === 'send' ? at(sale.body, '/payment/amount') : 0);
  const paid = Number(at(move.seen.sent, '/amount'));
  return told.map((callback) => ({ callback, asked, paid }));
}
