import type { Pointer } from '#core/json';
import type { Satang } from '#core/money';
import type { Evidence } from './evidence.ts';

/** A way in which what a target keeps can differ from what it was told: named and counted, whatever rules say of it. */
export interface DeviationKind {
  readonly id: string;
  /** A phrase. */
  readonly title: string;
  /** The cases in the evidence of one scenario, in the order of their events. */
  find(evidence: Evidence): readonly DeviationCase[];
}

/** One case of it. */
export interface DeviationCase {
  readonly at: Pointer;
  /** How much money it is about; the worst case is that of the most. */
  readonly satang: Satang;
  readonly expected: string;
  readonly actual: string;
}

/** How often a kind was seen in a run, the first case in the order of the scenarios, and the worst; `null` where it was not. */
export interface DeviationSeen {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly first: DeviationExample | null;
  readonly worst: DeviationExample | null;
}

/** A case, and the scenario in which it was seen. */
export interface DeviationExample extends DeviationCase {
  readonly scenario: string;
}
