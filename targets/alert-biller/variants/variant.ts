import { type Override, overridden } from '#targets/alert-biller/overrides/override';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';

/** The reference biller with one decision taken otherwise, and still by the document and the protocol: no rule may fail. */
export interface Variant {
  readonly id: string;
  /** What the biller does, one sentence in the present tense. */
  readonly title: string;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A variant that overrides one decision of the reference, or the few that make one together. */
export function variant(id: string, title: string, override: Override): Variant {
  return { id, title, behaviour: overridden(override) };
}
