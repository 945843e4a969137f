import { type Override, overridden } from '#targets/alert-biller/overrides/override';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';

/** The reference biller with one decision taken otherwise, and still by the document and the protocol: no rule may fail. */
export interface Variant {
  readonly id: string;
  /** What the biller does, one sentence in the present tense. */
  readonly title: string;
  /** The reading of an open point that it follows, such as `AMB-alert-paid/paid`; absent where it only takes a liberty. */
  readonly reading?: string;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A variant that overrides one decision of the reference, or the few that make one together. */
export function variant(id: string, title: string, { reading }: { reading?: string }, override: Override): Variant {
  return { id, title, ...(reading !== undefined && { reading }), behaviour: overridden(override) };
}
