import { type Override, overridden } from '#targets/alert-biller/overrides/override';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';

/** The reference biller with exactly one thing wrong, and the rules that must notice. */
export interface Defect {
  readonly id: string;
  /** What the defective biller does, one sentence in the present tense. */
  readonly title: string;
  /** The topics of the rules that must fail, and no others may; the first is the one that the defect is made for. */
  readonly caughtBy: readonly string[];
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A defect that overrides one decision of a compliant biller, or the few that make one together. */
export function defect(id: string, title: string, { caughtBy }: Pick<Defect, 'caughtBy'>, override: Override): Defect {
  return { id, title, caughtBy, behaviour: overridden(override) };
}
