import type { GateFacts } from '#contracts/gateway/facts';
import { openPoint } from '#contracts/register/open-points';
import type { Ambiguity, Citation, Evidence } from '#core/model';

/** A reading that a target was seen to follow. */
export interface SeenReading {
  /** Its id in the register. */
  readonly reading: string;
  /** What was seen, in words; the sentence of the register says it where this is left out. */
  readonly detail?: string;
}

/** An open point that methods on Gate show, and how a target's reading of it is seen. */
export interface GateOpenPoint {
  /** Its id in the register. */
  readonly id: string;
  readonly source: Citation;
  /** Whether a method shows it; every method where it is left out. */
  when?(facts: GateFacts): boolean;
  /** The readings seen: none where the scenario did not reach the point. */
  read(evidence: Evidence, facts: GateFacts): readonly SeenReading[];
}

/** The open points that a method shows. */
export function ambiguitiesOf(facts: GateFacts, points: readonly GateOpenPoint[]): readonly Ambiguity[] {
  return points
    .filter((point) => point.when?.(facts) ?? true)
    .map(({ id, source, read }) => {
      const { title, errata } = openPoint(id);
      const words = (evidence: Evidence) => read(evidence, facts).map((one) => inWords(id, one));
      return { id, title, source, covers: errata, read: (evidence) => [...new Set(words(evidence))] };
    });
}

/** The id of a reading, and what was seen of it. A reading that the register does not know is a fault of the kit, and throws. */
function inWords(id: string, { reading, detail }: SeenReading): string {
  const known = openPoint(id).readings.find((one) => one.id === reading);
  if (!known) throw new Error(`${id} has no reading ${reading}`);
  return `${reading}: ${detail ?? known.sentence}`;
}
