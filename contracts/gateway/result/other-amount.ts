import { type Callback, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { converts } from '#contracts/gateway/facts';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import type { Satang } from '#core/money';
import { otherAmount, paid, payments, sameCustomer, together } from './scenarios.ts';

export const otherAmountPaid = rule({
  topic: 'other-amount',
  title: 'A success tells the amount really paid, whatever was asked, in the currency of the request',
  cites: { source: cite('platform-amount-changes', 'Amount of the payment'), covers: ['X-51', 'P-03', 'P-04'] },
  needs: ['customer'],
  scenarios: [otherAmount, paid, together, sameCustomer],
  select: (evidence) => PAID.flatMap((payment) => toldOf(evidence, payment)),
  check: ({ callback, asked, paid }, facts) => {
    if (callback.status !== 'success') return [];
    const location = `${callback.at}/body/payment/sum`;
    const sum = at(callback.json, '/payment/sum');
    const amount = at(sum, '/amount');
    const currency = at(sum, '/currency');
    return [
      ...unless(
        amount === paid,
        `${location}/amount`,
        `payment.sum.amount ${paid}, the satang really paid (${asked} were asked)`,
        `payment.sum.amount ${preview(amount)}`,
      ),
      ...unless(
        currency === undefined || currency === facts.currency || converts(facts, callback.evidence),
        `${location}/currency`,
        `payment.sum.currency "${facts.currency}"`,
        `payment.sum.currency ${preview(currency)}`,
      ),
    ];
  },
});

const PAID = [
  ...[
    payments.overpaid,
    payments.underpaid,
    payments['underpaid-by-one'],
    payments.paid,
    payments.first,
    payments.third,
  ],
  ...[payments.later, payments['as-earlier']],
];

/** What was told of a payment that was paid, and the amounts asked and paid. */
interface Told {
  readonly callback: Callback;
  readonly asked: Satang;
  readonly paid: Satang;
}

/** A payment held in an intermediate status counts as its last callback. */
function toldOf(evidence: Evidence, payment: Label): readonly Told[] {
  const move = moveOf(evidence, payment);
  if (!move || (move.seen.status ?? 500) >= 300) return [];
  const finals = finalsOf(evidence, payment);
  const told = finals.length > 0 ? finals : callbacksOf(evidence, payment).slice(-1);
  const sale = evidence.scenario.steps.find((step) => step.do === 'send' && step.as === payment);
  const asked = Number(sale?.do === 'send' ? at(sale.body, '/payment/amount') : 0);
  const paid = Number(at(move.seen.sent, '/amount') ?? asked);
  return told.map((callback) => ({ callback, asked, paid }));
}
