import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { at } from '#core/json';

/** The accepted purchase request that a callback is about; a question about its state is none. */
export function requestOf({ evidence, json }: Callback): Asked | undefined {
  const all = asked(evidence).filter((one) => accepted(one) && !one.exchange.path.endsWith('/status'));
  // A target that tells ids apart by letter case has two payments, each with a request of its own.
  const id = String(at(json, '/payment/id'));
  const exact = all.filter((one) => one.paymentId === id);
  const requests = exact.length > 0 ? exact : all.filter((one) => one.paymentId?.toLowerCase() === id.toLowerCase());
  return requests.find((one) => at(one.sent, '/general/project_id') === at(json, '/project_id')) ?? requests[0];
}
