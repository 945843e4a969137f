import points from './open-points.json' with { type: 'json' };
import type { DocumentId } from './sources.ts';

/** One way to read an open point. */
interface OpenReading {
  readonly id: string;
  readonly sentence: string;
  /** Why the kit has no target that follows it, where the point is observed all the same. */
  readonly unobserved?: string;
}

/** A point that the documents, or the vendors' own libraries, leave open. */
export interface OpenPoint {
  /** Such as `AMB-display-data`. */
  readonly id: string;
  /** The open question, in one sentence. */
  readonly title: string;
  /** Why it is open. */
  readonly question: string;
  readonly documents: readonly DocumentId[];
  /** Ids of contracts/register/errata. */
  readonly errata: readonly string[];
  /** The words of a document from which the question comes, where no erratum quotes them. */
  readonly words?: readonly { readonly document: DocumentId; readonly section: string; readonly fragment: string }[];
  /** The ways in which a target may read it; each of them conforms. */
  readonly readings: readonly OpenReading[];
  /** Why no target can be seen to follow one reading or the other; absent where a contract observes it. */
  readonly unobserved?: string;
  readonly verdict: 'reported, never failed';
}

/** Every open point. */
export const openPoints = points as readonly OpenPoint[];

/** The open point of that id; an unknown id is a fault of the kit and throws. */
export function openPoint(id: string): OpenPoint {
  const point = openPoints.find((candidate) => candidate.id === id);
  if (!point) throw new Error(`contracts/register/open-points.json has no point ${id}`);
  return point;
}
