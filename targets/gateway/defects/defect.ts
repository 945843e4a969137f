import type { Claim } from '#core/model';
import { MINUTE } from '#core/time';
import type { Method } from '#schemas/methods';
import { type Override, overridden } from '#targets/gateway/overrides/override';
import type { Behaviour } from '#targets/gateway/reference/behaviour';

/** The reference with exactly one thing wrong, and the rules that must notice. */
export interface Defect {
  readonly id: string;
  /** What the defective gateway does, one sentence in the present tense. */
  readonly title: string;
  /** Whether a method has what the defect breaks. */
  readonly appliesTo: (method: Method) => boolean;
  /**
   * The topics of the rules that must fail for a method, and no others may. A topic is the last part of a rule's id; one
   * that a method's contract does not have is passed over. The first is the rule that the defect is made for.
   */
  readonly caughtBy: (method: Method) => readonly string[];
  /** Claims without which nothing shows it, though less may prove its rule: what shows only by time that passes. */
  readonly needs: readonly Claim[];
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** Who must notice a defect, and where it applies: in every method unless `when` says otherwise. */
interface Caught {
  readonly caughtBy: readonly string[] | Defect['caughtBy'];
  readonly when?: Defect['appliesTo'];
  readonly needs?: Defect['needs'];
}

/** A defect that overrides one decision of a compliant gateway, or the few that make one together. */
export function defect(id: string, title: string, caught: Caught, override: Override): Defect {
  const { caughtBy, when = () => true, needs = [] } = caught;
  return {
    id,
    title,
    appliesTo: when,
    caughtBy: typeof caughtBy === 'function' ? caughtBy : () => caughtBy,
    needs,
    behaviour: overridden(override),
  };
}

/** The topics of rules that notice a defect, and further ones where the facts of a method show more of it. */
export function alsoWhere(
  topics: readonly string[],
  isSo: (method: Method) => boolean,
  ...further: readonly string[]
): Defect['caughtBy'] {
  return (method) => (isSo(method) ? [...topics, ...further] : topics);
}

/** Whether a purchase that nobody pays is declined while the scenarios of refusals still wait for what follows. */
export const declinesSoon = ({ payableForMs = Number.POSITIVE_INFINITY }: Method): boolean =>
  payableForMs <= 3 * MINUTE;
