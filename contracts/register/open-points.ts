import points from './open-points.json' with { type: 'json' };
import type { DocumentId } from './sources.ts';

/** A point that the documents, or the vendors' own libraries, leave open. */
export interface OpenPoint {
  /** Such as `AMB-display-data`. */
  readonly id: string;
  /** The open question, in one sentence. */
  readonly title: string;
  /** Why it is open. */
  readonly question: string;
  readonly documents: readonly DocumentId[];
  /** Ids of contracts/errata. */
  readonly errata: readonly string[];
  readonly readings: readonly { readonly id: string; readonly text: string }[];
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
