import type { Method } from '#schemas/methods';
import { type Override, overridden } from '#targets/gateway/overrides/override';
import type { Behaviour } from '#targets/gateway/reference/behaviour';

/** The reference with one decision taken otherwise, and still by the documents: no rule may fail. */
export interface Variant {
  readonly id: string;
  /** What the gateway does, one sentence in the present tense. */
  readonly title: string;
  /** The reading of an open point that it follows, such as `AMB-amount-paid/hold`; absent where it only takes a liberty. */
  readonly reading?: string;
  /** Readings of other open points that come with it. */
  readonly also: readonly string[];
  /** Rules that stay unproven, since the kit cannot see what they judge, or it is not there. */
  readonly unproven?: readonly string[];
  /** Rules that say nothing of it, since it states other terms than the document. */
  readonly inapplicable?: readonly string[];
  /** Whether a method leaves the decision open. */
  readonly appliesTo: (method: Method) => boolean;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** Which reading a variant follows, and where: in every method unless `when` says otherwise. */
interface Reads {
  readonly reading?: string;
  readonly also?: readonly string[];
  readonly when?: Variant['appliesTo'];
}

/** A variant that overrides one decision of the reference, or the few that make one together. */
export function variant(
  id: string,
  title: string,
  { reading, also = [], when = () => true }: Reads,
  override: Override,
): Variant {
  const read = { ...(reading !== undefined && { reading }), also };
  return { id, title, ...read, appliesTo: when, behaviour: overridden(override) };
}
