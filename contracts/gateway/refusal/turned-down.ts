import { type Asked, accepted, asked, refused } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import type { Evidence } from '#core/model';

/** The purchase requests that were refused in the reply. */
export function turnedDown(evidence: Evidence, { path }: GateFacts): readonly Asked[] {
  return asked(evidence).filter((one) => one.exchange.path === path && one.exchange.method === 'POST' && refused(one));
}

/** The purchase requests that were refused in the reply, and whose payment no other request began. */
export function turnedDownForGood(evidence: Evidence, facts: GateFacts): readonly Asked[] {
  const begun = new Set(
    asked(evidence)
      .filter(accepted)
      .map(({ paymentId }) => paymentId),
  );
  return turnedDown(evidence, facts).filter(({ paymentId }) => paymentId !== undefined && !begun.has(paymentId));
}
