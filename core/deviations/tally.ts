import type { DeviationExample, DeviationKind, DeviationSeen, Evidence } from '../model.ts';

/** Counts deviations, and keeps of each kind the first case and the worst. */
export interface DeviationTally {
  /** Counts those of a scenario, whose place among all decides which case is the first. */
  record(evidence: Evidence, place: number): void;
  seen(): readonly DeviationSeen[];
}

interface Placed extends DeviationExample {
  readonly place: number;
}

/** A tally of these kinds. */
export function deviationTally(kinds: readonly DeviationKind[]): DeviationTally {
  const found = new Map(kinds.map((kind): [DeviationKind, Placed[]] => [kind, []]));
  const counts = new Map<DeviationKind, number>();
  return {
    record(evidence, place) {
      for (const [kind, kept] of found) {
        const scenario = evidence.scenario.id;
        const cases = kind.find(evidence).map((one) => ({ ...one, scenario, place }));
        counts.set(kind, (counts.get(kind) ?? 0) + cases.length);
        // No more than two are kept of any number.
        kept.push(...cases);
        kept.splice(0, kept.length, ...new Set([firstOf(kept), worstOf(kept)].flatMap((one) => (one ? [one] : []))));
      }
    },
    seen: () =>
      [...found].map(([kind, kept]) => ({
        id: kind.id,
        title: kind.title,
        count: counts.get(kind) ?? 0,
        first: withoutPlace(firstOf(kept)),
        worst: withoutPlace(worstOf(kept)),
      })),
  };
}

/** What several contracts came to, each kind once: their order decides which case is the first. */
export function summedDeviations(all: readonly DeviationSeen[]): readonly DeviationSeen[] {
  const byId = new Map<string, DeviationSeen>();
  for (const one of all) {
    const before = byId.get(one.id);
    const worst = [before?.worst, one.worst].filter((example) => example != null);
    byId.set(one.id, {
      ...one,
      count: one.count + (before?.count ?? 0),
      first: before?.first ?? one.first,
      worst: worst.toSorted((a, b) => b.satang - a.satang)[0] ?? null,
    });
  }
  return [...byId.values()];
}

const firstOf = (kept: readonly Placed[]): Placed | undefined =>
  kept.toSorted((one, other) => one.place - other.place)[0];
const worstOf = (kept: readonly Placed[]): Placed | undefined =>
  kept.toSorted((one, other) => other.satang - one.satang || one.place - other.place)[0];

function withoutPlace(placed: Placed | undefined): DeviationExample | null {
  if (!placed) return null;
  const { place: _, ...example } = placed;
  return example;
}
