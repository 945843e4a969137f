import { outcomeOf } from '#core/evaluate';
import type { DeviationSeen, Reading, Report, SituationSeen, Target, Verdict } from '#core/model';
import type { Millis } from '#core/time';
import { KIT_VERSION } from './version.ts';

/** What a run comes to, before it is a report. */
export interface RunResult {
  readonly started: Date;
  readonly tookMs: Millis;
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly situations: readonly SituationSeen[];
  readonly deviations: readonly DeviationSeen[];
  readonly scenarios: Report['scenarios'];
  readonly notes: readonly string[];
  readonly seed: number;
  readonly strict: boolean;
}

/** The report of a run on a target. */
export function reportOf(
  { kind, at, capabilities }: Pick<Target, 'kind' | 'at' | 'capabilities'>,
  { started, tookMs, verdicts, readings, situations, deviations, scenarios, notes, seed, strict }: RunResult,
): Report {
  return {
    version: 2,
    kit: KIT_VERSION,
    seed,
    started: started.toISOString().replace('Z', '+00:00'),
    took_ms: tookMs,
    target: { name: capabilities.name, version: capabilities.version, kind, at },
    claims: capabilities.claims,
    methods: capabilities.scopes,
    outcome: outcomeOf(verdicts, strict),
    verdicts,
    ambiguities: readings,
    ...(situations.length > 0 ? { situations } : {}),
    ...(deviations.length > 0 ? { deviations } : {}),
    scenarios,
    notes,
  };
}

/** The situations of all contracts, each once. */
export function summed(all: readonly SituationSeen[]): readonly SituationSeen[] {
  const byId = new Map<string, SituationSeen>();
  for (const one of all) byId.set(one.id, { ...one, count: one.count + (byId.get(one.id)?.count ?? 0) });
  return [...byId.values()];
}
