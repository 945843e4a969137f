import { type Callback, labelOf } from '#contracts/gateway/evidence/callbacks';
import { told } from '#contracts/gateway/evidence/empties';
import type { Asked } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { isPaidOtherwise } from '#contracts/gateway/result/scenarios';
import { paidBySameData } from '#contracts/gateway/series/shared-data';
import { preview, unless } from '#contracts/problem';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { requestOf } from './request.ts';
import { inBothStages } from './stages.ts';

export const callbackEcho = inBothStages({
  topics: { intermediate: 'intermediate-echo', final: 'callback-echo' },
  title: (which) => `The sum that ${which} names is that of the request, and the customer none of another request`,
  check: (callback, facts) => {
    const request = requestOf(callback);
    // A request that the kit altered on the wire cannot be compared with.
    if (request?.sent === undefined) return [];
    return [
      ...noOtherCustomer(callback, at(request.sent, '/customer/id')),
      ...sameWhereTold(callback, '/payment/sum/currency', at(request.sent, '/payment/currency')),
      ...(paidAsAsked(callback, request, facts)
        ? sameWhereTold(callback, '/payment/sum/amount', at(request.sent, '/payment/amount'))
        : []),
    ];
  },
});

/** How a platform names the customer is open; the customer of another request, and an id that was cut, are wrong all the same. */
function noOtherCustomer({ at: location, json, evidence }: Callback, asked: Json | undefined): readonly Problem[] {
  const was = told(json, '/customer/id');
  const made = Object.values(evidence.customers);
  const isMade = (id: Json | undefined) => made.some((one) => one === id);
  const isOther = was !== asked && (isMade(was) || (isMade(asked) && withoutNumbers(was) === withoutNumbers(asked)));
  const isCut = typeof was === 'string' && was !== '' && was !== asked && String(asked).startsWith(was);
  return unless(
    !isOther && !isCut,
    `${location}/body/customer/id`,
    asked === undefined ? 'no customer.id of another request' : `customer.id ${preview(asked)}`,
    `customer.id ${preview(was)}, ${isOther ? 'the customer of another request' : 'the beginning of it alone'}`,
  );
}

/** An id without its numbers: those that the kit makes in one run differ in nothing else, and some stand in an earlier scenario. */
const withoutNumbers = (id: Json | undefined): string => String(id).replaceAll(/\d+/g, '');

/** A member that, where the callback has it, must be as the request had it. */
function sameWhereTold({ at: location, json }: Callback, where: Pointer, expected: Json | undefined) {
  const was = told(json, where);
  const name = where.slice(1).replaceAll('/', '.');
  return unless(
    was === undefined || was === expected,
    `${location}/body${where}`,
    expected === undefined ? `no ${name}: the request has none` : `${name} ${preview(expected)}`,
    `${name} ${preview(was)}`,
  );
}

/** Where another amount was paid, that amount is a matter of its own. */
function paidAsAsked(callback: Callback, request: Asked, facts: GateFacts): boolean {
  const told = at(callback.json, '/payment/sum/amount');
  const isShared = callback.status === 'success' && paidBySameData(callback, facts).some((amount) => amount === told);
  return !isPaidOtherwise(labelOf(callback) ?? request.exchange.as) && !isShared;
}
