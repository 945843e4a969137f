import type { Evidence, Report } from '#core/model';
import type { Millis } from '#core/time';
import type { FoundWrong } from '#reports/trace/trace-file';
import type { EvidenceStore, KeptEvidence } from './evidence-store.ts';

/** What a run notes of its evidence while the evidence itself is in the store. */
export interface EvidenceLog {
  /** Keeps the evidence of a scenario for the report, at that place among the scenarios of the run, with what was found wrong in it. */
  keep(evidence: Evidence, place: number, found?: readonly FoundWrong[]): Promise<KeptEvidence>;
  /** Lists a scenario whose evidence is that of another one. */
  list(evidence: Evidence, place: number, kept: KeptEvidence): void;
  /** Notes the keys of a scenario and how long books took to be read, also where its evidence is not kept. */
  note(evidence: Evidence): void;
  /** Characters kept up to now. */
  size(): number;
  /** The scenarios of the report, in their order. */
  scenarios(): Report['scenarios'];
  /** Requests that were sent again because no connection stood at first. */
  repeated(): number;
  secrets(): readonly string[];
  /** How long each look into a merchant's books took. */
  booksTookMs(): readonly Millis[];
}

/** An empty log on a store. */
export function evidenceLog(store: EvidenceStore): EvidenceLog {
  const listed: { readonly place: number; readonly scenario: Report['scenarios'][number] }[] = [];
  const secrets = new Set<string>();
  const booksTookMs: Millis[] = [];
  let size = 0;
  let repeated = 0;
  const list: EvidenceLog['list'] = (
    { scenario: { id, title }, events, abortReason },
    place,
    { file, screenshots, trace },
  ) => {
    const scenario = { id, title, events: events.length, abort_reason: abortReason, evidence: file };
    listed.push({
      place,
      scenario: { ...scenario, ...(screenshots ? { screenshots } : {}), ...(trace ? { trace } : {}) },
    });
  };
  return {
    list,
    async keep(evidence, place, found) {
      repeated += evidence.events.filter((event) => event.kind === 'exchange' && event.tries > 1).length;
      const kept = await store.keep(evidence, found);
      size += kept.size;
      list(evidence, place, kept);
      return kept;
    },
    note({ projects, secrets: others = [], events }) {
      for (const event of events) if (event.kind === 'books') booksTookMs.push(event.tookMs);
      for (const { key } of Object.values(projects)) secrets.add(key);
      for (const other of others) secrets.add(other);
    },
    size: () => size,
    scenarios: () => listed.toSorted((one, other) => one.place - other.place).map(({ scenario }) => scenario),
    repeated: () => repeated,
    secrets: () => [...secrets],
    booksTookMs: () => booksTookMs,
  };
}
