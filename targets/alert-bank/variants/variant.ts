import { type Override, overridden } from '#targets/alert-bank/overrides/override';
import type { Behaviour } from '#targets/alert-bank/reference/behaviour';

/** The reference bank with one decision taken otherwise, and still by the documents: no rule may fail. */
export interface Variant {
  readonly id: string;
  /** What the bank does, one sentence in the present tense. */
  readonly title: string;
  /** The reading of an open point that it follows, such as `AMB-alert-opt-out/service`; absent where it only takes a liberty. */
  readonly reading?: string;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A variant that overrides one decision of the reference, or the few that make one together. */
export function variant(id: string, title: string, { reading }: { reading?: string }, override: Override): Variant {
  return { id, title, ...(reading !== undefined && { reading }), behaviour: overridden(override) };
}
