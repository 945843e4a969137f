import { type Callback, callbacksOf } from '#contracts/gateway/evidence/callbacks';
import { accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { projects } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';
import { addresses, ownAddresses, payments } from './scenarios.ts';

export const callbackAddress = rule({
  topic: 'callback-address',
  title:
    'A callback goes to the address of the request, and a final one to the address for its result, before the project’s own',
  cites: { source: cite('platform-callbacks', 'Callback address'), covers: ['X-25', 'X-71'] },
  needs: ['customer'],
  scenarios: [ownAddresses],
  select: (evidence) => ADDRESSED.flatMap((one) => addressed(evidence, one)),
  check: ({ callback, address }) =>
    unless(
      callback.seen.address === address,
      `${callback.at}/address`,
      `the address ${address} of the request`,
      callback.seen.address,
    ),
});

/** Where the callbacks of a payment should go: the result to `final`, the rest to `others`. */
interface Addressed {
  readonly payment: Label;
  readonly final: Label;
  readonly others: Label;
}

const own = addresses['own-address'];
const ADDRESSED: readonly Addressed[] = [
  { payment: payments.own, final: own, others: own },
  { payment: payments['by-result'], final: addresses['success-address'], others: own },
  { payment: payments['by-result-declined'], final: addresses['decline-address'], others: own },
  { payment: payments['without-address'], final: projects.main, others: projects.main },
];

function addressed(
  evidence: Evidence,
  { payment, final, others }: Addressed,
): readonly { readonly callback: Callback; readonly address: Label }[] {
  const [request] = askedAs(evidence, payment);
  if (!request || !accepted(request)) return [];
  return callbacksOf(evidence, payment).map((callback) => ({
    callback,
    address: callback.stage === 'final' ? final : others,
  }));
}
