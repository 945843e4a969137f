import type { GateFacts } from '#contracts/gateway/facts';
import { openPoint } from '#contracts/register/open-points';
import type { Ambiguity, Citation, Evidence } from '#core/model';

/** An open point that methods on Gate show, and how a target's reading of it is seen. */
export interface GateOpenPoint {
  /** Its id in the register. */
  readonly id: string;
  readonly source: Citation;
  /** Whether a method shows it; every method where it is left out. */
  when?(facts: GateFacts): boolean;
  /** The readings seen, in words, each once. */
  read(evidence: Evidence, facts: GateFacts): readonly string[];
}

/** The open points that a method shows. */
export function ambiguitiesOf(facts: GateFacts, points: readonly GateOpenPoint[]): readonly Ambiguity[] {
  return points
    .filter((point) => point.when?.(facts) ?? true)
    .map(({ id, source, read }) => {
      const { title, errata } = openPoint(id);
      return { id, title, source, covers: errata, read: (evidence) => [...new Set(read(evidence, facts))] };
    });
}
