import { openPoint } from '#contracts/register/open-points';
import type { Ambiguity, Citation, Evidence } from '#core/model';

/** A reading that a target was seen to follow. */
export interface SeenReading {
  /** Its id in the register. */
  readonly reading: string;
  /** What was seen, in words; the sentence of the register says it where this is left out. */
  readonly detail?: string;
}

/** An open point that contracts with such facts show, and how a target's reading of it is seen. */
export interface ObservedPoint<Facts> {
  /** Its id in the register. */
  readonly id: string;
  readonly source: Citation;
  /** Whether a contract shows it; every one where it is left out. */
  when?(facts: Facts): boolean;
  /** The readings seen: none where the scenario did not reach the point. */
  read(evidence: Evidence, facts: Facts): readonly SeenReading[];
}

/** The open points that a contract shows. */
export function ambiguitiesOf<Facts>(facts: Facts, points: readonly ObservedPoint<Facts>[]): readonly Ambiguity[] {
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
