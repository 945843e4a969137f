import { type Callback, distinctCallbacks, labelOf } from '#contracts/gateway/evidence/callbacks';
import type { Asked } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { payments } from '#contracts/gateway/result/scenarios';
import { paidBySameData } from '#contracts/gateway/series/shared-data';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { requestOf } from './request.ts';

export const callbackEcho = rule({
  topic: 'callback-echo',
  title: 'A callback names the project, the payment, the customer and the amount of the request',
  select: distinctCallbacks,
  check: (callback, facts) => {
    const request = requestOf(callback);
    if (!request) return aboutNothing(callback);
    // A request that the kit altered on the wire cannot be compared with.
    if (request.sent === undefined) return [];
    return [
      ...unless(
        at(callback.json, '/project_id') === at(request.sent, '/general/project_id'),
        `${callback.at}/body/project_id`,
        preview(at(request.sent, '/general/project_id')),
        preview(at(callback.json, '/project_id')),
      ),
      ...sameWhereTold(callback, '/customer/id', at(request.sent, '/customer/id')),
      ...sameWhereTold(callback, '/payment/sum/currency', at(request.sent, '/payment/currency')),
      ...(paidAsAsked(callback, request, facts)
        ? sameWhereTold(callback, '/payment/sum/amount', at(request.sent, '/payment/amount'))
        : []),
    ];
  },
});

function aboutNothing({ at: location, json }: Callback): readonly Problem[] {
  return [
    problem(`${location}/body/payment/id`, 'the payment_id of an accepted request', preview(at(json, '/payment/id'))),
  ];
}

/** A member that, where the callback has it, must be as the request had it. */
function sameWhereTold({ at: location, json }: Callback, where: Pointer, expected: Json | undefined) {
  const was = at(json, where);
  return unless(was === undefined || was === expected, `${location}/body${where}`, preview(expected), preview(was));
}

/** Where another amount was paid, that amount is a matter of its own. */
function paidAsAsked(callback: Callback, request: Asked, facts: GateFacts): boolean {
  const label = labelOf(callback) ?? request.exchange.as;
  const told = at(callback.json, '/payment/sum/amount');
  const isShared = callback.status === 'success' && paidBySameData(callback, facts).some((amount) => amount === told);
  return label !== payments.overpaid && label !== payments.underpaid && !isShared;
}
