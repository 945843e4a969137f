import { isDeepStrictEqual } from 'node:util';
import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { paidMoves } from '#contracts/gateway/evidence/customer-moves';
import { accepted, asked } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { at, type Json } from '#core/json';
import type { Satang } from '#core/money';

/**
 * The amounts that were paid before a callback by the redirect data that its purchase carries too. One payment at the
 * provider stands behind both, so where series limit the amounts a purchase may be told as a success of that amount.
 * An amount that the purchase itself asks for is not among them: equal purchases are declined.
 */
export function paidBySameData(callback: Callback, { series }: GateFacts): readonly Satang[] {
  const own = dataOf(callback, callback.paymentId);
  if (series === undefined || own === undefined) return [];
  const sale = asked(callback.evidence).find((one) => one.paymentId === callback.paymentId && accepted(one));
  const asks = at(sale?.sent, '/payment/amount');
  return paidMoves(callback.evidence)
    .filter(({ index, paymentId }) => index < callback.index && paymentId !== callback.paymentId)
    .filter(({ paymentId }) => isDeepStrictEqual(dataOf(callback, paymentId), own))
    .map(({ amount }) => amount)
    .filter((amount) => amount !== asks);
}

function dataOf({ evidence }: Callback, paymentId: string | undefined): Json | undefined {
  const instructions = callbacks(evidence).filter((one) => one.paymentId === paymentId);
  return instructions.map(({ json }) => at(json, '/redirect_data')).find((data) => data !== undefined);
}
