import type { Evidence } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { KeptEvidence } from './evidence-store.ts';

/** A run of a scenario that is much alike for every method. */
export interface SharedRun {
  readonly evidence: Evidence;
  /** Where its evidence is kept. */
  readonly kept: KeptEvidence;
  /** How long the kit waited for the target in it. */
  readonly waitedMs: Millis;
}

/** Runs that may stand for the same scenario of every method, by its `once`. */
export interface SharedRuns {
  /** The run of the first method that has it. */
  get(once: string): Promise<SharedRun> | undefined;
  set(once: string, run: Promise<SharedRun>): void;
  /** Whether it stands for the others too, since the target is slow: in it, or in all of them together. */
  stands(run: SharedRun): boolean;
}

/** A target is slow in all of them together where they take a lane ten times as long as a single one that is slow. */
const TOGETHER = 10;

/** A run of which the kit waits `slowMs` for the target stands for the others, with so many of them side by side. */
export function sharedRuns(slowMs: Millis, sideBySide: number): SharedRuns {
  const runs = new Map<string, Promise<SharedRun>>();
  let togetherMs: Millis = 0;
  return {
    get: (once) => runs.get(once),
    set(once, run) {
      runs.set(once, run);
      run.then(
        ({ waitedMs }) => {
          togetherMs += waitedMs;
        },
        () => undefined,
      );
    },
    stands: ({ waitedMs }) => waitedMs >= slowMs || togetherMs / sideBySide >= TOGETHER * slowMs,
  };
}

/** Measures time in which the kit had nothing to do: what it spends on other lanes makes no target slow. */
export function waiting(): () => Millis {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.max(0, performance.now() - begun - (user + system) / 1_000);
  };
}

/** A scenario that was not run, the one whose run stands for it, and how long the kit waited for the target in that. */
export interface StoodFor {
  readonly scenario: string;
  readonly by: string;
  readonly waitedMs: Millis;
}

/** Which scenarios of a contract were judged by runs of another method, a note for each of those. */
export function notesOn(stoodFor: readonly StoodFor[]): readonly string[] {
  const methods = new Set(stoodFor.map(({ by }) => methodOf(by)));
  return [...methods].map((method) => {
    const theirs = stoodFor.filter(({ by }) => methodOf(by) === method);
    const waitedMs = theirs.reduce((sum, one) => sum + one.waitedMs, 0);
    const own = theirs.map(({ scenario }) => methodOf(scenario))[0];
    const names = theirs.map(({ scenario }) => scenario.slice(scenario.lastIndexOf('/') + 1)).join(', ');
    return `the target is slow, so the runs of ${method}, in which the kit waited ${Math.round(waitedMs / SECOND)} s for it, stand for those of ${own} too: ${names}`;
  });
}

const methodOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
