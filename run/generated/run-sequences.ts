import type { RuleEvaluation } from '#core/evaluate';
import type { RuleId, Scenario } from '#core/model';
import { problemKind } from '#core/problem-kind';
import { type Millis, SECOND } from '#core/time';
import type { search } from '#generators/scenarios/search';
import type { ScenarioRunner } from '#run/scenario-runner';
import { durationText } from '#run/stopping';
import type { RunConfig } from '#schemas/generated/types';
import { SHRINK_MS, sequenceRuns } from './sequence-runs.ts';

/** How many generated sequences a run has by default, and how long it has for them where no number is asked for. */
const RUNS = 100;
const TIME_MS: Millis = 7 * SECOND;

/** How many sequences of PromptPay Alert are run, however slow a target is. */
export const LEAST_SEQUENCES = 20;

/** Sequences of one kind: what generates them, and how one becomes a scenario. */
export interface Sequences<T> {
  /** The rules that judge them. */
  readonly rules: readonly RuleId[];
  readonly arbitrary: Parameters<typeof search<T>>[0];
  /** How many are run where no number is asked for; 100 where it is left out. */
  readonly usual?: number;
  /** Sequences a little smaller than one. */
  readonly smaller?: (sequence: T) => Iterable<T>;
  scenario(sequence: T, name: string, judging: readonly RuleId[]): Scenario;
  /** How long a sequence is, in words. */
  counted(sequence: T): string;
  /** So many are run, however slow the target is. */
  readonly least?: number;
}

/**
 * Runs generated sequences for the rules that judge them. A sequence on which a rule fails is shrunk to the shortest on
 * which that rule still fails, and kept as a scenario. What there was no time for is said in a note.
 */
export async function runSequences<T>(
  { rules, arbitrary, usual = RUNS, smaller, scenario: named, counted, least }: Sequences<T>,
  { seed = 1, runs }: RunConfig,
  runner: ScenarioRunner,
): Promise<readonly string[]> {
  const { search, triedValues } = await import('#generators/scenarios/search');
  const known = new Set<string>();
  const notes: string[] = [];
  const options = { runs: runs ?? usual, ...(smaller ? { smaller } : {}) };
  const time = { ...(runs === undefined && { timeMs: TIME_MS }), ...(least !== undefined && { least }) };
  const sequence = sequenceRuns(runner, time);
  let executed = 0;
  for (let round = 0; !sequence.isOver(); round += 1) {
    let failing: string | undefined;
    const shows = sequence.once(async (value: T) => {
      executed += 1;
      runner.say?.(
        failing === undefined
          ? `generated sequence ${executed} of ${options.runs}`
          : `looking for a shorter sequence that fails ${failing}, for ${durationText(SHRINK_MS)} at most`,
      );
      const evidence = await runner.execute(named(value, `run-${round}`, rules));
      const evaluations = runner.evaluate(evidence);
      const unknown = failuresIn(evaluations).filter(({ rule }) => !known.has(rule));
      if (unknown.length === 0 && round === 0) await runner.record(evidence, false, evaluations);
      failing ??= unknown[0]?.rule;
      return unknown.map(({ kind }) => kind);
    });
    if (runner.sideBySide > 1) shows.prepare(await triedValues(arbitrary, { seed: seed + round, runs: options.runs }));
    const found = await search(arbitrary, { ...options, seed: seed + round }, shows.of);
    await shows.end();
    if (!found) break;
    const rule = ruleIn(found.what);
    known.add(rule);
    const scenario = named(found.value, `found-${known.size}`, [rule]);
    await runner.record(await runner.execute(scenario), true);
    const cut = shows.wasCutShort() ? `; shrinking has ${durationText(SHRINK_MS)}, and a shorter one may be there` : '';
    notes.push(
      `${rule}: found by generated sequence ${found.tries} of seed ${seed + round}, shrunk to ${counted(found.value)} and kept as scenario ${scenario.id}${cut}`,
    );
  }
  return [...notes, ...sequence.notes()];
}

/** A failure of a rule that must hold; its kind begins with the rule, and shrinking keeps it. */
interface SeriesFailure {
  readonly rule: RuleId;
  readonly kind: string;
}

function failuresIn(evaluations: readonly RuleEvaluation[]): readonly SeriesFailure[] {
  return evaluations
    .filter(({ rule }) => rule.level === 'must')
    .flatMap(({ rule, problems }) =>
      problems.map((problem) => ({ rule: rule.id, kind: `${rule.id} ${problemKind(problem)}` })),
    );
}

function ruleIn(kind: string): RuleId {
  return kind.slice(0, kind.indexOf(' '));
}
