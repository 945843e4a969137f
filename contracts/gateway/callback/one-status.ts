import { type Callback, callbacks, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { declined, paid } from '#contracts/gateway/result/scenarios';
import { rule } from '#contracts/gateway/templates';
import { problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';

export const oneStatus = rule({
  topic: 'one-status',
  title: 'A payment awaits a redirect or an action of its customer, never first the one and then the other',
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-77'] },
  scenarios: [paid, declined],
  select: callbacksByPayment,
  check: (about) => {
    const [first, ...others] = about.filter(({ status }) => AWAITING.has(status ?? ''));
    return others
      .filter(({ status }) => status !== first?.status)
      .map(({ at, status }) =>
        problem(
          `${at}/body/payment/status`,
          `payment.status "${first?.status}", or one that awaits nothing of the customer`,
          `payment.status "${status}" after "${first?.status}"`,
        ),
      );
  },
});

const AWAITING: ReadonlySet<string> = new Set(['awaiting redirect result', 'awaiting customer action']);

/** The callbacks about each payment, in order. */
function callbacksByPayment(evidence: Evidence): readonly (readonly Callback[])[] {
  const ids = new Set(callbacks(evidence).flatMap(({ paymentId }) => paymentId ?? []));
  return [...ids].map((id) => callbacksAbout(evidence, id));
}
