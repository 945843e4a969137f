import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import { type Label, labelRead } from '#contracts/labels';
import type { Evidence } from '#core/model';

/** The payments of a scenario. */
export const paymentsOf = (evidence: Evidence): readonly Label[] => Object.keys(evidence.payments).map(labelRead);

/** Whether the result of one of these payments was reported by then. */
export function isFinalBy(evidence: Evidence, index: number, which = paymentsOf(evidence)): boolean {
  return which.some((payment) => finalsOf(evidence, payment).some((callback) => callback.index < index));
}
